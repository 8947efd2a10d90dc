import type { RuleMatch } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** What templates leave to be filled in; in any letter case. */
const blanks =
  'first name|last name|full name|name|names|your name|patient|patient name|reviewer|reviewer name|customer|customer name|practice|practice name|clinic|clinic name|office|office name|office manager|manager|manager name|doctor|doctor name|provider|provider name|staff name|phone|phone number|your phone|number|office number|email|e-mail|email address|address|date|day|time|title|your title|role|location|city|insert|signature|website|url|nombre|apellido|su nombre|nombre del paciente|paciente|clínica|nombre de la clínica|consultorio|teléfono|número de teléfono|número|correo|dirección|fecha|hora|cargo|firma|doctora|gerente';

/** Between [ ], { } or < >: a blank's name, an order to fill it in, or nothing but strokes, dots or crosses. */
const order = /^(?:insert|enter|add|your|poner|escribir|su) \S/iu;
const strokes = /^(?:_{2,20}|x{2,12}|\.{3}|…)$/iu;
const isBlank = new Set(blanks.split('|'));

/** Each kind of brackets, with what its inside must be. */
const brackets: ReadonlyArray<readonly [expression: RegExp, isOpen: (inside: string) => boolean]> = [
  // [Name], [insert phone number], [PHONE], [___]; no link (its address follows), no [sic], no [1].
  [/\[([^\][\n]{1,60})\](?!\()/gu, (inside) => isBlank.has(inside) || order.test(inside) || strokes.test(inside)],
  // {{first_name}}, {name}
  [/\{\{([^{}\n]{1,40})\}\}/gu, () => true],
  [
    /(?<!\{)\{([^{}\n]{1,40})\}(?!\})/gu,
    (inside) => isBlank.has(inside) || ['first_name', 'last_name', 'phone_number'].includes(inside),
  ],
  // <name>; no tag and no <3
  [/<([^<>\n]{1,60})>/gu, (inside) => isBlank.has(inside) || /^(?:insert|your) \S/iu.test(inside)],
];

const placeholders: readonly RegExp[] = [
  // ${name}, %NAME%
  /\$\{[^{}\n]{1,40}\}|%(?:first|last|full)?_?(?:name|phone|date)%/giu,
  // XX/XX, XX/XX/XXXX, XXX-XXX-XXXX, (XXX) XXX-XXXX, ___-____
  /(?<![\p{L}\p{N}])(?:x{2}\/x{2}(?:\/x{2,4})?|\(?x{3}\)?[- .]x{3}[- .]x{4}|x{3}-x{4})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}_])_{3,10}-_{3,10}(?![\p{L}\p{N}_])/gu,
];

/** A place in a template that nobody has filled in. */
export default defineRule({
  category: 'identifier',
  severity: 'warning',
  basis: { kind: 'advice' },
  risks: ['identifiers'],
  anyLanguage: true,
  texts: {
    en: {
      title: 'A blank in this text is not filled in yet.',
      why: 'Readers see that the answer is a template, and whatever goes in here has not been looked at.',
      advice: 'Fill it in, or leave it out. Never put a patient’s name or phone number here.',
    },
    es: {
      title: 'Falta llenar un espacio en este texto.',
      why: 'Se nota que la respuesta es una plantilla, y lo que va ahí todavía no se ha revisado.',
      advice: 'Llénelo o quítelo. Nunca ponga aquí el nombre ni el teléfono de un paciente.',
    },
  },
  links: [],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: 'Thank you for the kind words, ⟦[Name]⟧!' },
      { text: 'Please call us at ⟦[insert phone number]⟧.' },
      { text: 'Hi ⟦{{first_name}}⟧, thank you for writing.' },
      { text: 'We are open on ⟦XX/XX⟧ from nine to five.', kind: 'post' },
      { text: 'Please call ⟦<name>⟧ at our office.' },
      { text: 'Gracias por escribirnos, ⟦[nombre]⟧.' },
    ],
    passes: [
      { text: 'They wrote that it was "teh best [sic]" and we agree.', reason: 'a quotation mark of editors' },
      { text: 'Our fall newsletter is here: [link]', reason: 'stands for a link' },
      { text: 'Read more in [our guide](https://example.org/guide).', reason: 'a markdown link' },
      { text: 'Read about [phone](https://example.org/phone) hours.', reason: 'a markdown link' },
      { text: '[video] Our lobby has a new mural!', reason: 'says what is attached' },
      { text: 'We love this community <3 >:] [:', reason: 'emoticons' },
      { text: 'Join our XXL fun run, level xx, on 11/12.', reason: 'letters' },
      { text: 'See note [1] below, and {this} too.', reason: 'ordinary brackets' },
      { text: 'xoxo from all of us, XX', reason: 'kisses' },
    ],
  },
  *find(reading): Generator<RuleMatch> {
    for (const sentence of reading.sentences) {
      const found = placeholders.flatMap((expression) => [...sentence.matches(expression)]);
      for (const [expression, isOpen] of brackets)
        found.push(...sentence.matches(expression).filter(([, inside = '']) => isOpen(inside.trim().toLowerCase())));
      for (const match of found) {
        const start = sentence.span.start + match.index;
        yield { sentence, start, end: start + match[0].length, words: '' };
      }
    }
  },
});
