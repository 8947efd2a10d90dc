import { defineOption, one, text } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** Empty where it is not known. */
    readonly phone: string;
  }
}

export default defineOption<string>({
  label: { en: 'Phone for “please call us”', es: 'Teléfono para “llámenos, por favor”' },
  description: {
    en: 'The practice’s own number. Safe wordings invite people to call it.',
    es: 'El número del propio consultorio. Los textos seguros invitan a llamar a este número.',
  },
  default: '',
  userMaySet: true,
  managed: 'string',
  parse: one(text(40)),
});
