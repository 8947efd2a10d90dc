import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** An e-mail address; empty where there is none. */
    readonly privacyOfficer: string;
  }
}

/** One address and nothing that a mail program would take for more: no second one, no subject, no space. */
const address = /^(?:[^\s@,;:<>?&"']{1,64}@[a-z0-9.-]{1,190})?$/i;

export default defineOption<string>({
  label: { en: 'Privacy officer', es: 'Responsable de privacidad' },
  description: {
    en: 'The e-mail address that staff are offered when a post is held. Such a message names rules, never words of a draft.',
    es: 'El correo que se ofrece al personal cuando se retiene una publicación. El mensaje nombra reglas, nunca palabras del borrador.',
  },
  default: '',
  userMaySet: false,
  managed: 'string',
  parse: one(v.pipe(v.string(), v.trim(), v.maxLength(254, 'too-long'), v.regex(address))),
});
