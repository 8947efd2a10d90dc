import { patterns, findHits } from './pattern.ts';
import type { PatternIndex } from './pattern.ts';
import type { Token } from './tokens.ts';

/** How a sentence says what it says. */
export interface Stance {
  readonly question: boolean;
  /** Token by token: true inside "if …", "anyone who …", "we can't discuss …": nothing there is asserted of anybody. */
  readonly hedged: readonly boolean[];
  /** Its subject is people in general, nobody or everybody. */
  readonly general: boolean;
  /** Says what the speaker may not or cannot say here. */
  readonly refusal: boolean;
  /** Tells the reader to do something ("please call …"). */
  readonly imperative: boolean;
  /** About the author or the author's own family. */
  readonly self: boolean;
  /** About something made up, simulated, staged or an animal. */
  readonly unreal: boolean;
  /** About an event, a job, a sale: not care. */
  readonly noncare: boolean;
  /** Says that an authorization was signed. */
  readonly authorized: boolean;
  /** Token by token: true between quotation marks. */
  readonly quoted: readonly boolean[];
}

const conditional = patterns(
  "if|whether|unless|whenever|should|si !hadn't|'d",
  'in case',
  'anyone|anybody|everyone|everybody|somebody|someone|people|folks|those|whoever|patients|nobody|person|adults|parents who|with|needing|looking|wanting|that|interested',
  'a|any|each|every|one|no patient|person|family|parent|guest|visitor|caller|child|kid|member|client|resident who|with|whose|can|may|should|is|gets|has|ever',
  'every|any|each|all|no|many|most|some patient|person|family|parent|people|patients|guest|visitor|caller|child|kid|member|visit|call|appointment|families|folks|parents',
  '^ when|once|after|before you|your|a|someone|people',
  'may|might|could|would|can be|have|feel|need|see|want|notice',
  'imagine|picture|suppose|pretend|pretending',
  'would you|be|never|not|have',
  'cuando|quien|quienes|donde|aunque|como ..2 #Wish2|#Wish3',
  'lo que ..1 #Wish2|#Wish3',
  'cualquier|cualquiera|alguien|nadie|ninguna|ningun|ningunos',
  'quien|quienes ya|no? es|tiene|son|aparece',
  'quien ..1 te|le toca',
  'toda|todo|cada persona|paciente|familia|mama|papa|niño|visita|cita|consulta|caso|vez',
  '#Value|muchos|muchas|algunos|algunas|todos|todas los|las|de ..1 pacientes|personas|familias|visitas|niños|mamas|papas|mujeres|hombres|latinos|adultos',
  '^ los|las ..1 pacientes|personas|familias|niños|adultos|mujeres|hombres|mamas|papas|bebes|adolescentes|jovenes ..1 que|con|necesitan|pueden|deben|tienen|merecen',
  'en caso de|que',
  'por si',
  'a menos que',
  'puede|pueden|podria|podrian|suele|suelen ser|tener|causar|sentir|sentirse|ver|verse|doler|ayudar|quedar|salir|durar|subir|bajar|tardar|dar|haber|empeorar|afectar',
  'imagine|imagina|imaginate|imaginense|imaginense|supongamos|digamos',
  'para quien|quienes|cualquier|cualquiera|todos|todas|todo',
  'a todo|todos|todas|cualquier|cualquiera|cada',
);

/** "If you hadn't missed your visit" says that it was missed. */
const counterfactual = patterns(
  "if|unless you|he|she|they|we hadn't|had|haven't|didn't",
  "maybe if you'd|he'd|she'd|you",
  'si ..3 hubiera|hubieras|hubiese|hubieran|hubieses',
);

const refusals = patterns(
  "can't|cannot|won't|wouldn't|couldn't|never|not|unable|don't|doesn't|may|nunca|no ..4 discuss|confirm|deny|comment|say|talk|tell|share|look|check|pull|access|disclose|verify|acknowledge|discutir|confirmar|hablar|comentar|compartir|answer|get|go|open|post|speak|read|trade|repeat",
  'privacy|hipaa|hippa|federal ..3 rules|law|laws|rule|policy|keeps|prevents|means',
  'protect|respect|guard|keep ..3 privacy|confidentiality|private',
  'no|ni|nunca|tampoco ..3 puedo|podemos|debo|debemos|puede|pueden|podria|podriamos|vamos|voy|es|esta|corresponde|toca ..1 a? ..2 discutir|confirmar|hablar|comentar|compartir|decir|decirle|decirte|dar|revisar|ver|buscar|contestar|responder|opinar|entrar|publicar|discutirlo|hablarlo|posible|permitido|adivinar|negar|recetar|agendar|mover|buscarle|darle|darte|compartirlo|aconsejar|diagnosticar|recomendar',
  'no|nunca|ni|tampoco ..2 discutimos|comentamos|confirmamos|hablamos|decimos|digo|damos|doy|vemos|veo|contestamos|contesto|respondemos|respondo|compartimos|revisamos|reviso|buscamos|publicamos|mandamos|manejamos|entramos|opinamos|opino|comento|hablo|movemos|vendemos|usamos|pedimos|pedimos|tratamos|negamos ..6 nadie|aqui|citas|casos|caso|nada|quien|resultados|saldos|cuentas|expedientes|expediente|dosis|sintomas|datos|detalles|informacion|comentarios|redes|facebook|instagram|mensaje|mensajes|dm|medio|agenda|agendas|eso|esto|diagnosticos|medicinas|personas|persona|ninguna|ningun|listas|privado|publico|internet',
  'no|ni ..6 de|a nadie',
  'no|ni ..6 de|a ninguna|ningun persona|paciente|caso',
  'por ..2 privacidad|confidencialidad|ley|hipaa|reglamento|respeto',
  'la|las ley|leyes|privacidad|confidencialidad|reglas ..3 impide|impiden|prohibe|prohiben|permite|permiten|significa|aplica|vale',
  'proteger|respetar|cuidar|protegemos|respetamos|cuidamos|guardar|guardamos ..3 privacidad|confidencialidad|privado',
);

const generalSubject = patterns(
  '^ so|and|but|because|please? nobody|anyone|anybody|everyone|everybody|somebody|someone|people|folks|patients|families|adults|most|many|some|whoever',
  '^ our|all|most|many|some|every|each|any|no ..2 patients|people|families|adults|kids|parents|patient|person|family|parent|visitor|folks|residents|seniors|women|men|teens|children',
  'in general|generally|usually|typically|as a rule|by policy|our policy|our rule|the rule',
  '^ kids|children|women|men|teens|seniors|babies|infants|toddlers',
  'for|to any|every|all patient|patients|person|everyone|anybody|anyone',
  '^ ..1 nadie|cualquiera|alguien|todos|todas|muchos|muchas|algunos|algunas',
  '^ ..1 los|las|nuestros|nuestras|todos|todas|muchos|muchas|cada|toda|ninguna|ningun|cualquier ..2 pacientes|personas|familias|niños|niñas|adultos|mujeres|hombres|mamas|papas|bebes|jovenes|adolescentes|latinos|persona|paciente|gente',
  'en|por lo? general',
  'generalmente|normalmente|usualmente|tipicamente',
  'todo|toda el|la mundo|gente',
  'todo mundo',
  'para|a todos|todas|cualquier|cualquiera|toda|cada ..1 persona|paciente|los|las|quiera|guste|necesite|pueda|sin',
  'quien|quienes ya|no? es|tiene|son|quiera|guste|desee|necesite|tenga|pueda',
  'la gente',
);
/** "No patients …"; a Spanish "no" begins any denial. */
const generalNo = patterns('^ so|and|but|because|please? no');

const imperatives = patterns(
  '^ ..1 por? favor? llame|llamenos|llama|llamanos|llamen|escribanos|escribenos|escriba|marque|marca|marquenos|venga|vengan|ven|visite|visitenos|traiga|traigan|trae|pregunte|pregunta|pregunten|pida|pide|pidan|comuniquese|comunicate|contactenos|contactanos|envie|envienos|mande|mandenos|manda|agende|agenda|consulte|consulta|lleve|use|usen|evite|recuerde|recuerda|recuerden|laven|lave|revise|revisen|confirme|acerquese|acercate|pase|pasen|pasa|dejenos|dejanos|deje|siga|siguenos|vacunese|hable|unete|inscribase|busquenos|buscanos|cuentenos|cuentanos|diganos|dinos',
  "^ please? call|text|email|e-mail|ask|visit|stop|come|join|bring|book|schedule|contact|message|dm|reach|check|see|tell|let|try|remember|keep|give|make|drop|swing|sign|register|vote|find|click|use|follow|learn|save|send|take|get|wash|wear|drink|talk|never|always|don't|do",
);

const selfWords = patterns(
  'my own',
  "i|i'm|i've|me ..3 myself",
  "my|mi mom|mother|dad|father|husband|wife|son|daughter|sister|brother|nana|grandma|grandmother|grandpa|grandfather|kid|kids|partner|cat|dog|uncle|aunt|cousin|nephew|niece|mama|papaw|abuela|mom's|dad's|husband's|wife's|therapist|doctor|dentist|surgeon|oncologist|midwife|nurse|knee|knees|back|hip|eyes|feet|shoulder|diagnosis|surgery|cancer|chemo|migraine|migraines|teeth|braces|recovery|anxiety|depression|pregnancy|mammogram|colonoscopy",
  'when|before|after|since i was|had|got|broke|tore|lost|gave',
  "i|i'm a|in|have|had|was|got ..1 patient|recovery|cancer|diabetes|diabetic|surgery|braces|migraines|asthma|diagnosed|survivor",
  'mi|mis propio|propia|propios|propias',
  'mi|mis $kin',
  'mi|mis doctor|doctora|dentista|terapeuta|psicologa|psicologo|cirugia|operacion|embarazo|parto|cesarea|cancer|diagnostico|ansiedad|depresion|recuperacion|rodilla|espalda|muela|muelas|dientes|brackets|quimio|diabetes|migraña|migrañas|ex|suegra|tatuaje|historia|infancia|alergia|vacuna',
  'me operaron|diagnosticaron|detectaron|vacunaron|vacune|opere|internaron|hicieron|sacaron|pusieron|duele|dolio|dio|toco|puse|hice',
  'yo ..3 misma|mismo|tambien|tuve|tengo|soy',
  'soy|fui ..1 paciente|diabetica|diabetico|sobreviviente|alcoholico|alcoholica|adicta|adicto|mama|hija|hijo',
);

const unrealWords = patterns(
  '$fiction',
  'not a|any real patient|person|patients|case|people',
  'example|examples|class|quiz|exam question|board question',
  'no real|actual patient|patients|person',
  'no es|son|era|hay ..1 paciente|pacientes|real|reales',
  'de mentiras|mentiritas|juguete|practica',
  'ejemplo|ejemplos|simulacro|adivinanza|inventado|inventada',
);

const noncareWords = patterns('$noncare');

const authorizedWords = patterns(
  'signed|written|hipaa|media ..2 authorization|consent|permission|release|form',
  'authorization|consent|release ..3 file|signed',
  'with|shared|posted ..3 permission|authorization|consent',
  "her|his|their|family's|patient's ..1 permission|okay|blessing|consent",
  'autorizacion|consentimiento|permiso|carta ..2 firmada|firmado|escrito|escrita|por',
  'firmo|firmaron ..3 autorizacion|consentimiento|permiso',
  'con su|el|la ..1 permiso|autorizacion|consentimiento',
);

/** Words between double quotation marks, straight or typographic; an open one reaches to the end. */
function readQuotes(tokens: readonly Token[]): boolean[] {
  let inside = false;
  return tokens.map((token) => {
    for (const sign of token.before) {
      if (sign === '"') inside = !inside;
      else if (sign === '“' || sign === '«') inside = true;
      else if (sign === '”' || sign === '»') inside = false;
    }
    return inside;
  });
}

const clauseEnd = /[,;:.!?—–…\n)]|\s-\s/;

/** What a sentence's form tells about what it asserts. */
export function readStance(text: string, index: PatternIndex): Stance {
  const { tokens } = index;
  const hedged = Array.from(tokens, () => false);
  const hedge = (from: number): void => {
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (at > from && token && (clauseEnd.test(token.before) || token.norm === 'but' || token.norm === 'pero')) return;
      hedged[at] = true;
    }
  };
  const real = new Set(findHits(counterfactual, index).map((hit) => hit.from));
  for (const hit of findHits(conditional, index)) if (!real.has(hit.from)) hedge(hit.from);
  const refusal = findHits(refusals, index);
  for (const hit of refusal) hedge(hit.from);
  const has = (group: typeof refusals): boolean => findHits(group, index).length > 0;
  return {
    question: /\?["'”’)\]]*\s*\p{Extended_Pictographic}*$/u.test(text),
    hedged,
    general:
      has(generalSubject) ||
      findHits(generalNo, index).some(({ last }) => tokens[last - 1]?.tags.has('SpanishNo') !== true),
    refusal: refusal.length > 0,
    imperative: has(imperatives),
    self: has(selfWords),
    unreal: has(unrealWords),
    noncare: has(noncareWords),
    authorized: has(authorizedWords),
    quoted: readQuotes(tokens),
  };
}
