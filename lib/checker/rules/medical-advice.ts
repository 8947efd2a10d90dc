import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const told = patterns(
  '[ sounds|looks|seems|prob|probably|likely|def|definitely|could ..1 like|be|a|an ..3 $condition|$symptom|$sensitive ]',
  "[ you|u|he|she|you've|it's|that's|thats ..2 have|has|got|just|prob|probably ..1 a|an|the? ..1 $condition|$sensitive ]",
  '[ give|take|stop|double|skip|quit|up|bump|try|use|add|switch|start|put|apply|alternate|hold ..3 $medicine|mg|ml|pills|dose ]',
  "[ you|u|he|she ..1 should|need|needs|can|could|gotta|must|don't ..2 take|stop|start|double|skip|quit|use|try|switch ..3 $medicine|it|dose|mg ]",
  '[ #Value mg|ml|mcg|units|tabs|tablets|pills ..3 every|twice|daily|a|per|at|with|of|and|for ]',
  '[ means|mean you|he|she ..1 have|has|are|is|re|need ]',
  "[ you're|you|u|he's|she's ..1 prob|probably|likely|definitely? $condition|hypothyroid|pregnant|anemic|diabetic|fine ]",
);

const toldInSpanish = patterns(
  '[ tome|tomate|tomese|toma|dele|dale|pongase|ponte|ponle|pongale|suspenda|suspende|deje|deja|siga|sigue|aplique|aplicate|apliquese|use|usa|unte|sube|suba|baje|baja|repita|saltate|saltese|duplique|alterne|tomarse|tomate|untate|echele|echale|cambie ..4 $medicine|mg|ml|dosis|hielo ]',
  '[ #Value mg|ml|pastillas|pastilla|gotas|tabletas|tableta|cucharadas|unidades ..2 cada|al|por|diario|diaria|diarias|en|de ]',
  '[ cada #Value|seis|ocho|doce|cuatro horas ]',
  '[ eso|esto|lo|la suyo|tuyo|suya|tuya? es|parece|suena ..3 $condition|$sensitive|viral|hongo|alergia ]',
  '[ suena|parece ..1 a? $condition|$symptom|$sensitive ]',
  '[ tiene|tienes|trae|traes|padece ..1 $condition&#Participle|candidiasis|otitis|bronquitis|neumonia|diabetes|anemia|gastritis|sinusitis|conjuntivitis ]',
);

/** Tells one person in public what they have, should take or should do. */
export default defineRule({
  category: 'health-detail',
  severity: 'warning',
  basis: { kind: 'advice' },
  risks: ['medical-advice-public'],
  texts: {
    en: {
      title: 'This gives one person medical advice in public.',
      why: 'You have not examined them here, others may copy the advice, and the answer can show that they are a patient.',
      advice: 'Give general information only, and ask them to call or see a clinician. For an emergency: 911.',
    },
    es: {
      title: 'Esto da consejo médico a una persona en público.',
      why: 'Aquí no la ha examinado, otros pueden copiar el consejo, y la respuesta puede mostrar que es paciente.',
      advice: 'Dé solo información general y pida que llame o vea a un profesional. En una emergencia: 911.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: {
    en: {
      post: 'Please ask a clinician in person, and call 911 if it could be an emergency.',
      reply: 'Please ask a clinician in person, and call 911 if it could be an emergency.',
    },
    es: {
      post: 'Consulte en persona con un profesional de salud y, si puede ser una emergencia, llame al 911.',
      reply: 'Consulte en persona con un profesional de salud y, si puede ser una emergencia, llame al 911.',
    },
  },
  examples: {
    kind: 'reply',
    flags: [
      { text: '⟦sounds like an abscess⟧, tough one', replyTo: { text: 'bump on gum??', author: 'Jo' } },
      { text: "⟦Give him 10 ml⟧ of Motrin every 4 hrs you'll be fine", replyTo: { text: 'kid has 102', author: 'Jo' } },
      {
        text: '⟦Dele 5 ml⟧ de Motrin ⟦cada 6 horas⟧ y un baño tibio.',
        replyTo: { text: 'mi niña trae fiebre', author: 'Ceci' },
      },
    ],
    passes: [
      { text: 'Por aquí no podemos decirle qué tomar ni qué suspender.', reason: 'a refusal' },
      { text: 'Pregunte a su médico antes de tomar ibuprofeno.', reason: 'sends to a clinician' },
      { text: 'Rashes have many causes. A clinician needs to look in person.', reason: 'general' },
      { text: "Please call 911 now. Don't wait for a reply here.", reason: 'emergency' },
      {
        text: "It's a common fungal skin infection, not a worm.",
        reason: 'answers what it is',
        replyTo: { text: "what's ringworm?", author: 'Jo' },
      },
      { text: 'Ask your pharmacist before you take anything.', reason: 'sends to a clinician' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    yield* asserted(reading, toldInSpanish, {
      outweighed: false,
      questions: true,
      when: ({ spanish, stance }) => spanish && !stance.refusal && !stance.general,
    });
    yield* asserted(reading, told, { outweighed: false, questions: true, general: true });
  },
});
