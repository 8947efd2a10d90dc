import type { JSX } from 'preact';
import { Outline } from './Icon.tsx';

/** What stands on buttons and beside words, drawn as the icons are; the pill needs none of it. */
const paths = {
  error: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v3.7M8 10.9v.1',
  warning: 'M8 2.2 14.3 13H1.7zM8 6.3v3.2M8 11.3v.1',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.4v3.6M8 5v.1',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  lock: 'M4 7.2h8v6H4zM5.7 7.2V5a2.3 2.3 0 0 1 4.6 0v2.2',
  check: 'M3.5 8.5l3 3 6-7',
  question: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM6.3 6.3A1.7 1.7 0 1 1 8 8.2v.8M8 11v.1',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
} as const;

export type SignName = keyof typeof paths;

/** Decoration only, as an icon is. */
export function Sign({ name }: { readonly name: SignName }): JSX.Element {
  return <Outline path={paths[name]} />;
}
