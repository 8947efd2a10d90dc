import type { finding as english } from '../en/finding.ts';

export const finding: Record<keyof typeof english, string> = {
  'basis.law': 'Ley de privacidad ({cite})',
  'basis.policy': 'Norma de la casa',
  'basis.advice': 'Consejo',
  'finding.unknown.title': 'Mire estas palabras una vez más, por favor.',
  'finding.unknown.why': 'Una regla las marcó, pero falta su explicación.',
  'finding.unknown.advice': 'Léalas como lo haría un desconocido y quite lo que señale a un paciente.',
};
