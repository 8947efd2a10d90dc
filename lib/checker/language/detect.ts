import { withoutAccents } from './verbs.ts';

/** The language of a text, as far as our rules read it. `none`: too little to tell. */
export type ReadLanguage = 'en' | 'es' | 'other' | 'none';

const english = new Set(
  "the and to of a in is it you your for we our was on that with this be are at have not i my me us so but they he she as from by or an all can will if about what when who do had has thanks thank please were her his him out up just like no how new get day happy great love today here ur u u're it's we're don't can't i'm very been more any one some there their them call see go got good".split(
    ' ',
  ),
);
const spanish = new Set(
  'el la los las de que y a en un una es por con para su sus se del al lo le les nos nuestro nuestra nuestros nuestras usted ustedes gracias muy mi me tu te no si sí está están fue ser hay como más pero este esta hoy cita clínica doctora paciente equipo aquí cuando todo todos también ya hola señora señor siempre esperamos'.split(
    ' ',
  ),
);
/** Words that make a sentence Spanish wherever they stand: no English words, no parts of names. Accents left out. */
const spanishAlone = new Set(
  'que por gracias muy nuestro nuestra nuestros nuestras usted ustedes nos mis tus sus este esta estos estas ese esos esas esto eso aqui ahi hoy ayer anoche manana cuando porque pero tambien siempre nunca jamas quien donde desde hasta entre sobre hola buenos buenas senora senor dona paciente pacientes cita citas doctora equipo clinica consultorio esposo esposa hijo hija mami abuela abuelo abuelita nino nina ninos bebe vino llego salio quedo hizo fue eres estas estan somos tiene tienes tenemos viene vienes puede puedes asi ahora entonces mientras aunque dias tardes noches semana lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mucho mucha muchas muchos todos todas otro otra cada ella ellos ha han sido haber ser estar dos tres veces firmaste viniste llegaste fuiste'.split(
    ' ',
  ),
);
/** Endings that no English word has. */
const spanishEnding = /.{2}(?:amos|imos|ieron|iendo|cion|ciones|mente)$/;
/** Words that stand in English names and exclamations, too. */
const spanishToo = new Set(
  'el la los las de del al y en un una con para como su tu mi se le me no si ya todo mas es yo lo te has era mama papa hay favor les'.split(
    ' ',
  ),
);

/** Common words of languages that we meet and do not read. */
const others = new Set(
  'le les des et est une dans pour vous nous merci avec pas votre notre der die das und ist nicht für mit wir sie ihr danke o os não uma com você obrigado obrigada para mais muito il che di grazie non per una sono della và của là không cho chúng tôi cảm ơn ang mga sa ng po salamat na kami mwen ou nou mèsi yo'.split(
    ' ',
  ),
);

/** What of a text tells its language; counts of its parts can be added. */
export interface LanguageCounts {
  readonly words: number;
  readonly en: number;
  readonly es: number;
  /** Words that are Spanish alone, and words that are Spanish, too. */
  readonly spanish: number;
  readonly spanishToo: number;
  readonly other: number;
  /** Letters of scripts that we do not read, and of ours. */
  readonly foreign: number;
  readonly latin: number;
  readonly spanishSign: boolean;
}

const scripts =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/gu;

/** Linear in the length. */
export function countLanguage(text: string): LanguageCounts {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  let en = 0;
  let es = 0;
  let other = 0;
  let alone = 0;
  let too = 0;
  for (const word of words) {
    if (english.has(word)) en += 1;
    if (spanish.has(word)) es += 1;
    if (others.has(word)) other += 1;
    const bare = withoutAccents(word).replace(/ñ/g, 'n');
    if (spanishAlone.has(bare) || spanishEnding.test(bare)) alone += 1;
    else if (spanishToo.has(bare)) too += 1;
  }
  return {
    words: words.length,
    en,
    es,
    other,
    spanish: alone,
    spanishToo: too,
    foreign: text.match(scripts)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    spanishSign: /[¿¡ñ]/.test(text),
  };
}

/** How much of a sentence is Spanish: a mixed one is read as both. */
export function spanishOf(counts: LanguageCounts): 'most' | 'some' | 'none' {
  const alone = counts.spanish + (counts.spanishSign ? 1 : 0);
  const too = counts.spanishToo;
  if (alone === 0 && (too < 2 || too * 4 < counts.words)) return 'none';
  return alone + too > counts.en ? 'most' : 'some';
}

/** The language of a text whose parts were counted. */
export function languageOf(parts: readonly LanguageCounts[]): ReadLanguage {
  const sum = (name: Exclude<keyof LanguageCounts, 'spanishSign'>): number =>
    parts.reduce((total, part) => total + part[name], 0);
  const foreign = sum('foreign');
  if (foreign > 3 && foreign > sum('latin')) return 'other';
  const words = sum('words');
  if (words === 0) return 'none';
  const en = sum('en');
  const es = sum('es') + (parts.some((part) => part.spanishSign) ? 1 : 0);
  const other = sum('other');
  if (other > en && other > es && other >= 3) return 'other';
  if (es > en) return 'es';
  if (en > 0) return 'en';
  // A few words without one that tells ("Wonderful news!!") are short, not foreign.
  return words <= 8 ? 'none' : 'other';
}

/** Reads at most the first 4,000 characters. */
export function readLanguage(text: string): ReadLanguage {
  return languageOf([countLanguage(text.slice(0, 4000))]);
}
