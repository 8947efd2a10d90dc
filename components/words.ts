import type { TextKey } from '../lib/locales/translate.ts';

/** Says a text of our own pages in the person's language. */
export type Words = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
