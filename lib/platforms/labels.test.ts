import { describe, expect, test } from 'vitest';
import { normalise, publishVerb } from './labels.ts';

describe('publishVerb', () => {
  const publishing = {
    Post: 'publish',
    'Post all': null,
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

test('normalise drops what cannot be seen', () => {
  expect(normalise(' P\u200Bo\uFEFFst\u00AD \n now ')).toBe('post now');
});
