import type { ApprovedReply } from '../messages.ts';
import type { Language } from './language.ts';

/**
 * Whole replies for a practice that has approved none of its own. They thank for the words, never for a visit, and
 * take the rest off the page; a test holds them to the checker.
 */
export const starterReplies: Readonly<Record<Language, readonly ApprovedReply[]>> = {
  en: [
    {
      title: 'Thanks for kind words',
      text: 'Thank you for the kind words! Comments like this make our whole team smile.',
    },
    {
      title: 'Sorry, let us talk',
      text: 'We are sorry to read this, and we take every comment seriously. Privacy rules keep us from discussing anyone’s care online, but our office would like to listen. Please call us and ask for the manager.',
    },
    {
      title: 'Waiting',
      text: 'Nobody likes to wait, and we work hard to keep our schedule on time. Privacy rules keep us from saying more here. Please call our office so that we can listen.',
    },
    {
      title: 'Billing',
      text: 'Bills should make sense to everyone. We do not discuss accounts online, but our billing team is glad to go over any question by phone.',
    },
    {
      title: 'Question about health',
      text: 'We cannot give personal medical advice here. Please call a clinician, and if this could be an emergency, call 911.',
    },
  ],
  es: [
    {
      title: 'Gracias por sus palabras',
      text: '¡Gracias por sus amables palabras! Comentarios así alegran a todo nuestro equipo.',
    },
    {
      title: 'Lo sentimos, hablemos',
      text: 'Lamentamos leer esto y tomamos en serio cada comentario. Las normas de privacidad no nos permiten hablar aquí de la atención de nadie, pero queremos escuchar. Por favor llame a nuestra oficina y pregunte por la gerencia.',
    },
    {
      title: 'Espera',
      text: 'A nadie le gusta esperar, y trabajamos para cumplir con los horarios. Las normas de privacidad no nos permiten decir más aquí. Por favor llame a nuestra oficina para que podamos escuchar.',
    },
    {
      title: 'Facturación',
      text: 'Una factura debe ser clara para cualquiera. No hablamos de cuentas en línea, pero nuestro equipo de facturación atiende con gusto cualquier pregunta por teléfono.',
    },
    {
      title: 'Pregunta de salud',
      text: 'No podemos dar consejos médicos personales aquí. Por favor llame a un profesional de salud y, si puede ser una emergencia, llame al 911.',
    },
  ],
};
