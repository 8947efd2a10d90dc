import { say } from './say.ts';

type Texts = Readonly<Record<string, string>>;

/** What a message to the privacy officer is for: a question before posting, or word of a post that is out. */
export type MailKind = 'ask' | 'report';

/** The address of a message that names what was found and the site, and holds no word of the draft. */
export function officerMail(
  texts: Texts,
  kind: MailKind,
  officer: string,
  titles: readonly string[],
  site: string,
): string {
  const subject = say(texts, `hold.${kind}.subject`);
  const body = say(texts, 'hold.mail', { found: [...new Set(titles)].join(' ') || '–', site });
  // Lines of a mail end with both (RFC 6068).
  const encode = (words: string): string => encodeURIComponent(words.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURI(officer)}?subject=${encode(subject)}&body=${encode(body)}`;
}
