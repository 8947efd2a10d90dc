import type { Category } from './finding.ts';
import type { Language } from './rule.ts';

/** How what is answered sounds; `mixed` too where that cannot be told, `asked` where it asks something. */
export type Tone = 'good' | 'bad' | 'mixed' | 'asked';

/** Texts that say nothing about anyone, several of each so that no two of them stand in one draft. */
export interface Wordings {
  /** One sentence of an answer, to stand for one that told too much. */
  readonly sentence: Readonly<Record<Tone, readonly string[]>>;
  /** A whole answer. `{call}` is the way to reach the practice. */
  readonly reply: Readonly<Record<Tone, readonly string[]>>;
  /** What thanks may be for, in "thank you for …". */
  readonly thanksFor: Readonly<Record<Tone, readonly string[]>>;
  /** A sentence that can be a whole post. */
  readonly post: Readonly<Record<Category, readonly string[]>>;
}

export const wordings: Readonly<Record<Language, Wordings>> = {
  en: {
    sentence: {
      good: [
        'Thank you for the kind words!',
        'Comments like this mean a lot to our whole team.',
        'How kind of you to write this!',
        'What a lovely thing to read!',
      ],
      bad: [
        'We take feedback like this seriously.',
        'We would like to hear more about this in private.',
        'We are sorry to read this.',
        'A phone call is a better place for this than a public page.',
      ],
      mixed: [
        "Privacy rules mean we can't discuss anyone's care here.",
        "We can't go into anything personal here, but we are glad to help by phone.",
        'Some things are better talked about in private.',
      ],
      asked: [
        'A question like this is best answered in person or by phone.',
        "We can't go into anything personal here, but we are glad to help by phone.",
        "Privacy rules mean we can't discuss anyone's care here.",
      ],
    },
    reply: {
      good: [
        'Thank you for the kind words. They mean a lot to our whole team.',
        'What a lovely thing to read! Thank you for taking the time to write it.',
        'Thank you so much! Comments like this keep our whole team going.',
      ],
      bad: [
        "Thank you for the feedback. Privacy rules mean we can't discuss anyone's care here, but we want to listen. {call}",
        'We are sorry to read this, and we would like to hear more. A public page is no place for details, so let us talk by phone. {call}',
        'We take every comment seriously. Privacy keeps us from saying more here, but not from listening. {call}',
      ],
      mixed: [
        "Thank you for writing. Privacy rules mean we can't discuss anyone's care here. {call}",
        "Good to hear from you! We can't go into anything personal here, but we are glad to help by phone. {call}",
        'Thanks for getting in touch. This is better talked about in private. {call}',
      ],
      asked: [
        'Thank you for asking! A question like this is best answered in person or by phone. {call}',
        "Good question, and one for a private conversation: we can't go into anything personal here. {call}",
        'Thanks for getting in touch. We keep anything personal off this page, but we are glad to help by phone. {call}',
      ],
    },
    thanksFor: {
      good: ['the kind words', 'such a nice note', 'taking the time to write'],
      bad: ['the feedback', 'speaking up', 'taking the time to write'],
      mixed: ['writing', 'the note', 'getting in touch'],
      asked: ['asking', 'writing', 'getting in touch'],
    },
    post: {
      'patient-confirmation': [
        'We are glad to be part of this community.',
        'Good neighbors make good days. Thank you for being ours!',
      ],
      'health-detail': [
        'Health is personal, and our team is glad to listen in private.',
        'Questions about health are best asked in private. Our team is glad to help.',
      ],
      'patient-story': [
        'It takes courage to ask for help, and our team is here to listen.',
        'Some moments in this work stay with us. We keep the details private, and we are grateful to be here.',
        'Behind every good day here is a team that shows up. We are proud of ours.',
      ],
      image: [
        'Curious how it works? Our team is happy to explain.',
        'Some pictures are not ours to share, but our team is always happy to explain how it works.',
      ],
      identifier: [
        'Good people make good days. Thank you to everyone who makes this place what it is.',
        'We are grateful for the people around us, and we let them tell their own news.',
      ],
      marketing: ['Questions about what we offer? Ask our team.', 'Anyone can call us to learn more.'],
    },
  },
  es: {
    sentence: {
      good: [
        '¡Gracias por sus amables palabras!',
        'Comentarios así significan mucho para todo nuestro equipo.',
        'Qué amable de su parte escribir esto.',
        '¡Qué bonito leer esto!',
      ],
      bad: [
        'Tomamos en serio los comentarios como este.',
        'Nos gustaría saber más, en privado.',
        'Lamentamos leer esto.',
        'Para esto es mejor una llamada que una página pública.',
      ],
      mixed: [
        'Por privacidad no podemos hablar aquí de la atención de ninguna persona.',
        'Aquí no podemos tratar nada personal, pero con gusto ayudamos por teléfono.',
        'De eso es mejor hablar en privado.',
      ],
      asked: [
        'Una pregunta así se responde mejor en persona o por teléfono.',
        'Aquí no podemos tratar nada personal, pero con gusto ayudamos por teléfono.',
        'Por privacidad no podemos hablar aquí de la atención de ninguna persona.',
      ],
    },
    reply: {
      good: [
        'Gracias por sus amables palabras. Significan mucho para todo nuestro equipo.',
        '¡Qué bonito leer esto! Gracias por tomarse el tiempo de escribirlo.',
        '¡Muchas gracias! Comentarios así animan a todo nuestro equipo.',
      ],
      bad: [
        'Gracias por su comentario. Por privacidad no podemos hablar aquí de la atención de ninguna persona, pero queremos escucharle. {call}',
        'Lamentamos leer esto y nos gustaría saber más. Una página pública no es lugar para detalles; hablemos por teléfono. {call}',
        'Tomamos en serio cada comentario. La privacidad nos impide decir más aquí, pero no escuchar. {call}',
      ],
      mixed: [
        'Gracias por escribirnos. Por privacidad no podemos hablar aquí de la atención de ninguna persona. {call}',
        '¡Qué gusto saber de usted! Aquí no podemos tratar nada personal, pero con gusto ayudamos por teléfono. {call}',
        'Gracias por comunicarse. De esto es mejor hablar en privado. {call}',
      ],
      asked: [
        '¡Gracias por preguntar! Una pregunta así se responde mejor en persona o por teléfono. {call}',
        'Buena pregunta para una conversación privada: aquí no podemos tratar nada personal. {call}',
        'Gracias por comunicarse. Aquí no tratamos nada personal, pero con gusto ayudamos por teléfono. {call}',
      ],
    },
    thanksFor: {
      good: ['sus amables palabras', 'un comentario tan lindo', 'tomarse el tiempo de escribir'],
      bad: ['su comentario', 'hablar claro', 'tomarse el tiempo de escribir'],
      mixed: ['escribirnos', 'su mensaje', 'comunicarse'],
      asked: ['preguntar', 'escribirnos', 'comunicarse'],
    },
    post: {
      'patient-confirmation': [
        'Es una alegría ser parte de esta comunidad.',
        'Los buenos vecinos hacen buenos días. ¡Gracias por serlo!',
      ],
      'health-detail': [
        'La salud es personal, y nuestro equipo escucha con gusto en privado.',
        'Las preguntas de salud es mejor hacerlas en privado. Nuestro equipo ayuda con gusto.',
      ],
      'patient-story': [
        'Pedir ayuda requiere valor, y nuestro equipo está aquí para escuchar.',
        'Hay momentos de este trabajo que se quedan con nosotros. Los detalles son privados; la gratitud, no.',
        'Detrás de cada buen día hay un equipo que da lo mejor. El nuestro es un orgullo.',
      ],
      image: [
        '¿Quiere saber cómo funciona? Nuestro equipo se lo explica con gusto.',
        'Hay fotos que no nos toca compartir, pero con gusto explicamos cómo funciona.',
      ],
      identifier: [
        'La buena gente hace buenos días. Gracias a todos los que hacen de este lugar lo que es.',
        'Agradecemos a la gente que nos rodea, y dejamos que cada quien cuente sus noticias.',
      ],
      marketing: [
        '¿Preguntas sobre lo que ofrecemos? Nuestro equipo responde con gusto.',
        'Cualquiera puede llamarnos para saber más.',
      ],
    },
  },
};
