import { verbClasses } from './words/verbs.ts';
import type { VerbClass } from './words/verbs.ts';

/** What the form of a Spanish verb tells: who did it and when, in tags of ours beside those of compromise. */
export interface VerbForm {
  readonly tags: readonly string[];
  /** Our classes of verbs ("came", "treated") that it belongs to. */
  readonly classes: readonly string[];
}

const past = 'PastTense';
/** The places of a verb's forms in our lists, and what each tells. */
const places: ReadonlyArray<readonly string[]> = [
  [past, 'Past1'],
  [past, 'Past2'],
  [past, 'Past3'],
  [past, 'Past1p'],
  [past, 'Past3p'],
  ['Gerund'],
  ['Participle'],
  ['Now2'],
  ['Now3'],
  ['Now1p'],
  ['Wish2'],
  ['Wish3'],
];

const endings: Readonly<Record<string, readonly string[]>> = {
  ar: ['é', 'aste', 'ó', 'amos', 'aron', 'ando', 'ado', 'as', 'a', 'amos', 'es', 'e'],
  er: ['í', 'iste', 'ió', 'imos', 'ieron', 'iendo', 'ido', 'es', 'e', 'emos', 'as', 'a'],
  ir: ['í', 'iste', 'ió', 'imos', 'ieron', 'iendo', 'ido', 'es', 'e', 'imos', 'as', 'a'],
};

/** "llegué", "saqué", "empecé": the letter before é and e is written otherwise. */
function joined(stem: string, ending: string): string {
  if (!/^[eé]/.test(ending)) return stem + ending;
  return stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c') + ending;
}

const acute: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** Without acute accents, which many leave out; ñ stays another letter. */
export function withoutAccents(word: string): string {
  return word.replace(/[áéíóúü]/g, (letter) => acute[letter] ?? letter);
}

interface Known {
  readonly tags: Set<string>;
  readonly classes: Set<string>;
}
const exact = new Map<string, Known>();
const bare = new Map<string, Known>();

function note(map: Map<string, Known>, form: string, tags: readonly string[], name: string | null): void {
  let known = map.get(form);
  if (!known) map.set(form, (known = { tags: new Set(), classes: new Set() }));
  for (const tag of tags) known.tags.add(tag);
  if (name !== null) known.classes.add(name);
}

function addForm(form: string, tags: readonly string[], name: string | null): void {
  note(exact, form, tags, name);
  const plain = withoutAccents(form);
  // "llego" is "I arrive" too, but whoever leaves accents out means "llegó".
  if (plain !== form) note(bare, plain, tags, name);
}

const objects = ['te', 'le', 'lo', 'la', 'les', 'los', 'las', 'nos', 'se', 'selo', 'sela'];

function addVerb(infinitive: string, forms: readonly string[], name: string | null): void {
  for (const [index, form] of forms.entries()) addForm(form, places[index] ?? [], name);
  const participle = forms[6];
  if (participle?.endsWith('o') === true) {
    const stem = participle.slice(0, -1);
    for (const ending of ['a', 'os', 'as']) addForm(stem + ending, ['Participle'], name);
  }
  addForm(infinitive, ['Infinitive'], name);
  const open = infinitive.replace(/í(?=r$)/, 'i');
  for (const object of objects)
    addForm(open + object, ['Infinitive', ...(object === 'nos' || object === 'se' ? [] : ['Object'])], name);
  const imperfect = infinitive.endsWith('ar')
    ? `${infinitive.slice(0, -2)}aba`
    : `${withoutAccents(infinitive).slice(0, -2)}ía`;
  if (!['ser', 'ir', 'ver'].includes(infinitive)) {
    addForm(imperfect, [past, 'Past3'], name);
    addForm(`${imperfect}s`, [past, 'Past2'], name);
    addForm(`${imperfect}n`, [past, 'Past3p'], name);
  }
}

/** Words that are spelled like a form and are something else far more often. */
const seldom = [
  'marca',
  'visita',
  'visitas',
  'entra',
  'cura',
  'trata',
  'paga',
  'pase',
  'cargo',
  'trabajo',
  'cambio',
  'de',
  'se',
];

for (const [className, { regular, irregular }] of Object.entries<VerbClass>(verbClasses)) {
  const name = className === 'didOtherwise' ? null : className;
  for (const infinitive of regular.split(' ')) {
    const stem = infinitive.slice(0, -2);
    addVerb(
      infinitive,
      (endings[infinitive.slice(-2)] ?? []).map((ending) => joined(stem, ending)),
      name,
    );
  }
  for (const line of irregular) {
    const [infinitive = '', forms = ''] = line.split(': ');
    addVerb(infinitive, forms.split(' '), name);
  }
}
for (const word of seldom) {
  exact.delete(word);
  bare.delete(word);
}

const never = new Set(
  'triste chiste existe insiste consiste asiste resiste contraste desgaste este peste quiste dominó varón ratón cuando blando bando mando comando café bebé porqué qué sé té esté josé jamás también además según después fiancé acaba tocayo tarde'.split(
    ' ',
  ),
);

const byEnding: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/(?:aste|iste)s?$/, [past, 'Past2']],
  [/[^aeo]ó$|ió$|eó$/, [past, 'Past3']],
  [/(?:aron|ieron|yeron)$/, [past, 'Past3p']],
  [/(?:aba|ábamos)$/, [past, 'Past3']],
  [/(?:ando|iendo|yendo)$/, ['Gerund']],
  [/(?:ado|ido)$/, ['Participle']],
  [/[^aeiou]é$/, [past, 'Past1']],
  [/(?:ar|er|ir)(?:te|l[eoa]s?|sel[oa]s?)$/, ['Infinitive', 'Object']],
];

const nothing: VerbForm = { tags: [], classes: [] };

/** Reads a lower-case word, accents as written. In a sentence that is `mostly` Spanish unknown words are read by their ending. */
export function verbForm(word: string, mostly: boolean): VerbForm {
  const known = [exact.get(word), bare.get(word)].filter((one) => one !== undefined);
  let form = nothing;
  if (known.length > 0) {
    form = {
      tags: [...new Set(known.flatMap(({ tags }) => [...tags]))],
      classes: [...new Set(known.flatMap(({ classes: names }) => [...names]))],
    };
  } else if (mostly && word.length > 4 && !never.has(word)) {
    const ending = byEnding.find(([expression]) => expression.test(word));
    if (ending) form = { tags: ending[1], classes: [] };
  }
  return form;
}
