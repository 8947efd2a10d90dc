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
  /\b(cancel|delete|discard|setting|settings|option|options|view|see|all|edit|report|cancelar|eliminar|ver|opciones)\b/;
// Buttons of forms that keep or look up what is written, and show it to nobody.
const keeping = /\b(save|search|filter|log in|sign in|sign up|guardar|buscar|filtrar|iniciar sesión)\b/;

const longestLabel = 4;

function says(words: readonly string[], verbs: readonly string[]): boolean {
  return words.some((word) => verbs.includes(word));
}

/** What pressing a button with this label does to a draft; null where it does not publish. */
export function publishVerb(label: string): 'reply' | 'send' | 'publish' | null {
  const text = normalise(label);
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > longestLabel || other.test(text)) return null;
  if (says(words, reply)) return 'reply';
  if (says(words, send)) return 'send';
  return says(words, publish) ? 'publish' : null;
}

/** True for a button that leaves the draft unpublished, whatever else it does. */
export function isNoPublisher(label: string): boolean {
  return other.test(normalise(label)) || keeps(label);
}

/** True for the button of a form that is no draft: it saves or searches. */
export function keeps(label: string): boolean {
  return keeping.test(normalise(label));
}
