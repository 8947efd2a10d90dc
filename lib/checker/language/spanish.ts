import { classesAt } from './lexicon.ts';
import type { Token, Word } from './tokens.ts';
import { verbForm, withoutAccents } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that bind a Spanish sentence together, without accents: they are no names and no English ones. */
const binding = set(
  'el la los las un una unos unas de del al a en con por para sin sobre desde hasta entre y e o u ni que quien como cuando donde porque pero si no se me te le lo les nos mi mis tu tus su sus este esta estos estas ese esa esos esas eso esto aquel nuestro nuestra nuestros nuestras yo usted ustedes ella ellos ellas hola gracias muy mas ya hoy ayer anoche manana aqui ahi alla asi bien mal todo toda todos todas tambien siempre nunca jamas solo pues luego entonces ahora aunque mientras segun hay esta estan son cada otro otra buenos buenas dias tardes noches favor',
);
const negative = set('no nunca jamas nadie ningun ninguna ninguno nada tampoco sin ni');
const numbers = set(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
);
/** Another word without its accent: "sí" is yes, "si" is if. */
const unlike = set('sí él tú');
/** What may stand between a subject and its verb. */
const small = set(
  'no se le lo la los las me nos te les ya tambien hasta si nunca jamas todavia aun siempre casi ni solo',
);
const determiner = set(
  'el la los las un una unos unas nuestro nuestra nuestros nuestras mi mis ese esa esos esas este esta estos estas otro otra su sus tu tus cada algun alguna dos tres',
);
/** Nobody in particular. */
const general = set('quien quienes uno alguien nadie cualquiera todos todas algunos muchos');
const preposition = set('a al de del en con por para hasta desde sin sobre ante tras segun entre pa contra');
/** Verbs whose subject is what pleases or what is there. */
const impersonal = set(
  'encanto gusto alegro fue era es habia hubo hay parecio dolio duele encantaba gustaba ha hizo hace',
);

/** Tags of compromise that hold in any language, on a word with a capital. */
const kept = ['FirstName', 'LastName', 'ProperNoun', 'Person', 'Place', 'Value', 'Money', 'Time', 'Date', 'HashTag'];

const stop = /[,;:.!?¿¡—–…\n()"“”«»]|\s-\s/;

/** Whose deed a verb tells of. */
type Subject = 'you' | 'they' | 'staff' | 'thing' | 'none';

const has = (token: Token, names: readonly string[]): boolean => names.some((name) => token.classes.has(name));
const people = ['person', 'child', 'kin', 'known'];

function kindOf(tokens: readonly Token[], from: number, to: number): Subject {
  const named = tokens.slice(from, to);
  if (named.some((token) => token.classes.has('staff'))) return 'staff';
  if (named.some((token) => has(token, people))) return 'they';
  return named.some((token) => token.tags.has('ProperNoun')) ? 'they' : 'thing';
}

/** A capital where every sentence has one: a name if nothing else is known of the word. */
const isName = ({ text, tags, classes, norm }: Token): boolean =>
  /^\p{Lu}/u.test(text) && [...tags].every((tag) => kept.includes(tag)) && classes.size === 0 && !binding.has(norm);

/** Looks back from a verb, within its clause, for who or what is its subject. */
function subjectBefore(tokens: readonly Token[], verb: number): Subject {
  let at = verb - 1;
  const begins = (index: number): boolean => index === 0 || stop.test(tokens[index]?.before ?? '.');
  while (at >= 0 && !begins(at + 1) && small.has(tokens[at]?.norm ?? '')) at -= 1;
  if (at < 0 || begins(at + 1)) return 'none';
  for (let steps = 0; at >= 0 && steps < 7; steps += 1) {
    const token = tokens[at];
    if (!token) return 'none';
    if (token.tags.has('You')) return 'you';
    if (token.tags.has('He')) return 'they';
    if (general.has(token.norm)) return 'thing';
    if (token.norm === 'que') {
      if (preposition.has(tokens[at - 1]?.norm ?? '')) return 'thing';
      if (at === 0 || begins(at) || tokens[at - 1]?.norm === 'lo') return at > 0 ? 'thing' : 'none';
    } else if (determiner.has(token.norm)) {
      if (!preposition.has(tokens[at - 1]?.norm ?? '') || begins(at)) return kindOf(tokens, at + 1, verb);
      at -= 1;
    } else if (token.tags.has('ProperNoun')) {
      if (!preposition.has(tokens[at - 1]?.norm ?? '')) return kindOf(tokens, Math.max(0, at - 1), verb);
      at -= 1;
    } else if (token.tags.has('PastTense') || (binding.has(token.norm) && !preposition.has(token.norm))) return 'none';
    if (begins(at)) return at === verb - 1 && isName(token) ? 'they' : 'none';
    at -= 1;
  }
  return 'none';
}

/** "Llegó la ambulancia", "vino Marcos": verbs of coming and becoming often stand first. */
function subjectAfter(tokens: readonly Token[], verb: number): Subject {
  const next = tokens[verb + 1];
  const token = tokens[verb];
  if (!next || !token || stop.test(next.before) || !(has(token, ['came', 'became']) || tokens[verb - 1]?.norm === 'se'))
    return 'none';
  if (next.tags.has('You')) return 'you';
  if (next.tags.has('He')) return 'they';
  if (determiner.has(next.norm) && tokens[verb + 2]?.classes.has('day') === true) return 'none';
  if (determiner.has(next.norm)) return kindOf(tokens, verb + 2, verb + 4);
  return next.tags.has('ProperNoun') ? kindOf(tokens, verb + 1, verb + 2) : 'none';
}

function withSubjects(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.tags.has('Past2')) return { ...token, tags: new Set([...token.tags, 'YouDid']) };
    const participle = token.tags.has('Participle') && /^(?:ha|haya|habia)$/.test(tokens[index - 1]?.norm ?? '');
    if (token.tags.has('Participle') && /^(?:has|hayas|habias)$/.test(tokens[index - 1]?.norm ?? ''))
      return { ...token, tags: new Set([...token.tags, 'PastTense', 'YouDid']) };
    if (!participle && !token.tags.has('Past3')) return token;
    if (impersonal.has(token.norm)) return token;
    const verb = participle ? index - 1 : index;
    let subject = subjectBefore(tokens, verb);
    if (subject === 'none') subject = subjectAfter(tokens, index);
    const told = subject === 'you' ? 'YouDid' : subject === 'they' ? 'TheyDid' : subject === 'none' ? 'Dropped' : null;
    if (!told) return participle ? { ...token, tags: new Set([...token.tags, 'PastTense']) } : token;
    return { ...token, tags: new Set([...token.tags, 'PastTense', told]) };
  });
}

function tagsOf(
  word: Word,
  index: number,
  mostly: boolean,
  shouted: boolean,
  form: ReturnType<typeof verbForm>,
): Set<string> {
  const plain = withoutAccents(word.norm);
  const tags = new Set<string>();
  const capital = /^\p{Lu}/u.test(word.text) && !shouted;
  const bound = binding.has(plain);
  if (!/^\p{L}/u.test(word.text)) return new Set(word.tags);
  if (!mostly && !bound && form.tags.length === 0 && !/[áéíóúñü]/.test(word.norm)) return new Set(word.tags);
  for (const tag of kept) if (capital && !bound && form.tags.length === 0 && word.tags.has(tag)) tags.add(tag);
  if (capital && !bound && (index > 0 || tags.has('FirstName')) && (form.tags.length === 0 || index > 0))
    tags.add('ProperNoun');
  else for (const tag of form.tags) tags.add(tag);
  // In a sentence that is mostly Spanish an English verb shows by its ending only.
  if (form.tags.length === 0 && word.tags.has('PastTense') && word.norm.endsWith('ed')) tags.add('PastTense');
  if (numbers.has(plain)) tags.add('Value');
  if (negative.has(plain)) tags.add('Negative');
  if (plain === 'no') tags.add('SpanishNo');
  if (/^(?:usted|ustedes|tú|ti|contigo|vos|ud|uds)$/.test(word.norm)) tags.add('You');
  if (/^(?:él|ella)$/.test(word.norm)) tags.add('He');
  return tags;
}

/**
 * The words of a sentence that is Spanish, or that mixes Spanish and English, read as such: without accents, with our own
 * tags for verbs and for whom they speak of (`YouDid`, `TheyDid`, `Dropped`: a third person left unsaid, which in an
 * answer is "usted" as often as "he"). English words of a mixed sentence keep their tags.
 */
export function readSpanish(words: readonly Word[], mostly: boolean): readonly Token[] {
  const shouted = words.every(({ text }) => text === text.toUpperCase());
  const forms = words.map((word) => verbForm(word.norm, mostly));
  const plain = words.map((word, index) => ({
    ...word,
    norm: unlike.has(word.norm) ? word.norm : withoutAccents(word.norm),
    tags: tagsOf(word, index, mostly, shouted, forms[index] ?? { tags: [], classes: [] }),
  }));
  const norms = plain.map(({ norm }) => norm);
  const tokens = plain.map((word, index): Token => {
    const classes = new Map(classesAt(norms, index, true));
    if (!word.tags.has('ProperNoun')) for (const name of forms[index]?.classes ?? []) classes.set(name, 1);
    return { ...word, classes };
  });
  return withSubjects(tokens);
}
