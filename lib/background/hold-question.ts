import * as v from 'valibot';

/** What our own window is opened with: where the answer goes, and what held the post. Never a word of the draft. */
export interface HoldQuestion {
  readonly tab: number;
  readonly frame: number;
  readonly ticket: string;
  readonly language: string;
  /** What a reader could learn, a line for each rule. */
  readonly titles: readonly string[];
}

const number = v.pipe(v.string(), v.digits(), v.transform(Number));
const question = v.object({
  tab: number,
  frame: number,
  ticket: v.pipe(v.string(), v.uuid()),
  language: v.string(),
  titles: v.array(v.string()),
});

/** The question as the fragment of an address, which no server ever gets. */
export function holdFragment({ titles, ...rest }: HoldQuestion): string {
  const given = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  for (const title of titles) given.append('titles', title);
  return `#${given}`;
}

/** Null where the fragment is not one of ours. */
export function readHoldFragment(fragment: string): HoldQuestion | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const result = v.safeParse(question, { ...Object.fromEntries(given), titles: given.getAll('titles') });
  return result.success ? result.output : null;
}
