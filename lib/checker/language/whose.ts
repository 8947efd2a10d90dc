import type { Reading, SentenceReading } from '../reading.ts';
import { isShownOrOwn, namesIn } from './names.ts';
import type { Contact } from './numbers.ts';
import { patterns } from './pattern.ts';
import { spanOf } from '../reading.ts';
import { normalize } from './tokens.ts';

/** Words that stand before a number of theirs: "her cell is", "we called you at", "the home number,". */
const theirsBefore = patterns(
  'his|her|their|your|su|tu cell|mobile|landline|cel|celular|móvil',
  "his|her|their|your|su|tu|patient's ..1 $kin ..2 cell|phone|number|mobile|home|line|shop|work|office|fax",
  "his|her|their|your wife's|husband's|mom's|dad's|mother's|father's|son's|daughter's|sister's|brother's|neighbor's|spouse's",
  'we|i|nurse|they|human|dr|desk|office|has|staff called|tried|texted|dialed|dialled|faxed|phoned|rang|buzzed|messaged ..2 you|her|him|them|your|mom|dad|family|twice',
  'called|tried|texted|dialed|dialled|phoned you|her|him|them',
  'left ..1 word|message|messages|voicemail|voicemails ..2 at|on',
  'le|te|les ..1 llamó|llamamos|llamaron|hablamos|marcamos',
  'texted|dialed|dialled',
  'caller id',
  'home|cell phone|number',
  'number|phone|email|e-mail|address ..1 on file',
  'number|phone|email|e-mail|address you|he|she|they|we gave|left|listed|have|wrote|put',
  'trying ..1 to reach',
  'your|his|her|their email|e-mail|username|login|correo ..5 is|says|bounced',
);
/** Words that stand after it: "555-0162 is what you wrote down", "…, your wife's office line". */
const theirsAfter = patterns(
  'is|was what|where|the you|he|she|they|we|number|one',
  'you|he|she|they gave|left|wrote|listed|put',
  "your|his|her|their wife's|husband's|mom's|dad's|mother's|father's|son's|daughter's|sister's|brother's|spouse's",
  'on|in his|her|their|your chart|file|face|record|account|records',
  'still good for',
  'bounced',
);
/** Words that say it is the practice's. */
const ours = patterns(
  'our|us|me|my|mine|ours|nuestro|nuestra',
  'direct|desk|counter|office|line|hotline|extension|ext|billing|front|media|nurse|manager|department|team|clinic|oficina|recepción|clínica',
  'ask for',
);

const label =
  /(?:phone|tel|telephone|cell|mobile|contact|number|fax|e-?mail|correo|teléfono|cel)\.?(?: (?:at|to|number|no|is|on|al|details))?[:, ]{0,3}$/i;

/** True where the practice's settings hold this number, address or domain. */
export function isPractice(reading: Reading, text: string): boolean {
  const digits = (value: string): string => value.replace(/\D/g, '');
  const own = reading.policy.phone === undefined ? '' : digits(reading.policy.phone);
  const number = digits(text);
  const plain = normalize(text);
  if (own.length >= 7 && number.length >= 7 && (own.endsWith(number) || number.endsWith(own))) return true;
  return [...reading.own].some(
    (word) => plain.includes(word) || (number.length >= 7 && digits(word).length >= 7 && number.endsWith(digits(word))),
  );
}

/** How plainly the words around a number or address say that it belongs to an individual in care. */
export function isTheirs(reading: Reading, sentence: SentenceReading, contact: Contact, told: boolean): boolean {
  if (isPractice(reading, sentence.text.slice(contact.start, contact.end))) return false;
  const near = (group: typeof ours, from: number, to: number): boolean =>
    sentence.hits(group).some((hit) => hit.to > from && hit.from < to);
  if (near(ours, contact.from - 5, contact.from)) return false;
  if (told && label.test(sentence.text.slice(Math.max(0, contact.start - 30), contact.start))) return true;
  const before = sentence.hits(theirsBefore).some((hit) => hit.to <= contact.from && contact.from - hit.to <= 4);
  const after = sentence.hits(theirsAfter).some((hit) => hit.from >= contact.to && hit.from - contact.to <= 1);
  return before || after;
}

/** The person whose name stands just before, if it is nobody of the staff: "Alton Grindle, 14 Head of Tide Rd". */
export function hasNameBefore(reading: Reading, sentence: SentenceReading, at: number, reach = 2): boolean {
  return namesIn(sentence).some((name) => {
    if (name.staff || !name.full || !name.known || name.to > at || at - name.to > reach) return false;
    const { start, end } = spanOf(sentence, name.from, name.to);
    return !isShownOrOwn(reading, reading.draft.text.slice(start, end));
  });
}
