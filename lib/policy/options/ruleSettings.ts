import * as v from 'valibot';
import { severities, stages, type Severity, type Stage } from '../../checker/finding.ts';
import { defineOption, record, ruleId } from '../option.ts';

export interface RuleSetting {
  readonly stage?: Stage;
  readonly severity?: Severity;
}

declare module '../option.ts' {
  interface PolicyValues {
    /** By rule id. */
    readonly ruleSettings: Readonly<Record<string, RuleSetting>>;
  }
}

export default defineOption<Readonly<Record<string, RuleSetting>>>({
  label: { en: 'Rules', es: 'Reglas' },
  description: {
    en: 'What a rule does and how serious it is, by rule id, as JSON: {"rule-id": {"stage": "off|silent|coach|confirm|block", "severity": "error|warning|info"}}.',
    es: 'Qué hace una regla y cuánto pesa, por identificador, en JSON: {"rule-id": {"stage": "off|silent|coach|confirm|block", "severity": "error|warning|info"}}.',
  },
  default: {},
  userMaySet: false,
  managed: 'json',
  parse: record(
    ruleId,
    v.strictObject({ stage: v.exactOptional(v.picklist(stages)), severity: v.exactOptional(v.picklist(severities)) }),
  ),
});
