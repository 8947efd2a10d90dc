import type { JSX } from 'preact';
import type { PolicyProblem } from '../lib/policy/option.ts';
import type { OptionsProps } from './OptionsView.tsx';

/** What was set but could not be used, and why; the rest holds. */
export function Problems({ words, language, policy, labels }: OptionsProps): JSX.Element | null {
  if (policy.problems.length === 0) return null;
  const sentence = ({ key, source, item, what }: PolicyProblem): string => {
    const label = Object.entries(labels).find(([known]) => known === key)?.[1].label[language];
    const where = label ? `${label} (${key})` : key || words(`options.source.${source}`);
    const problem = words(`options.problem.${what}`);
    // People count from one; the names of rules and categories are said as they are.
    return item === undefined
      ? words('options.problem', { where, what: problem })
      : words('options.problem.item', { where, item: typeof item === 'number' ? item + 1 : item, what: problem });
  };
  return (
    <section class="panel warn" aria-labelledby="problems">
      <h2 id="problems">{words('options.problems', { count: policy.problems.length })}</h2>
      <p class="small">{words('options.problems.intro')}</p>
      <ul>
        {policy.problems.map((problem) => (
          <li key={`${problem.source} ${problem.key} ${problem.item ?? ''} ${problem.what}`}>{sentence(problem)}</li>
        ))}
      </ul>
    </section>
  );
}
