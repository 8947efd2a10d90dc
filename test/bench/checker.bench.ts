import nlp from 'compromise/two';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { Bench } from 'tinybench';
import { check, createSentenceCache } from '../../lib/checker/check.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';

const draftOf = (text: string): Draft => ({
  text,
  kind: 'review-reply',
  replyTo: { text: 'Great visit, thank you all!', author: 'Lena', rating: 5 },
  images: [],
});

let serial = 0;
/** A sentence of 25 words that was never seen before: no cache can answer for it. */
function newSentence(): string {
  serial += 1;
  return `Thank you so much for writing number ${serial}, our whole team at the front desk read it together this morning and we hung it in the break room.`;
}

const paragraph =
  'Our team has been getting ready for the spring season with new hours on Saturdays. Parking behind the building is open again after the repairs. We read every comment that people leave for us and talk about it on Mondays. ';
const long = paragraph.repeat(15).slice(0, 2960).replace(/\S*$/, '').concat('We answer every note ');
const short = paragraph.slice(0, 209);

function p50(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} was not measured`);
  return result.latency.p50;
}

/** What is written again and again to see that four times the length takes about four times the time (quadratic: 16). */
const pieces = ['your visit was ', 'pat\u200Bient. ', 'x', '👩‍⚕️ ', 'Your crown is in! Call (555) 555-0100. '];

/** Processor time of 100,000 characters by that of 25,000, the best of three. */
function growth(piece: string): number {
  const shortest = (length: number): number => {
    const draft = draftOf(piece.repeat(Math.ceil(length / piece.length)));
    const times = Array.from({ length: 3 }, () => {
      const began = process.cpuUsage();
      check(draft, defaultPolicy);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    });
    return Math.min(...times);
  };
  return shortest(100_000) / shortest(25_000);
}

/** Prints medians in milliseconds and their ratios; the machine's load cancels out of a ratio. */
export async function main(): Promise<void> {
  const sentences = createSentenceCache();
  const keys = createSentenceCache();
  const same = createSentenceCache();
  check(draftOf(long), defaultPolicy, keys);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench
    .add('parse', () => void nlp(newSentence()).document)
    .add('sentence', () => void check(draftOf(newSentence()), defaultPolicy, sentences))
    .add('key', () => {
      serial += 1;
      check(draftOf(`${long}and number ${serial}`), defaultPolicy, keys);
    })
    .add('harper', async () => void (await linter.lint(`${short} ${(serial += 1)}`)))
    .add('same draft', () => void check(draftOf(`${short} ${(serial += 1)}`), defaultPolicy, same));
  await bench.run();
  const ms = (name: string): string => `${p50(bench, name).toFixed(2)} ms`;
  const ratio = (a: string, b: string): string => (p50(bench, a) / p50(bench, b)).toFixed(2);
  process.stdout.write(
    [
      `new 25-word sentence, warm: ${ms('sentence')} = ${ratio('sentence', 'parse')} x a bare compromise parse (${ms('parse')})`,
      `one key in a ${long.length}-character draft, p50: ${ms('key')} = ${ratio('key', 'parse')} x a bare parse of 25 words`,
      `one key in a ${short.length}-character draft: ${ms('same draft')}; harper.js ${ms('harper')} = ${ratio('harper', 'same draft')} x ours`,
      ...pieces.map((piece) => `${JSON.stringify(piece)} four times as long: ${growth(piece).toFixed(1)} x the time`),
      '',
    ].join('\n'),
  );
}
