import { defineOption, list, someText } from '../option.ts';

/** In UTF-16 code units: a name or a sign-off, never a sentence about somebody. */
const longest = 60;

declare module '../option.ts' {
  interface PolicyValues {
    readonly ownWords: readonly string[];
  }
}

export default defineOption<readonly string[]>({
  label: { en: 'Always fine here', es: 'Siempre está bien aquí' },
  description: {
    en: 'The practice’s own names, places, phones and sign-offs. Never a patient’s name.',
    es: 'Nombres, lugares, teléfonos y firmas del propio consultorio. Nunca el nombre de un paciente.',
  },
  default: [],
  userMaySet: true,
  managed: 'strings',
  parse: list(someText(longest)),
});
