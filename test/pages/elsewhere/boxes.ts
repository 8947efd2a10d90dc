import type { Expected } from '../expected.ts';

export default {
  'a host that no platform names': { url: 'https://elsewhere.example/', boxes: { notes: null } },
} satisfies Readonly<Record<string, Expected>>;
