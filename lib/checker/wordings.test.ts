import { expect, it } from 'vitest';
import { check } from './check.ts';
import { draftKinds } from './draft.ts';
import type { RepliedTo } from './draft.ts';
import { defaultPolicy } from './policy.ts';
import { rules } from './registry.ts';
import { wordings } from './wordings.ts';

const answered: ReadonlyArray<RepliedTo | null> = [
  null,
  { text: 'Waited two hours for my root canal and nobody called about my bill!', author: 'Kim R', rating: 1 },
  { text: 'Best doctor ever, she saved my life', author: 'Lena Ortiz', rating: 5 },
  { text: 'is my rx ready? my mom needs it', author: 'Jo' },
];

const call = { en: 'Please call our office.', es: 'Por favor llame a nuestra oficina.' } as const;
const languages = ['en', 'es'] as const;
const answers = languages.flatMap((language) => {
  const { sentence, reply, thanksFor } = wordings[language];
  const thanks = language === 'en' ? 'Thank you for' : 'Gracias por';
  return [
    ...Object.values(sentence).flat(),
    ...Object.values(reply)
      .flat()
      .map((text) => text.replace('{call}', call[language])),
    ...Object.values(thanksFor)
      .flat()
      .map((what) => `${thanks} ${what}, Kim!`),
    ...[...rules.values()].flatMap(({ safe }) => safe[language].reply ?? []),
  ];
});
const posts = languages.flatMap((language) => [
  ...Object.values(wordings[language].post).flat(),
  ...[...rules.values()].flatMap(({ safe }) => safe[language].post ?? []),
]);

it.each(posts.map((text) => ({ text })))('nothing is found in the post "$text"', ({ text }) => {
  expect(text).not.toMatch(/[{}[\]<>]/);
  expect(check({ text, kind: 'post', replyTo: null, images: [] }, defaultPolicy)).toEqual([]);
});

it.each([...new Set(answers)].map((text) => ({ text })))('nothing is found in the answer "$text"', ({ text }) => {
  expect(text).not.toMatch(/[{}[\]<>]/);
  for (const kind of draftKinds.filter((one) => one !== 'post')) {
    for (const replyTo of answered) {
      const found = check({ text, kind, replyTo, images: [] }, defaultPolicy);
      expect(found.map(({ rule, start, end }) => `${kind} ${rule}: ${text.slice(start, end)}`)).toEqual([]);
    }
  }
});
