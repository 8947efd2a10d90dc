import { defineOption, one, text } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** Empty where it is not known. */
    readonly organizationName: string;
  }
}

export default defineOption<string>({
  label: { en: 'Name of the practice', es: 'Nombre del consultorio' },
  description: {
    en: 'Said in safe wordings, and never taken for a patient’s name.',
    es: 'Se usa en los textos seguros y nunca se toma por el nombre de un paciente.',
  },
  default: '',
  userMaySet: true,
  managed: 'string',
  parse: one(text(120)),
});
