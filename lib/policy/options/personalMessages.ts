import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    readonly personalMessages: boolean;
  }
}

export default defineOption<boolean>({
  label: { en: 'Check personal messages', es: 'Revisar los mensajes personales' },
  description: {
    en: 'Whether messages are checked in personal inboxes too, such as direct messages on X or LinkedIn. Without it nothing in them is read; business inboxes are always checked.',
    es: 'Si también se revisan los mensajes de las bandejas personales, como los directos de X o LinkedIn. Sin esto no se lee nada en ellos; las bandejas de empresa se revisan siempre.',
  },
  default: false,
  userMaySet: false,
  managed: 'boolean',
  parse: one(v.boolean()),
});
