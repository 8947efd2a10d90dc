import type { hold as english } from '../en/hold.ts';

export const hold: Record<keyof typeof english, string> = {
  'hold.title': '¿Publicar de todos modos?',
  'hold.intro': 'Se retuvo una publicación suya. Quien la lea podría enterarse de esto:',
  'hold.next': 'Elija por qué está bien. Después vuelva a la página y pulse Publicar otra vez.',
  'hold.done': 'Anotado. Vuelva a la página y pulse Publicar otra vez.',
  'hold.gone': 'El borrador ya no está o cambió. Vuelva a la página y pulse Publicar otra vez.',
};
