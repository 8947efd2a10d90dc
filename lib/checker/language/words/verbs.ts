/** Spanish verbs of a practice's days, by what they tell. Regular ones by their infinitive, others form by form. */
export interface VerbClass {
  readonly regular: string;
  /** `infinitive: past of yo, tú, él, nosotros, ellos; gerund; participle; present of tú, él, nosotros; subjunctive of tú, él` */
  readonly irregular: readonly string[];
}

/** To be here, or to have been. */
const came: VerbClass = {
  regular: 'llegar visitar entrar ingresar regresar acudir asistir internar',
  irregular: [
    'venir: vine viniste vino vinimos vinieron viniendo venido vienes viene venimos vengas venga',
    'volver: volví volviste volvió volvimos volvieron volviendo vuelto vuelves vuelve volvemos vuelvas vuelva',
  ],
};

/** What staff do with a body. */
const treated: VerbClass = {
  regular:
    'operar curar tratar vacunar inyectar recetar diagnosticar sacar quitar colocar limpiar examinar checar chequear hospitalizar entubar intubar trasladar suturar cuidar anestesiar extubar revivir medicar radiografiar inmovilizar enyesar rehabilitar transfundir drenar amputar',
  irregular: [
    'atender: atendí atendiste atendió atendimos atendieron atendiendo atendido atiendes atiende atendemos atiendas atienda',
    'extraer: extraje extrajiste extrajo extrajimos extrajeron extrayendo extraído extraes extrae extraemos extraigas extraiga',
    'intervenir: intervine interviniste intervino intervinimos intervinieron interviniendo intervenido intervienes interviene intervenimos intervengas intervenga',
  ],
};

/** To see or to have somebody: care only where a person is seen. */
const met: VerbClass = {
  regular: 'recibir acompañar ayudar revisar',
  irregular: [
    'ver: vi viste vio vimos vieron viendo visto ves ve vemos veas vea',
    'tener: tuve tuviste tuvo tuvimos tuvieron teniendo tenido tienes tiene tenemos tengas tenga',
    'conocer: conocí conociste conoció conocimos conocieron conociendo conocido conoces conoce conocemos conozcas conozca',
    'servir: serví serviste sirvió servimos sirvieron sirviendo servido sirves sirve servimos sirvas sirva',
  ],
};

/** What somebody does that only the office knows of. */
const conduct: VerbClass = {
  regular:
    'firmar cancelar faltar gritar pagar rechazar aceptar exigir insultar amenazar olvidar autorizar declarar admitir presentar abandonar ausentar reagendar reprogramar rehusar llenar mencionar solicitar insistir perder confirmar aventar golpear escupir azotar',
  irregular: [
    'pedir: pedí pediste pidió pedimos pidieron pidiendo pedido pides pide pedimos pidas pida',
    'negar: negué negaste negó negamos negaron negando negado niegas niega negamos niegues niegue',
    'colgar: colgué colgaste colgó colgamos colgaron colgando colgado cuelgas cuelga colgamos cuelgues cuelgue',
    'mentir: mentí mentiste mintió mentimos mintieron mintiendo mentido mientes miente mentimos mientas mienta',
    'traer: traje trajiste trajo trajimos trajeron trayendo traído traes trae traemos traigas traiga',
    'elegir: elegí elegiste eligió elegimos eligieron eligiendo elegido eliges elige elegimos elijas elija',
  ],
};

/** What the office does about somebody's appointment, bill or question. */
const arranged: VerbClass = {
  regular:
    'agendar anotar apuntar programar apartar cobrar reembolsar facturar avisar explicar informar pasar mandar enviar llamar marcar cambiar regresar citar perdonar descontar reagendar adelantar tomar entregar anestesiar renovar surtir aprobar apelar',
  irregular: [
    'ofrecer: ofrecí ofreciste ofreció ofrecimos ofrecieron ofreciendo ofrecido ofreces ofrece ofrecemos ofrezcas ofrezca',
    'advertir: advertí advertiste advirtió advertimos advirtieron advirtiendo advertido adviertes advierte advertimos adviertas advierta',
    'mover: moví moviste movió movimos movieron moviendo movido mueves mueve movemos muevas mueva',
    'devolver: devolví devolviste devolvió devolvimos devolvieron devolviendo devuelto devuelves devuelve devolvemos devuelvas devuelva',
    'poner: puse pusiste puso pusimos pusieron poniendo puesto pones pone ponemos pongas ponga',
    'hacer: hice hiciste hizo hicimos hicieron haciendo hecho haces hace hacemos hagas haga',
  ],
};

/** What becomes of a body or a result. */
const became: VerbClass = {
  regular:
    'quedar bajar mejorar empeorar sanar cicatrizar recuperar despertar fallecer respirar desmayar convulsionar vomitar sangrar recaer sobrevivir necesitar pesar superar vencer cumplir terminar completar aguantar',
  irregular: [
    'salir: salí saliste salió salimos salieron saliendo salido sales sale salimos salgas salga',
    'nacer: nací naciste nació nacimos nacieron naciendo nacido naces nace nacemos nazcas nazca',
    'morir: morí moriste murió morimos murieron muriendo muerto mueres muere morimos mueras muera',
    'sentir: sentí sentiste sintió sentimos sintieron sintiendo sentido sientes siente sentimos sientas sienta',
    'perder: perdí perdiste perdió perdimos perdieron perdiendo perdido pierdes pierde perdemos pierdas pierda',
    'caer: caí caíste cayó caímos cayeron cayendo caído caes cae caemos caigas caiga',
    'tragar: tragué tragaste tragó tragamos tragaron tragando tragado tragas traga tragamos tragues trague',
  ],
};

/** What people do and say; tells nothing by itself. */
const didOtherwise: VerbClass = {
  regular:
    'dejar enseñar llevar empezar hablar preguntar contestar escuchar mirar esperar bailar llorar jugar ganar regalar abrazar cantar contar cargar caminar comprar compartir ocurrir comer beber subir vivir gustar encantar alegrar mandar prestar trabajar cerrar abrir escribir leer publicar responder',
  irregular: [
    'ser: fui fuiste fue fuimos fueron siendo sido eres es somos seas sea',
    'estar: estuve estuviste estuvo estuvimos estuvieron estando estado estás está estamos estés esté',
    'ir: fui fuiste fue fuimos fueron yendo ido vas va vamos vayas vaya',
    'decir: dije dijiste dijo dijimos dijeron diciendo dicho dices dice decimos digas diga',
    'dar: di diste dio dimos dieron dando dado das da damos des dé',
    'haber: hube hubiste hubo hubimos hubieron habiendo habido has ha hemos hayas haya',
    'querer: quise quisiste quiso quisimos quisieron queriendo querido quieres quiere queremos quieras quiera',
    'poder: pude pudiste pudo pudimos pudieron pudiendo podido puedes puede podemos puedas pueda',
    'saber: supe supiste supo supimos supieron sabiendo sabido sabes sabe sabemos sepas sepa',
    'seguir: seguí seguiste siguió seguimos siguieron siguiendo seguido sigues sigue seguimos sigas siga',
    'andar: anduve anduviste anduvo anduvimos anduvieron andando andado andas anda andamos andes ande',
    'oír: oí oíste oyó oímos oyeron oyendo oído oyes oye oímos oigas oiga',
  ],
};

/** All of them, by name. */
export const verbClasses = { came, treated, met, conduct, arranged, became, didOtherwise };
