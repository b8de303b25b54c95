import type { Artifacts } from '../domain/artifacts.ts';
import type { Finding } from '../domain/finding.ts';
import type { FormField } from '../domain/form.ts';
import type { Rule, RuleOutcome } from '../rules/rule.ts';

type AnyRule = { readonly [Need in keyof Artifacts]: Rule<Need> }[keyof Artifacts];

/** A rule that could not judge sends the file to a human: a warning that says why. */
function unjudged(rule: AnyRule, reason: string): Finding {
  return {
    code: 'needs-review',
    rule: rule.id,
    severity: 'warn',
    field: '',
    location: '',
    message: {
      zh: `「${rule.title.zh}」需人工查看：${reason}`,
      en: `"${rule.title.en}" needs a human: ${reason}`,
    },
  };
}

function toFindings(rule: AnyRule, outcome: RuleOutcome, field: FormField): Finding[] {
  const place = { rule: rule.id, field: field.key, location: field.label.zh };
  if (outcome.outcome === 'needs-review') return [{ ...unjudged(rule, outcome.reason), ...place }];
  if (outcome.outcome === 'not-applicable') return [];
  return outcome.problems.map((problem) => ({ severity: rule.severity, ...problem, ...place }));
}

/** Runs rules over artifacts at one field, outside of a form: files on a command line have no submission. */
export function applyRules(
  rules: readonly unknown[],
  given: Partial<Artifacts>,
  field: FormField,
): Finding[] {
  return (rules as readonly AnyRule[]).flatMap((rule) => {
    const outcome = (rule as Rule).check({ ...(given as Artifacts), field, params: {} });
    return toFindings(rule, outcome, field);
  });
}
