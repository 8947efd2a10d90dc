import { defineRule } from '../rule.ts';
import { storyMatches } from '../language/story.ts';
import { orAll } from '../language/told.ts';

/** Tells of one patient's care: a case, a testimonial, a success, a goodbye. With no name it is still a story of somebody. */
export default defineRule({
  category: 'patient-story',
  severity: 'error',
  basis: { kind: 'policy' },
  risks: ['patient-story'],
  texts: {
    en: {
      title: "This tells one patient's story.",
      why: 'Leaving out the name is often not enough: the person, a relative or a neighbor may know who is meant.',
      advice: 'Post it only with a signed authorization for this story, or write about the care in general.',
    },
    es: {
      title: 'Esto cuenta la historia de un paciente.',
      why: 'Quitar el nombre muchas veces no basta: la persona, un familiar o un vecino puede saber de quién se trata.',
      advice:
        'Publíquela solo con una autorización firmada para esta historia, o escriba sobre la atención en general.',
    },
  },
  variants: {
    whole: {
      en: {
        title: "This may tell one patient's story.",
        why: 'Read as a whole, it tells of one person in your care. The person, a relative or a neighbor may know who is meant.',
        advice: 'Post it only with a signed authorization for this story, or write about the care in general.',
      },
      es: {
        title: 'Esto puede contar la historia de un paciente.',
        why: 'En conjunto, habla de una persona que ustedes atienden. Ella, un familiar o un vecino puede saber de quién se trata.',
        advice:
          'Publíquelo solo con una autorización firmada para esta historia, o escriba sobre la atención en general.',
      },
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.508', text: '45 CFR 164.508: authorizations' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [{ text: '⟦Had a guy in his 40s come in "just tired⟧." Turned out to be stage 3 colon cancer.' }],
    passes: [
      { text: 'Our patients love the new heated massage chairs.', reason: 'about all patients' },
      {
        text: 'Colon cancer often has no early symptoms. Screening starts at 45 for most adults.',
        reason: 'education',
      },
      { text: 'Before my own ACL surgery I was terrified too.', reason: "the author's own story" },
    ],
  },
  *find(reading) {
    if (reading.answers) return;
    yield* orAll(reading, 'any', [...storyMatches(reading)]);
  },
});
