import * as v from 'valibot';
import { defineOption, list } from '../option.ts';
import { sitePattern } from '../site-pattern.ts';

declare module '../option.ts' {
  interface PolicyValues {
    /** Match patterns of whole sites that no platform names, "https://host/*" or "https://*.host/*". */
    readonly extraSites: readonly string[];
  }
}

const site = v.pipe(
  v.string(),
  v.trim(),
  v.check((given) => !/^http:/i.test(given), 'not-https'),
  v.transform(sitePattern),
  v.string(),
);

export default defineOption<readonly string[]>({
  label: { en: 'More sites', es: 'Más sitios' },
  description: {
    en: 'Sites on which posts are checked besides those that Chaperone knows: forum.example, or *.clinic.example for all that is under it; https only. Where the browser does not let Chaperone read one, the toolbar popup says so on that site.',
    es: 'Sitios en los que se revisan las publicaciones además de los que Chaperone conoce: forum.example, o *.clinic.example para todo lo que cuelga de él; solo https. Donde el navegador no deja que Chaperone lea uno, la ventana de la barra lo dice en ese sitio.',
  },
  default: [],
  userMaySet: false,
  managed: 'strings',
  parse: list(site),
});
