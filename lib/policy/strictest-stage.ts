import { stages, type Stage } from '../checker/finding.ts';
import type { PolicyValues } from './option.ts';

/** What an error does where no rule says otherwise. */
const ofErrors: Stage = 'confirm';

/** The strictest stage that any rule has by these settings: it decides about drafts that could not be checked. */
export function strictestStage({ ruleSettings }: Pick<PolicyValues, 'ruleSettings'>): Stage {
  const set = Object.values(ruleSettings).flatMap(({ stage }) => stage ?? []);
  return [...set, ofErrors].reduce((one, other) => (stages.indexOf(one) < stages.indexOf(other) ? other : one));
}
