import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Brand } from './Brand.tsx';
import { Reasons } from './Reasons.tsx';
import type { CountingReason } from './compose-view.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Of the popover: the reasons are the same there and here. */
  readonly texts: ReadonlySignal<Readonly<Record<string, string>>>;
  /** True once the window was in front for so long that a press counts. A page of ours stands in no other. */
  readonly inSight: ReadonlySignal<boolean>;
  /** What a reader could learn, a line for each rule. */
  readonly titles: readonly string[];
  /** `done`: it may be posted. `gone`: there is nothing to answer any more. */
  readonly state: 'asked' | 'done' | 'gone';
  readonly onReason: (reason: CountingReason) => void;
}

/** Why a post that is held goes out all the same, asked where no page can hide or move the question. */
export function HoldView({ words, texts, inSight, titles, state, onReason }: Props): JSX.Element {
  return (
    <main class="page">
      <header class="page-head">
        <Brand />
        <h1>{words('hold.title')}</h1>
      </header>
      <section class="panel">
        {state === 'asked' ? (
          <>
            <p>{words('hold.intro')}</p>
            <ul>
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
            <p>{words('hold.next')}</p>
            <Reasons view={{ texts, inSight }} title="hold.anyway" onReason={onReason} startsOpen />
          </>
        ) : (
          <output>{words(`hold.${state}`)}</output>
        )}
      </section>
    </main>
  );
}
