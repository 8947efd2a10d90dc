import type { popup as english } from '../en/popup.ts';

export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Chaperone en este sitio',
  'popup.on': 'Los borradores se revisan en {site}',
  'popup.on.detail': 'Escriba como siempre. Lo que conviene mirar queda subrayado.',
  'popup.practice-page': 'En esta página se revisan los borradores',
  'popup.not-supported': 'En {site} no se revisan los borradores',
  'popup.not-supported.detail':
    'Chaperone todavía no conoce este sitio. Aquí también se pueden revisar las publicaciones.',
  'popup.add': 'Revisar publicaciones en este sitio',
  'popup.remove': 'Dejar de revisar este sitio',
  'popup.added-by-policy': 'Su organización añadió este sitio.',
  'popup.closed': 'Aquí no se pueden revisar borradores',
  'popup.closed.browser': 'Esta página es del propio navegador. Ninguna extensión puede leerla.',
  'popup.closed.store': 'El navegador no deja que ninguna extensión lea este sitio.',
  'popup.closed.file': 'Esto es un archivo de su equipo, y desde él no se publica nada.',
  'popup.closed.not-secure':
    'Esta página no se abrió con una conexión segura. Pruebe su dirección con https:// delante. Lea su borrador una vez más antes de publicarlo.',
  'popup.no-permission': 'En {site} no se revisan los borradores',
  'popup.no-permission.detail':
    'El navegador no deja que Chaperone lea este sitio. Permítalo para que se revisen los borradores.',
  'popup.no-permission.by-policy':
    'Su organización quiere que aquí se revisen las publicaciones, pero el navegador todavía no deja que Chaperone lea este sitio. Permítalo para que se revisen.',
  'popup.allow': 'Permitir en {site}',
  'popup.allow.refused': 'El navegador no lo permitió.',
  'popup.paused': 'La revisión está apagada hasta mañana',
  'popup.paused.detail': 'No se revisan borradores en ningún sitio. Se enciende sola a medianoche.',
  'popup.left-alone': 'En {site} no se revisan los borradores',
  'popup.left-alone.detail': 'Su organización dejó fuera este sitio.',
  'popup.private': 'Esta es una ventana privada. Los borradores se revisan igual, y no se guarda nada sobre ellos.',
  'popup.reload': '¿Esta página ya estaba abierta cuando dio el permiso? Recárguela una vez.',
  'popup.checked': 'Qué se revisa',
  'popup.checked.detail': 'Las palabras de publicaciones y respuestas mientras las escribe. Las imágenes todavía no.',
  'popup.recorded': 'Qué se registra',
  'popup.recorded.detail': 'Nada todavía. Sus palabras no se guardan nunca.',
  'popup.seen': 'Quién puede verlo',
  'popup.seen.detail': 'Nadie. Todo se queda en este dispositivo.',
  'popup.pause': 'Apagar hasta mañana',
  'popup.resume': 'Encender otra vez',
  'popup.locked': 'Su organización mantiene encendida la revisión.',
  'popup.options': 'Ajustes',
  'popup.practice': 'Probarlo',
};
