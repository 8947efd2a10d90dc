import { describe, expect, test } from 'vitest';
import { finishes, normalise, publishVerb } from './labels.ts';

describe('publishVerb', () => {
  const publishing = {
    Post: 'publish',
    'Post all': 'publish',
    'Reply all': 'reply',
    'Publish post': 'publish',
    'Pub\u200Blish': 'publish',
    Schedule: 'publish',
    'Submit response': 'publish',
    'Share now': 'publish',
    Publicar: 'publish',
    Reply: 'reply',
    'Post reply': 'reply',
    '  POST  public   comment ': 'reply',
    Responder: 'reply',
    'Publicar comentario': 'publish',
    'Send message': 'send',
    Enviar: 'send',
    'Post settings': null,
    'Cancel reply': null,
    'View replies': null,
    'View all': null,
    'See all comment replies': null,
    'All comments': null,
    'Edit post': null,
    'Save changes': null,
    Search: null,
    Postpone: null,
    Shareholders: null,
    'Share your story with the people you love': null,
    '': null,
    '➤': null,
  } as const;
  for (const [label, verb] of Object.entries(publishing)) {
    test(`"${label}" → ${String(verb)}`, () => expect(publishVerb(label)).toBe(verb));
  }
});

test.each(['Save', 'Save changes', 'Done', 'Update', 'Next', 'Guardar', 'Guardar cambios', 'Listo'])(
  '"%s" ends writing',
  (label) => expect(finishes(label)).toBe(true),
);
test.each(['Save draft', 'Save for later', 'Save settings', 'Apply filter', 'Cancel', 'Post', 'Nextdoor', ''])(
  '"%s" does not',
  (label) => expect(finishes(label)).toBe(false),
);

test('normalise drops what cannot be seen', () => {
  expect(normalise(' P\u200Bo\uFEFFst\u00AD \n now ')).toBe('post now');
});
