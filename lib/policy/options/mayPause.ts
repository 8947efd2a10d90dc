import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    readonly mayPause: boolean;
  }
}

export default defineOption<boolean>({
  label: { en: 'Off switch', es: 'Botón de apagado' },
  description: {
    en: 'Whether staff may switch checking off until tomorrow.',
    es: 'Si el personal puede apagar la revisión hasta mañana.',
  },
  default: true,
  strictest: false,
  userMaySet: false,
  managed: 'boolean',
  parse: one(v.boolean()),
});
