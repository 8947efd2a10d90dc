import type { practice as english } from '../en/practice.ts';

export const practice: Record<keyof typeof english, string> = {
  'practice.title': 'Pruebe Chaperone',
  'practice.intro': 'Nada de esta página se publica, se guarda ni se envía. Escriba lo que quiera.',
  'practice.first.title': 'Le damos la bienvenida',
  'practice.first.intro':
    'Chaperone mira con usted mientras responde reseñas y escribe publicaciones, para que ningún paciente quede expuesto. En un minuto se ve cómo.',
  'practice.step': 'Paso {step} de 2',
  'practice.step.one': 'Quiénes son ustedes',
  'practice.step.one.detail':
    'Para que los textos seguros digan a quién llamar. Todo es opcional y se queda en este dispositivo.',
  'practice.step.one.next': 'Siguiente',
  'practice.step.two': 'Una respuesta arriesgada, segura con un clic',
  'practice.step.two.detail':
    'La respuesta de abajo delata a un paciente. Pulse el botón pequeño junto al cuadro, o las palabras subrayadas, y después “Usar este texto”.',
  'practice.step.two.again': 'Volver a poner la respuesta arriesgada',
  'practice.done': 'Eso es todo',
  'practice.done.detail':
    'A partir de ahora pasa lo mismo en los sitios donde usted escribe. Esta página queda aquí para hacer pruebas.',
  'practice.done.settings': 'Ajustes',
  'practice.review.title': 'Responder a una reseña',
  'practice.review.rating': '{rating, plural, one {# estrella} other {# estrellas}}',
  'practice.review.reply': 'Su respuesta',
  'practice.review.example': 'Poner una respuesta arriesgada',
  'practice.post.title': 'Escribir una publicación',
  'practice.post.label': 'Su publicación',
  'practice.post.example': 'Poner una publicación arriesgada',
  'practice.publish.reply': 'Responder',
  'practice.publish.post': 'Publicar',
  'practice.published': 'Aquí se publicaría. Nada salió de esta página.',
  'practice.not-running': 'La revisión no funciona ahora en esta página. Recárguela, por favor.',
};
