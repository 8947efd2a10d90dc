import type { CheckerPolicy } from '../checker/policy.ts';
import type { PolicyValues } from './option.ts';

/** The part of the settings that the checker works with. What is not known is left out, not empty. */
export function toCheckerPolicy(values: PolicyValues): CheckerPolicy {
  return {
    ...(values.organizationName ? { organizationName: values.organizationName } : {}),
    ...(values.phone ? { phone: values.phone } : {}),
    ...(values.contactRole ? { contactRole: values.contactRole } : {}),
    ownWords: values.ownWords,
    part2Program: values.part2Program,
    rules: values.ruleSettings,
    links: values.policyLinks,
  };
}
