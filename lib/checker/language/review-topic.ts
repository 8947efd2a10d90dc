/** What a published review is mostly about. */
export const reviewTopics = ['praise', 'wait', 'cost', 'staff', 'general'] as const;
export type ReviewTopic = (typeof reviewTopics)[number];

/** English and Spanish; the first of those that are said most often wins. */
const said: ReadonlyArray<readonly [topic: ReviewTopic, words: RegExp]> = [
  [
    'cost',
    /(?<!\p{L})(?:bill(?:s|ed|ing)?|charg(?:e|es|ed|ing)|overcharged|cost(?:s|ly)?|pric(?:e|es|ed|ing|ey|y)|expensive|cheap|afford(?:able|ed)?|pa(?:y|id|ying|yment)|copays?|deductible|insurance|refund(?:s|ed)?|invoice|money|fees?|balance|collections?|dollars?|factur\p{L}{1,6}|cobr(?:o|os|ar|an|aron|ó)|cost(?:o|os|oso|ó|aba)|preci(?:o|os)|car(?:o|a|os|as)|barat[oa]s?|pag(?:o|os|ar|ué|amos|an)|seguro|reembolso|dinero|tarifas?|deuda)(?!\p{L})|[$€]\s?\d/giu,
  ],
  [
    'wait',
    /(?<!\p{L})(?:wait(?:s|ed|ing)?|late|delay(?:s|ed)?|hours?|hrs?|min(?:s|utes?)?|on time|punctual|schedul(?:e|ed|es|ing)|overbooked|on hold|slow|rush(?:ed)?|took forever|call(?:ed)? back|voicemails?|esper(?:a|ar|é|amos|ando|aba)|tard(?:e|ó|an|aron|anza|aba)|demor(?:a|ó|an|aron|as)|horas?|minutos?|puntual(?:es|idad)?|retras(?:o|ada|ado)|lent[oa]s?|rápid[oa]s?)(?!\p{L})/giu,
  ],
  [
    'staff',
    /(?<!\p{L})(?:rude(?:ness)?|staff|reception(?:ists?)?|front desk|nurses?|doctors?|dr|dentists?|hygienists?|assistants?|team|people|girls|ladies|lady|folks|crew|attitude|unprofessional|professional|dismissive|friendly|polite|courteous|respect(?:ful)?|disrespect(?:ful|ed)?|manners|condescending|yelled|snapped|smil(?:e|es|ing)|personal|recepci(?:ón|onistas?)|enfermer[oa]s?|doctora?|doctores|dentistas?|equipo|gente|señorita|muchach[oa]s|groser[oa]s?|mal educad[oa]s?|maleducad[oa]s?|atent[oa]s?|trato|respeto|profesional(?:es)?|actitud)(?!\p{L})/giu,
  ],
];

const praised =
  /(?<!\p{L})(?:great|best|love(?:d|ly)?|amazing|awesome|wonderful|thank(?:s|ful)?|kind|gentle|excellent|recommend(?:ed)?|happy|perfect|angels?|caring|fantastic|nice|sweet|good|gracias|excelentes?|recomiendo|encant(?:a|ó|ada|ado)|buen(?:o|a|os|as|ísim[oa])|maravillos[oa]s?|amables?|mejor(?:es)?|feliz|content[oa]s?|lind[oa]s?|bendiciones)(?!\p{L})/iu;

/**
 * What the first 2,000 characters of a review speak of most: cost, waiting or the people, else whether it praises. Of
 * two that are said as often the narrower one wins, in the order cost, wait, staff.
 */
export function topicOf(review: string): ReviewTopic {
  const text = review.slice(0, 2000);
  let best: ReviewTopic | null = null;
  let most = 0;
  for (const [topic, words] of said) {
    const times = text.match(words)?.length ?? 0;
    if (times > most) [best, most] = [topic, times];
  }
  return best ?? (praised.test(text) ? 'praise' : 'general');
}
