import * as v from 'valibot';
import { defineOption, one } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    readonly holdPosts: boolean;
  }
}

export default defineOption<boolean>({
  label: { en: 'Hold the Post button', es: 'Retener el botón de publicar' },
  description: {
    en: 'Whether a draft with a serious finding is held when somebody presses Post. Set it to false to end all holding at once; drafts are still checked and marked.',
    es: 'Si se retiene un borrador con un hallazgo grave al pulsar Publicar. Con false deja de retenerse todo de inmediato; los borradores se siguen revisando y marcando.',
  },
  default: true,
  strictest: true,
  userMaySet: false,
  managed: 'boolean',
  parse: one(v.boolean()),
});
