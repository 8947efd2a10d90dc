import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const shown = patterns(
  '[ before|befores and|&|/ after|afters ..2 photos|photo|pics|pictures|shots|video|of|reel ]',
  '[ swipe ..6 her|his|this|results|result|after|before|reveal ]',
  '[ look|peep|check|see|watch|zoom ..3 her|his|this|these|that ..3 $result|smile|results|profile|jawline|lips|nose|scar|wound|x-ray|face|transformation ]',
  '[ $image ..6 patient|patients|him|her|his|she|he|$child ]',
  '[ patient|his|her|their|pt\'s|kiddo|mom|baby ..4 photo|photos|video|reel|selfie|clip|pic|pics|x-ray|footage ]',
  '[ posting|posted|post|put ..4 x-ray|scan|ct|mri|chart|wristband|ultrasound ]',
  '[ going|go live from|in the? ..1 or|room|unit|er|procedure|surgery|$place ]',
  '[ going|go live from|in|during ..3 surgery|procedure|delivery ]',
  '[ this|her|his|these|that ..2 x-ray|x-rays|ct|mri|scan|ultrasound|sonogram|pano ]',
  '[ selfie|selfies|photo|pic with|of my|our|this|these|today\'s ..3 $person|$child|warrior|patient|fighter ]',
);

/** The text shows that a picture or video of a patient, a scan or a screen goes with it. */
export default defineRule({
  category: 'image',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(Q)' },
  risks: ['unapproved-image'],
  texts: {
    en: {
      title: 'The words say that a patient can be seen in a picture or video.',
      why: 'A face, a scar, a tattoo, a scan or a screen in the background can identify somebody.',
      advice: 'Use a picture without patients, or one with a signed authorization that names it.',
    },
    es: {
      title: 'El texto indica que se ve a un paciente en una foto o un video.',
      why: 'Una cara, una cicatriz, un tatuaje, una radiografía o una pantalla al fondo puede identificar a alguien.',
      advice: 'Use una imagen sin pacientes, o una con autorización firmada que la mencione.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514' },
    { url: 'https://www.acr.org/Practice-Management-Quality-Informatics/Informatics/PHI', text: 'ACR: patient data in images' },
  ],
  safe: {
    en: { post: 'Curious how it works? Our team is happy to explain.' },
    es: { post: '¿Quiere saber cómo funciona? Nuestro equipo se lo explica con gusto.' },
  },
  examples: {
    kind: 'post',
    flags: [{ text: '⟦Swipe for her⟧ lip lift at 6 weeks.' }],
    passes: [
      { text: 'Our new open MRI is here! Swipe for a tour of the empty suite.', reason: 'no patient in it' },
      { text: 'Stock image. Model shown, not a patient.', reason: 'a model' },
      { text: "Team photo from last night's bowling league", reason: 'staff' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* asserted(reading, shown, { outweighed: false, questions: true });
  },
});
