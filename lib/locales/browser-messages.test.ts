import { expect, it } from 'vitest';
import { browserMessages } from './browser-messages.ts';
import { textsFor } from './compose.ts';

it.each(['en', 'es'] as const)('holds each of the texts under the name that the browser takes: %s', (language) => {
  expect(browserMessages(language, ['notice.held', 'name'], (key) => key.replace('.', '_'))).toEqual({
    notice_held: { message: textsFor(language)['notice.held'] },
    name: { message: 'Chaperone' },
  });
});
