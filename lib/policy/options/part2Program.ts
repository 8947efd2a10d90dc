import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    readonly part2Program: boolean;
  }
}

export default defineOption<boolean>({
  label: { en: 'Substance use program', es: 'Programa de consumo de sustancias' },
  description: {
    en: 'The organization is a program under 42 CFR Part 2, where even being seen there says a lot.',
    es: 'La organización es un programa según 42 CFR Parte 2, donde el solo hecho de acudir ya dice mucho.',
  },
  default: false,
  strictest: true,
  userMaySet: false,
  managed: 'boolean',
  parse: one(v.boolean()),
});
