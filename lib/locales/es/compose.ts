import type { compose as english } from '../en/compose.ts';

export const compose: Record<keyof typeof english, string> = {
  name: 'Chaperone',

  'pill.checking': 'Revisando',
  'pill.clear': 'Nada encontrado',
  'pill.found.one': '# por revisar',
  'pill.found.other': '# por revisar',
  'pill.not-checked': 'Sin revisar',
  'pill.blank': 'Sugerir respuesta',
  'pill.partly': 'Solo se revisó su texto',
  'pill.off': 'Apagado',
  'pill.label': '{name}: {state}. Abrir',

  'state.checking': 'revisando este borrador',
  'state.clear': 'nada encontrado en este borrador',
  'state.found.one': '# por revisar en este borrador',
  'state.found.other': '# por revisar en este borrador',
  'state.tips.one': '# consejo',
  'state.tips.other': '# consejos',
  'state.blank': 'sugerir una respuesta',
  'state.partly': 'solo se revisó su texto, no a qué responde',
  'state.off': 'la revisión está apagada',

  'clear.title': 'Nada encontrado en este borrador',
  'clear.why':
    'Hasta donde podemos ver, ninguna palabra señala a un paciente. Todavía no miramos las imágenes: mírelas usted.',
  'blank.title': 'Respuestas sugeridas',
  'blank.why': 'Ninguna dice nada de la persona. Ponga una, dele su toque y publíquela.',
  'partly.title': 'No se encontró nada en su texto',
  'partly.why':
    'No pudimos ver a qué responde este texto, ni si responde a alguien. Solo se revisaron sus propias palabras: lea ambos juntos una vez más antes de publicar.',
  'off.title': 'La revisión está apagada',
  'off.why': 'Este borrador no se está revisando. Vuelva a encenderla desde el botón de la barra de herramientas.',
  'checking.title': 'Revisando este borrador',
  'checking.why': 'Es solo un momento.',

  'not-checked.title': 'Este borrador no se revisó',
  'not-checked.unreadable':
    'No podemos leer este cuadro, así que no se revisó nada. Lea su borrador una vez más antes de publicarlo.',
  'not-checked.no-answer':
    'El revisor todavía no responde. Lea su borrador una vez más antes de publicarlo, o siga escribiendo para intentarlo de nuevo.',
  'not-checked.failed': 'El revisor no pudo trabajar con este texto. Lea su borrador una vez más antes de publicarlo.',
  'not-checked.language':
    'Leemos inglés. En este borrador solo se buscaron números, direcciones y datos parecidos. Léalo una vez más antes de publicarlo.',
  'not-checked.no-permission':
    'El navegador ya no nos deja leer este sitio. Abra el botón de la barra de herramientas para permitirlo otra vez.',
  'not-checked.unknown-box':
    'No sabemos para qué es este cuadro, así que no se revisó nada. Si otras personas lo van a ver, léalo antes una vez más.',

  'notice.press-again': 'Revisado. Pulse otra vez para publicar.',
  'notice.held': 'Todavía no se publicó. Mire esto primero, por favor.',
  'notice.unchecked-again': 'No se pudo revisar. Pulse otra vez para publicar.',
  'notice.unchecked-passed': 'Sin revisar. Si se publicó, léalo una vez más.',
  'notice.pass-open': 'Pulse otra vez para seguir con este texto.',
  'notice.reload':
    'Recargue esta página para tener protección completa. Hasta entonces podemos avisarle, pero quizá no podamos detener el botón de publicar.',
  'notice.marks-cleared': 'Esta página borra nuestras marcas. Lo que encontramos está aquí.',
  'notice.replaced': 'Cambiado. Deshacer devuelve sus palabras.',
  'notice.not-taken': 'El cuadro no aceptó el texto nuevo. Sus palabras siguen ahí; cámbielas a mano, por favor.',
  'notice.changed-meanwhile': 'Su texto cambió mientras tanto, así que no se reemplazó nada. Inténtelo otra vez.',
  'notice.own-saved': 'Guardado como “siempre está bien aquí”. Puede deshacerlo en los ajustes.',

  'dialog.label': '{name}: lo que se encontró en este borrador',
  'dialog.close': 'Cerrar',
  'dialog.previous': 'Anterior',
  'dialog.next': 'Siguiente',
  'dialog.position': '{index} de {count}',

  'severity.error': 'No lo publique todavía',
  'severity.warning': 'Revíselo primero',
  'severity.info': 'Consejo',

  'category.patient-confirmation': 'Confirma a un paciente',
  'category.health-detail': 'Dato de salud',
  'category.patient-story': 'Historia de paciente',
  'category.image': 'Imagen',
  'category.identifier': 'Dato que identifica',
  'category.marketing': 'Publicidad',

  'finding.words': 'Sus palabras',
  'finding.basis': 'Por qué: {basis}',
  'finding.link': 'se abre en otra pestaña',
  'finding.advice': 'Qué hacer',
  'finding.blocked': 'Su organización pide que esto se cambie antes de publicarlo.',

  'wording.title': 'Texto seguro',
  'wording.before': 'Ahora',
  'wording.after': 'Mejor',
  'wording.remove': 'Quitar estas palabras',
  'wording.use': 'Usar este texto',
  'wording.another': 'Otro texto',
  'wording.scope.words': 'Cambia las palabras marcadas',
  'wording.scope.sentence': 'Cambia la frase',
  'wording.scope.draft': 'Cambia todo su texto',
  'wording.scope.insert': 'Añade estas palabras',

  'replies.title': 'Respuestas aprobadas',
  'replies.others': 'Sugerir otras',
  'replies.insert': 'Insertar',
  'replies.insert.suggested': 'Insertar la respuesta sugerida “{title}”',
  'replies.insert.label': 'Insertar la respuesta aprobada “{title}” en lugar de su texto',

  'dismiss.title': 'Está bien porque…',
  'dismiss.tip': 'Ocultar este consejo',
  'reason.not-a-patient': 'No trata de un paciente',
  'reason.staff-or-model': 'Es del equipo o un modelo, no se muestra como paciente',
  'reason.authorization-on-file': 'Hay una autorización firmada en el archivo',
  'reason.approved-wording': 'Este texto fue aprobado',
  'reason.posted-first': 'Lo publicó esa persona primero',
  'reason.said-yes': 'Dijo que sí',
  'reason.checker-is-wrong': 'El revisor se equivoca',
  'answer.posted-first':
    'Cada persona puede contar su propia historia. Si la repetimos o la confirmamos, los lectores se enteran por nosotros, y la ley de privacidad no hace excepción con lo que ya es público. El texto seguro responde sin confirmar nada.',
  'answer.said-yes':
    'Un sí de palabra, un “me gusta” o un mensaje son amables, pero no son una autorización. Esa es una hoja firmada que dice qué se comparte, dónde y hasta cuándo, y se puede retirar. Si la hay, elija “Hay una autorización firmada en el archivo”.',

  'hold.draft': 'Lo que se publicaría',
  'hold.back': 'Volver al borrador',
  'hold.anyway': 'Publicar de todos modos porque…',
  'hold.elsewhere': 'Publicar de todos modos… (abre una ventana)',
  'hold.unchecked':
    'Ahora no podemos revisar este borrador, y su organización pide que no salga nada sin revisar. Inténtelo de nuevo en un momento.',
  'hold.ask': 'Preguntar a la persona responsable de privacidad',
  'hold.ask.subject': 'Una publicación de la que no estoy seguro',
  'hold.ask.whom': '¿Tiene dudas? Pregunte antes de publicar a quien se ocupa de la privacidad donde usted trabaja.',
  'hold.mail': 'Lo que encontró Chaperone: {found}\nSitio: {site}\n\n',
  'hold.posted.title': 'Siguió adelante con este texto',
  'hold.posted.why': 'Si ya se publicó y resulta ser un error, dígalo pronto: es lo que más ayuda.',
  'hold.report': 'Avisar de esta publicación',
  'hold.report.subject': 'Una publicación que hay que mirar',
  'hold.report.whom': 'Si no debería estar publicada, avise a quien se ocupa de la privacidad donde usted trabaja.',
  'hold.before-deleting': 'Avise a la persona responsable de privacidad antes de borrar nada.',

  'own.button': 'Siempre está bien aquí',
  'own.elsewhere':
    '¿Es el nombre o la firma de su propio consultorio? Puede añadirlo en “Siempre está bien aquí”, en los ajustes de Chaperone.',
  'own.hint': 'Solo para los nombres y las firmas de su propio consultorio. Nunca para el nombre de un paciente.',

  'report.title': 'Avisar de un error',
  'report.why':
    'Esta nota no contiene ninguna de sus palabras. No se envía nada: cópiela y désela a quien se ocupa de Chaperone en su trabajo.',
  'report.copy': 'Copiar la nota',
  'report.copied': 'Copiada',
  'report.not-copied': 'No se pudo copiar. Seleccione la nota y cópiela a mano.',
  'report.dismiss': 'Ocultar este aviso',
  'report.back': 'Volver',

  'announce.found.one': '# cosa por revisar en su borrador. {title}',
  'announce.found.other': '# cosas por revisar en su borrador. {title}',
  'announce.fewer.one': 'Queda # cosa por revisar.',
  'announce.fewer.other': 'Quedan # cosas por revisar.',
  'announce.clear': 'No queda nada por revisar en su borrador.',
};
