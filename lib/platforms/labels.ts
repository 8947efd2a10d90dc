// Zero-width and directional characters that some sites put between the letters of a button.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** A label as a person reads it: no invisible characters, one space between words, lower case. */
export function normalise(label: string): string {
  return label.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

const reply = ['reply', 'respond', 'comment', 'responder', 'contestar', 'comentar', 'respuesta'];
const send = ['send', 'enviar'];
const publish = 'post publish share schedule submit tweet toot update publicar compartir programar postear'.split(' ');
// Buttons that say such a word and publish nothing.
const other =
  /\b(cancel|delete|discard|setting|settings|option|options|view|see|edit|report|cancelar|eliminar|ver|opciones)\b/;
// Buttons of forms that keep or look up what is written, and show it to nobody.
const keeping = /\b(save|search|filter|log in|sign in|sign up|guardar|buscar|filtrar|iniciar sesión)\b/;

// Buttons that end writing without a word of publishing: of an edit, of what is said of a picture, of one step of several.
const finish = 'save done apply update next continue guardar listo hecho aplicar actualizar siguiente continuar'.split(
  ' ',
);
const unpublished = /\b(draft|borrador)\b/;
const unfinished = /\b(later|search|filter)\b/;

const longestLabel = 4;

function says(words: readonly string[], verbs: readonly string[]): boolean {
  return words.some((word) => verbs.includes(word));
}

/** The words of a button that may do something with a draft; none of any other. */
function wordsOf(label: string): string[] {
  const text = normalise(label);
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length > longestLabel || other.test(text) ? [] : words;
}

/** What pressing a button with this label does to a draft; null where it does not publish. */
export function publishVerb(label: string): 'reply' | 'send' | 'publish' | null {
  const words = wordsOf(label);
  if (says(words, reply)) return 'reply';
  if (says(words, send)) return 'send';
  return says(words, publish) ? 'publish' : null;
}

/** True for a button that ends writing: "Save" under a published post puts the new words where the old ones stood. */
export function finishes(label: string): boolean {
  return says(wordsOf(label), finish) && !unfinished.test(normalise(label)) && !unpublished.test(normalise(label));
}

/** True for a button that leaves the draft unpublished, whatever else it does. */
export function isNoPublisher(label: string): boolean {
  return other.test(normalise(label)) || keeps(label);
}

/** True for a button that saves or searches. */
export function keeps(label: string): boolean {
  return keeping.test(normalise(label));
}

/** True for the button of a form that is no draft. One that keeps a draft tells that it is. */
export function keepsNoDraft(label: string): boolean {
  return keeps(label) && !unpublished.test(normalise(label));
}
