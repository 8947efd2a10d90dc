import * as v from 'valibot';
import type { PolicyLink } from '../../checker/finding.ts';
import { defineOption, httpsUrl, record, ruleId, someText } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** The organization's own pages, by category or rule id. */
    readonly policyLinks: Readonly<Record<string, PolicyLink>>;
  }
}

export default defineOption<Readonly<Record<string, PolicyLink>>>({
  label: { en: 'Policy pages', es: 'Páginas de normas' },
  description: {
    en: 'The organization’s own policy pages, by category or rule id, https only, as JSON: {"identifier": {"url": "https://…", "text": "…"}}.',
    es: 'Las páginas de normas de la organización, por categoría o regla, solo https, en JSON: {"identifier": {"url": "https://…", "text": "…"}}.',
  },
  default: {},
  userMaySet: false,
  managed: 'json',
  parse: record(ruleId, v.strictObject({ url: httpsUrl, text: someText(120) })),
});
