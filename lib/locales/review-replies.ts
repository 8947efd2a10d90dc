import { reviewReplies as english } from './en/review-replies.ts';
import { reviewReplies as spanish } from './es/review-replies.ts';
import type { ReviewTopic } from '../checker/language/review-topic.ts';
import type { Language } from './language.ts';

/** One or two stars, three, four or five. */
export const bands = ['low', 'middle', 'high'] as const;
export type Band = (typeof bands)[number];

export type ReviewReplies = Readonly<Record<Band, Readonly<Record<ReviewTopic, readonly string[]>>>>;

/** Whom to call, as the organization's policy says it; without a phone or a role the sentence does without. */
export interface Office {
  readonly phone?: string;
  readonly contactRole?: string;
}

/** The starter library: whole replies to a review, for a practice that has approved none that fits. */
export const reviewReplies: Readonly<Record<Language, ReviewReplies>> = { en: english, es: spanish };

const at: Readonly<Record<Language, readonly [office: string, phone: string]>> = {
  en: ['our office', ' at '],
  es: ['nuestra oficina', ' al '],
};

/** A reply of the library with `{office}` filled in. */
export function withOffice(text: string, { phone, contactRole }: Office, language: Language): string {
  const [office, by] = at[language];
  return text.replace('{office}', `${contactRole ?? office}${phone === undefined ? '' : `${by}${phone}`}`);
}

const titles: Readonly<Record<Language, Readonly<Record<ReviewTopic, string>>>> = {
  en: {
    praise: 'Thank you',
    wait: 'About waiting',
    cost: 'About costs',
    staff: 'About the team',
    general: 'Fits any review',
  },
  es: {
    praise: 'Agradecer',
    wait: 'Sobre la espera',
    cost: 'Sobre los costos',
    staff: 'Sobre el equipo',
    general: 'Para cualquier reseña',
  },
};

/** What a reply of the library is called, in the interface's language. */
export function replyTitle(topic: ReviewTopic, index: number, language: Language): string {
  return `${titles[language][topic]} ${index + 1}`;
}
