import { defineOption, one, text } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** Empty where it is not known. */
    readonly contactRole: string;
  }
}

export default defineOption<string>({
  label: { en: 'Whom to ask for', es: 'Por quién preguntar' },
  description: {
    en: 'A role, not a person: “our office manager”.',
    es: 'Un puesto, no una persona: “la gerente del consultorio”.',
  },
  default: '',
  userMaySet: true,
  managed: 'string',
  parse: one(text(80)),
});
