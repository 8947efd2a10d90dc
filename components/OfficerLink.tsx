import type { JSX } from 'preact';
import type { ComposeView } from './compose-view.ts';
import { officerMail, type MailKind } from './officer-mail.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly kind: MailKind;
  /** Of what was found: what a reader could learn. */
  readonly titles: readonly string[];
}

/** A message to the privacy officer in the person's own mail program; where none is named, whom to turn to. */
export function OfficerLink({ view, kind, titles }: Props): JSX.Element {
  const texts = view.texts.value;
  const officer = view.officer.value;
  if (!officer) return <p class="hint">{say(texts, `hold.${kind}.whom`)}</p>;
  const mail = officerMail(texts, kind, officer, titles, view.reportFacts.value.platform);
  return (
    <a class="button" href={mail} target="_blank" rel="noopener noreferrer">
      {say(texts, kind === 'ask' ? 'hold.ask' : 'hold.report')}
    </a>
  );
}
