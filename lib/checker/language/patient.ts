import type { Reading, SentenceReading } from '../reading.ts';
import { treatment } from './care.ts';
import { patterns } from './pattern.ts';
import type { Token } from './tokens.ts';

/** One person told of by age and sex, or as "the patient". */
const described = patterns(
  '#Value year|yr|yo|month|week|day ..1 old',
  '#Value yo|male|female|y/o',
  '/[0-9]{1,3}(?:yo|y\\/o|yr|yrs|y)?[mf]?/ male|female|man|woman|boy|girl|patient|m|f',
  '/[0-9]{1,3}(?:yo|y\\/o)[mf]?/',
  'a|the|this|that|our|my|for|of|in|with|another ..2 patient|paciente',
  '^ patient|paciente',
  'patients like|similar|such',
  '#FirstName|#LastName ..2 who|whose|was ..2 seen|admitted|treated|evaluated|diagnosed|hospitalized|underwent|operated',
  '#Value years|yr|yo? male|female|man|woman',
  'paciente|hombre|mujer|niño|niña ..3 #Value años|meses',
);

/** The words a name stands behind: "a 10-year-old boy, Kevin L.", "pt, Ada N.", "mujer de 40 años, Inés R.". */
export const persons = patterns(
  'male|female|man|woman|boy|girl|gentleman|lady|infant|child|toddler|teenager|patient|paciente|hombre|mujer|niño|niña|old|años|yo|m|f|/[0-9]{1,3}(?:yo|y)?[mf]?/|like|specifically|veteran|name',
  '$condition|$procedure|$medicine|$sensitive',
);

/** "Our patient advocate", "a patient care coordinator": an office, no patient. */
const office =
  /^(?:care|advocate|coordinator|experience|portal|safety|navigator|relations|rights|education|access|satisfaction|representative|services|service|family|liaison|index|list|population|population|flow|transport|records?|financial|support|days?|volume|room|area|information|engagement|center)$/;

const clinical = [...treatment, 'cared', 'record'] as const;
const caredFor = patterns(
  'seen|admitted|treated|evaluated|diagnosed|hospitalized|hospitalised|referred|monitored|underwent|presented|presenting|presents|managing|management|operated|undergoing|dosage|care|contraindications|prognosis|efficacy|effectiveness|interactions|guidelines|protocol|protocols|history|treatment|therapy|visited|discharged',
);

/** What a sentence tells of a patient, by its tokens, which live as long as it is cached. */
const known = new WeakMap<readonly Token[], boolean>();

function describesPatient(sentence: SentenceReading): boolean {
  let told = known.get(sentence.tokens);
  if (told === undefined) {
    told =
      sentence.hits(described).some(({ to }) => !office.test(sentence.tokens[to]?.norm ?? '')) &&
      (clinical.some((name) => sentence.keys.has(`$${name}`)) || sentence.hits(caredFor).length > 0);
    known.set(sentence.tokens, told);
  }
  return told;
}

/**
 * The care link that makes a name or a date an identifier whatever else is said: one patient is described, by age and sex or
 * as "a patient", together with an illness or what was done for it.
 */
export function tellsOfPatient(reading: Reading): boolean {
  return !reading.unreal && reading.sentences.some(describesPatient);
}
