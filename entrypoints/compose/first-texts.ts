import type { ComposeTextKey } from '../../lib/locales/compose.ts';

type Texts = Readonly<Partial<Record<ComposeTextKey, string>>>;

const english: Texts = {
  name: 'Chaperone',
  'pill.checking': 'Checking',
  'pill.not-checked': 'Not checked',
  'pill.label': '{name}: {state}. Open',
  'state.checking': 'checking this draft',
  'checking.title': 'Checking this draft',
  'dialog.label': '{name}',
  'dialog.close': 'Close',
  'not-checked.title': 'This draft was not checked',
  'not-checked.no-answer': 'The checker is not answering. Please read your draft once more before you post it.',
  'notice.unchecked-again': 'Could not be checked. Press again to post.',
  'notice.unchecked-passed': 'Posted without a check.',
  'not-checked.unreadable': 'We cannot read this box. Please read your draft once more before you post it.',
};

const spanish: Texts = {
  name: 'Chaperone',
  'pill.checking': 'Revisando',
  'pill.not-checked': 'Sin revisar',
  'pill.label': '{name}: {state}. Abrir',
  'state.checking': 'revisando este borrador',
  'checking.title': 'Revisando este borrador',
  'dialog.label': '{name}',
  'dialog.close': 'Cerrar',
  'not-checked.title': 'Este borrador no se revisó',
  'not-checked.no-answer': 'El revisor no responde. Lea su borrador una vez más antes de publicarlo.',
  'notice.unchecked-again': 'No se pudo revisar. Pulse otra vez para publicar.',
  'notice.unchecked-passed': 'Publicado sin revisar.',
  'not-checked.unreadable': 'No podemos leer este cuadro. Lea su borrador una vez más antes de publicarlo.',
};

/** The few words that are needed before the background has sent any: a worker that never answers must be named too. */
export function firstTexts(browserLanguage: string): Readonly<Record<string, string>> {
  return browserLanguage.toLowerCase().startsWith('es') ? spanish : english;
}
