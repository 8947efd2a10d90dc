import type { Reading, SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import { care } from './care.ts';
import { patterns } from './pattern.ts';

/** One person, not of the staff and not of the author's family. */
const somebody = patterns(
  'one of our|my|mine',
  'a|an|this|the|that|our|my|another|some|same|one|first|last ..2 $person|$child|$known',
  'mr|mrs|ms|miss|señora|señor|don|doña #Noun',
  "he|she|him|her|his|hers|he's|she's|he'd|she'd|himself|herself",
  '#Value year|yr|yo|month|week|day|weeker ..1 old|male|female|m|f|girl|boy|kid',
  '/[0-9]+(?:yo?[fm]?)/',
  '$person|$child ..1 who|came|comes|walks|walked|told|tells|said|says|asked|named|with',
  'meet !our|your|the|dr|us|with|at|in|me #ProperNoun',
  'uno|una de nuestros|nuestras|mis|los|las',
  'un|una|este|esta|ese|esa|aquel|aquella|nuestro|nuestra|mi|otro|otra|cierto|cierta|el|la|al|del ..2 $person|$child|$known',
  'señor|sr|sra|srta|seño #ProperNoun',
  '#TheyDid|#He',
  'masculino|femenino|femenina de #Value',
);

const strongSomebody = patterns(
  'one of our|my ..2 patients|patient|residents|clients|regulars|ladies|guys|kids|kiddos|littles|moms|dads',
  'a|an|this|that|our|my|another ..2 patient|client|resident|guy|dude|lady|gentleman|gent|woman|man|girl|boy|kid|kiddo|baby|mom|dad|mother|father|grandma|grandpa|couple|welder|farmer|veteran|toddler|teen|trooper|warrior|champ',
  '/[0-9]+(?:yo[fm]?)/',
  '#Value year|yr|yo|weeker ..1 old|male|female|m|f|girl|boy|kid',
  'un|una|este|esta|ese|esa|nuestro|nuestra|mi|otro|otra|aquel|aquella ..1 paciente|clienta|residente|pacientito|pacientita',
  'un|una|este|esta|ese|esa|aquel|aquella|cierto|cierta ..1 señor|señora|señito|muchacho|muchacha|joven|chico|chica|chavo|chava|morro|morra|vato|abuelito|abuelita|viejito|viejita|niño|niña|nene|nena|bebe|mama|mami|papa|hombre|mujer|pareja|trabajador|albañil|campesino|jornalero|anciano|anciana',
  'uno|una de nuestros|nuestras|mis ..1 pacientes|señores|señoras|abuelitos|abuelitas|residentes|clientas|niños|mamas',
  'masculino|femenino|femenina de #Value',
  '$person|$child|#ProperNoun de #Value ..1 años|añitos|semanitas',
);

const happened = patterns(
  '#PastTense',
  '$recent',
  'just|finally|officially|now',
  "is|are|'s|he's|she's ..2 #Gerund|home|back|off|free|out",
  'por fin',
  'ya #Now3|respira|camina|come|habla|esta|puede',
  'acaba|acaban|acabo|acabamos de',
  'esta|sigue ..1 #Gerund|$condition|estable|internado|internada',
);

const staffSubject = patterns(
  '$staff',
  'hired|joined|joins|retire|retires|retiring|retired|promoted|certified|graduated|employee|anniversary|award|coworker|coworkers|teammate|years of service|with us',
  'contratamos|contratando|incorpora|incorporacion|jubila|jubilacion|jubilo|aniversario|empleado|empleada|compañero|compañera|compañeros|compañeras|colega|colegas|años con nosotros',
);

/** Weighs a post sentence by sentence: is somebody in particular spoken of, in care, as something that happened? */
export function* storyMatches(reading: Reading): Generator<RuleMatch> {
  if (reading.unreal) return;
  const told = reading.sentences.filter((sentence) => !sentence.stance.general && !sentence.stance.refusal);
  const about = told.filter(
    (sentence) =>
      !sentence.stance.self && sentence.hits(somebody).some((hit) => sentence.stance.hedged[hit.from] !== true),
  );
  const [first] = about;
  if (!first) return;
  let points = 0;
  const classes = new Set<string>();
  for (const sentence of told) for (const name of care) if (sentence.keys.has(`$${name}`)) classes.add(name);
  points += Math.min(4, classes.size);
  if (about.some((sentence) => sentence.hits(strongSomebody).length > 0)) points += 2;
  if (about.some((sentence) => sentence.hits(happened).length > 0)) points += 1;
  if (told.some((sentence) => sentence.keys.has('$recent'))) points += 1;
  if (about.length > 1) points += 1;
  if (about.length > 3) points += 1;
  if (reading.sentences.some((sentence) => sentence.stance.self)) points -= 2;
  if (reading.sentences.some((sentence) => sentence.stance.noncare)) points -= 2;
  if (reading.sentences.some((sentence) => sentence.hits(staffSubject).length > 0)) points -= 1;
  if (points < 5) return;
  const best = about.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
  yield { sentence: best, ...spanOf(best, 0, best.tokens.length) };
}

function weight(sentence: SentenceReading): number {
  return care.filter((name) => sentence.keys.has(`$${name}`)).length + sentence.hits(strongSomebody).length;
}
