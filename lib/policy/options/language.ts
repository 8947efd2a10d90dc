import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

const choices = ['auto', 'en', 'es'] as const;

declare module '../option.ts' {
  interface PolicyValues {
    /** The interface's language; `auto` follows the browser. */
    readonly language: 'auto' | 'en' | 'es';
  }
}

export default defineOption<(typeof choices)[number]>({
  label: { en: 'Language', es: 'Idioma' },
  description: {
    en: 'The language Chaperone speaks to you: auto (as the browser), en or es.',
    es: 'El idioma en que Chaperone le habla: auto (como el navegador), en o es.',
  },
  default: 'auto',
  userMaySet: true,
  managed: 'string',
  parse: one(v.picklist(choices)),
});
