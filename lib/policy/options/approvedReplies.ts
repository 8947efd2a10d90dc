import * as v from 'valibot';
import { defineOption, list, someText } from '../option.ts';

export interface ApprovedReply {
  readonly title: string;
  readonly text: string;
}

declare module '../option.ts' {
  interface PolicyValues {
    readonly approvedReplies: readonly ApprovedReply[];
  }
}

export default defineOption<readonly ApprovedReply[]>({
  label: { en: 'Approved replies', es: 'Respuestas aprobadas' },
  description: {
    en: 'Whole replies that can be inserted in one press, as JSON: [{"title": "…", "text": "…"}].',
    es: 'Respuestas completas que se insertan con un clic, en JSON: [{"title": "…", "text": "…"}].',
  },
  default: [],
  userMaySet: true,
  managed: 'json',
  parse: list(v.strictObject({ title: someText(80), text: someText(3000) })),
});
