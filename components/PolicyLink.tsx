import type { JSX } from 'preact';
import type { PolicyLink as Link } from '../lib/checker/finding.ts';
import { say } from './say.ts';

interface Props {
  readonly link: Link;
  readonly texts: Readonly<Record<string, string>>;
}

/** A policy page in a new tab that learns nothing of this one. Anything but https is shown as words, not as a link. */
export function PolicyLink({ link, texts }: Props): JSX.Element {
  if (!isHttps(link.url)) return <span>{link.text}</span>;
  return (
    <a href={link.url} target="_blank" rel="noopener noreferrer">
      {link.text}
      <span class="hidden"> ({say(texts, 'finding.link')})</span>
    </a>
  );
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
