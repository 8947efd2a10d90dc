import { defineOption, list, someText } from '../option.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** Ids of platforms (lib/platforms) that are left alone. */
    readonly platformsOff: readonly string[];
  }
}

export default defineOption<readonly string[]>({
  label: { en: 'Sites left alone', es: 'Sitios que no se revisan' },
  description: {
    en: 'Platforms on which drafts are not checked, by their id.',
    es: 'Plataformas en las que no se revisan los borradores, por su identificador.',
  },
  default: [],
  userMaySet: false,
  managed: 'strings',
  parse: list(someText(60)),
});
