/**
 * What says in Spanish the same as a pattern of points.ts: it has the same name, so that what is learned of one language
 * helps the other. Words without accents, as Token.norm of a Spanish sentence has them.
 */
export const saidInSpanish: Readonly<Record<string, readonly string[]>> = {
  'room|bed|bay|chair|rm|op|unit|floor #Value': [
    'cuarto|cama|camilla|silla|sillon|habitacion|hab|piso|sala|quirofano #Value|/[0-9]+-?[a-z]?/',
  ],
  'he|she|they #PastTense': ['#TheyDid', '#He ..2 #PastTense', '#Past3p'],
  'mr|mrs|ms|miss|don|doña|señora': ['señor|sr|sra|srta|seño|señito|señorita'],
  'trust|trusted|trusting|choosing|chose|visiting|visited|loyalty': [
    'confiar|confianza|confiado|confiaron|confio|confiaste|elegirnos|elegido|elegiste|eligio|preferirnos|preferencia|escogernos|escogio|escogido|visitarnos|visitar|visitaron|visito|visitado|lealtad|fidelidad',
  ],
  "he's|she's|he'd|she'd": ['#He es|esta|ha|era|estaba|tiene|tenia'],
  him: ['lo|la|los|las #Past1|#Past1p|#Past3p|tenemos|tengo'],
  'records|show|shows': ['registros|expedientes|expediente|muestra|muestran|indica|indican|consta|archivos'],
  'the|that|those|these ..1 $body': ['el|la|los|las|ese|esa|esos|esas|lo ..1 $body'],
  '#Value year|yr|yo|month|week|day|weeker ..1 old|male|female|m|f|girl|boy': [
    'de|con|tiene|cumple #Value ..1 años|añitos|meses|mesecitos|semanas|semanitas|dias',
  ],
  'off|discount|deal|special': ['descuento|oferta|especial|promocion|rebaja|cupon|promo'],
  'one of our|my': ['uno|una de nuestros|nuestras|mis|los|las'],
  'the|that|those|these ..1 $medicine': ['el|la|los|las|ese|esa|esos|esas ..1 $medicine'],
  'the|that|those|these ..1 $procedure|$device': ['el|la|los|las|ese|esa|esos|esas ..1 $procedure|$device'],
  'the|that|those|these ..1 $condition|$symptom|$sensitive': [
    'el|la|los|las|ese|esa|esos|esas ..1 $condition|$symptom|$sensitive',
  ],
  'the|that|those|these ..1 $billing': ['el|la|los|las|ese|esa|esos|esas ..1 $billing'],
  'was|were': ['fue|era|eran|fueron|estaba|estaban|estuvo|estuvieron|fuiste|estabas'],
  yours: ['suyo|suya|suyos|suyas|tuyo|tuya|tuyos|tuyas'],
  '#Value weeks|days|months|years|times|sessions|visits|rounds': [
    '#Value ..1 semanas|dias|meses|años|veces|sesiones|visitas|vueltas|terapias|citas|horas|vez',
  ],
  'code|coupon|link|commission|affiliate|sponsor|sponsored|rep|reps': [
    'codigo|cupon|enlace|comision|afiliado|afiliada|patrocinado|patrocinada|patrocinador|vendedor|vendedora',
  ],
  had: ['tuvo|tuvimos|tuviste|tuvieron|traia|traias|tenia|tenias'],
  'healing|recovering|recovery|heal|healed|recovered|better|stronger': [
    'recuperacion|recuperandose|recuperado|recuperada|recuperarse|recupere|recupero|sano|sanando|sanado|mejor|mejorando|mejoro|cicatrizando|cicatrizo',
  ],
  'i #PastTense': ['#Past1'],
  'i|we #PastTense him|her|them|you': ['te|le|lo|la|les|los|las #Past1|#Past1p'],
  'list|lists|spreadsheet|roster|audience|export|upload|uploaded|csv': [
    'lista|listas|listado|excel|correos|contactos|base|exportamos|subimos|telefonos|celulares|cruzamos',
  ],
  'your|ur|su ..2 $body': ['tu|tus|sus ..2 $body'],
  'your|ur|su ..1 $kin': ['tu|tus|sus ..1 $kin'],
  'your|ur|su ..2 $visit': ['tu|tus|sus ..2 $visit'],
  'you|u signed|initialed|declined|refused|skipped|cancelled|canceled|missed|asked|told|called|said|left|paid|owed|owe|agreed|chose|wanted|insisted|requested|stopped|quit|showed|walked|came|brought|picked|sat|got|had|started|finished|drove':
    ['$conduct&#YouDid|$came&#YouDid|$conduct&#Dropped|$came&#Dropped'],
  already: ['ya'],
  'a|an|one|this|that|the|our|my|another ..2 $person': [
    'un|una|este|esta|ese|esa|nuestro|nuestra|mi|otro|otra|aquel|aquella|el|la|al|del ..2 $person',
  ],
  'hiring|hired|hire|retire|retiring|retired|joined|joins': [
    'contratando|contratamos|vacante|empleo|jubila|jubilacion|jubilo|incorpora|incorporacion|incorporo|bienvenida|bienvenido|curriculum|asistente',
  ],
  'his|her ..1 $kin': ['#He ..4 $kin'],
  'ignore|zoom|spot|guess': ['ignoren|ignore|ignora|adivinen|adivina|busquen|encuentren|miren|mirenle|mira|fijense'],
  'lb|lbs|oz|pounds': ['libras|kilos|onzas|kg|kilitos|libritas'],
  'ready|waiting|due|overdue|set|confirmed|scheduled|booked|moved|approved|denied|covered': [
    'listo|lista|listos|listas|pendiente|pendientes|programada|programado|agendada|agendado|confirmada|confirmado|aprobado|aprobada|apartada|apartado|vencida|vencido|toca',
  ],
  'refused|refuse|declined|signed|agreed|consented|informed|warned|advised': [
    'nego|negaste|rechazo|rechazaste|firmo|firmaste|acepto|aceptaste|autorizo|autorizaste|informo|informamos|advirtio|advertimos|aviso|avisamos|explicamos|explicaron|advirtieron',
  ],
  so: ['tan|tanto'],
  still: ['todavia|aun|sigue|sigues|siguen'],
  "you're|you|u|you've #Gerund|$day|in|next|down|set|scheduled|booked|due": [
    '#You ..1 esta|estas|tiene|tienes|va|vas|viene|vienes',
    'tiene|tienes|tenia|tenias ..1 cita|turno|consulta',
    'te|le toca|falta|faltan|queda|quedan',
  ],
  'came|walked|rolled|wheeled|went|left|drove in|into|out|through|home|back': ['$came&#PastTense'],
  'finally|back|home|now': ['por fin', 'finalmente|ahora|ahorita|casa'],
  'glad|happy|thrilled|hope|hoping|sorry|love|loved|proud|congrats|congratulations ..4 you|your|u|he|she|him|her': [
    'alegra|alegramos|felices|contentos|contentas|encanta|encanto|lamentamos|orgullosos|orgullosas|felicidades|espero|esperamos|ojala|gusto ..4 #You|te|le|tu|su|#He|#Object',
  ],
  'he|she was|is|had|has': ['#He es|era|esta|fue|tiene|tuvo|ha|habia'],
  'in|into|to our|my|the $place': ['en|a|al|del nuestro|nuestra|mi|el|la? $place'],
  'last|this week|night|month|year|morning': [
    'semana|noche|mes|año pasado|pasada',
    'esta|este semana|noche|mañana|tarde|mes|año',
  ],
  'names|name': ['nombre|nombres|apellido|apellidos'],
  'nurse|nurses|rn|hygienist': ['enfermera|enfermeras|enfermero|enfermeros|higienista'],
  same: ['mismo|misma|mismos|mismas'],
  swipe: ['desliza|deslicen|deslice|deslizen'],
  that: ['ese|esa|eso|aquel|aquella'],
  'told|asked|said|says|tells|whispered|laughed|cried|smiled me|us': [
    'me|nos dijo|conto|pregunto|pidio|enseño|dice|platico|solto|decia|grito|abrazo',
  ],
  first: ['primer|primera|primero|primeras|primeros'],
  please: ['por favor', 'porfa|porfavor'],
  'they|their|them': ['ellos|ellas'],
  who: ['quien|quienes', 'el|la|los|las|al que'],
  'always|usually|never|often': ['siempre|normalmente|nunca|jamas|seguido'],
  'dog|cat|puppy|horse|goat': ['perro|perrito|perrita|gato|gatito|caballo|chihuahua'],
  "i|i'm|i've": ['yo|soy|estoy'],
  'nobody|anyone|anybody|everyone|everybody|somebody|people|folks|whoever': [
    'nadie|cualquiera|alguien|todos|todas|quienes|gente|personas|ninguna|ningun',
  ],
  'policy|rule|rules|law|privacy|hipaa': ['politica|politicas|regla|reglas|ley|leyes|privacidad|confidencialidad'],
  'said|says|goes|told|asked': ['dijo|dice|pregunto|conto|pidio|dijiste|dijeron|preguntaste'],
  'thank|thanks you? #FirstName|#ProperNoun': ['gracias ..1 #ProperNoun'],
  '^ ..2 a|an|the|this|my|our|one ..2 $person #PastTense|is|was|has|comes|walks': [
    '^ ..2 un|una|este|esta|mi|nuestro|nuestra|la|el ..2 $person ..1 #PastTense|que|es|esta|viene',
  ],
  'can|may|might|could|would|will': ['puede|pueden|podemos|podria|podrian|puedes|podras'],
  'has|have': ['tiene|tienen|tenemos|hay|tienes'],
  'is|are': ['es|son|esta|estan|estamos|somos|eres|estas'],
  our: ['nuestro|nuestra|nuestros|nuestras'],
  'pays|paid|paying|sponsored|commission|bonus|cut|kickback': [
    'paga|pagan|pagado|pagada|patrocinado|patrocinada|comision|bono|regalan|ganamos',
  ],
  'stars|review|reviews': ['estrellas|estrella|reseña|reseñas|opinion|opiniones'],
  'thank|thanks ..4 for': ['gracias|agradecemos|agradezco ..4 por|a'],
  '$day ..2 #Time|#Value': ['$day ..1 a las'],
  'actually|fact|truth|record': ['verdad|realidad|mito|mitos'],
  new: ['nuevo|nueva|nuevos|nuevas'],
  'to the|whoever|that ..3 who|whose': ['al|a la? que'],
  'until|til': ['hasta'],
  years: ['años'],
  'ask|bring|come|join|stop|visit|book': [
    'pregunte|pregunten|pregunta|traiga|traigan|venga|vengan|pase|pasen|visite|visitenos|agende|llame|llamenos|llama|marque|unete|acompañenos|acompañanos|ven',
  ],
  'open|closed|hours|closes|opens': [
    'abierto|abierta|abiertos|abrimos|cerramos|cerrado|cerrada|horario|horarios|cierra|abre',
  ],
  own: ['propio|propia|propios|propias'],
  free: ['gratis|gratuito|gratuita|gratuitos|gratuitas'],
};

/** "Su" is yours in an answer and his or hers in a post; so is a third person that is left unsaid. */
export const saidInAnswer: Readonly<Record<string, readonly string[]>> = {
  'you|your|u ..6 #Value': ['#You|#YouDid|#Dropped|tu|tus|te|su|sus|le ..6 #Value'],
  'you|your|u ..8 $day': ['#You|#YouDid|#Dropped|tu|tus|te|su|sus|le|la|lo ..8 $day'],
  'you|u #PastTense': ['#YouDid|#Dropped'],
};
export const saidInPost: Readonly<Record<string, readonly string[]>> = {
  'his|her': ['su|sus'],
  'his|her ..1 $body|$procedure|$condition|$medicine|$result|$device|$symptom': [
    'su|sus ..2 $body|$procedure|$condition|$medicine|$result|$device|$symptom',
  ],
  'his|her ..1 $kin': ['su|sus ..1 $kin'],
  'he|she|they #PastTense': ['#Dropped'],
  'you|your|u ..6 #Value': ['#You|#YouDid|tu|tus|te ..6 #Value'],
  'you|u #PastTense': ['#YouDid'],
};

/** What Spanish says by the form of its verbs, and English by whole phrases: no weight but the learned ones. */
export const formsOfSpanish: Readonly<Record<string, readonly string[]>> = {
  'es: we treated you': ['te|le|lo|la|les|los|las $treated&#PastTense'],
  'es: we met you': ['te|lo|la|los|las $met&#PastTense'],
  'es: we arranged it for you': [
    'te|le|lo|la|les|los|las $arranged&#PastTense',
    'se lo|la|los|las $arranged&#PastTense',
  ],
  'es: you came': ['$came&#YouDid'],
  'es: came': ['$came&#Dropped'],
  'es: they came': ['$came&#TheyDid'],
  'es: you did': ['$conduct&#YouDid'],
  'es: did': ['$conduct&#Dropped'],
  'es: it became of you': ['te|le|les $became&#PastTense'],
  'es: became': ['$became&#Dropped|$became&#TheyDid'],
  'es: to care for you': ['$treated&#Object|$met&#Object'],
  'es: your turn': ['te|le|les toca|tocaba|toco'],
  'es: we wait for you': ['te|le|lo|la|los|las esperamos|espero|espera ..4 $day|$visit|#Value'],
  'es: dropped': ['#Dropped'],
};
