import type { Artifacts } from '../domain/artifacts.ts';
import type { Finding } from '../domain/finding.ts';
import {
  type FieldValues,
  type FormDefinition,
  type FormField,
  fieldsOf,
  findField,
} from '../domain/form.ts';
import { packName, type RulePack } from '../domain/pack.ts';
import type { KeyedFinding, Report, RuleResult } from '../domain/report.ts';
import { compareSeverity } from '../domain/severity.ts';
import { declaredNames } from './declared-names.ts';
import { filesOf, longestReadText, plainArtifacts } from './field-artifacts.ts';
import { findingKey } from './finding-key.ts';
import { ownWordsOf } from './own-words.ts';
import type { Problem, Rule, RuleOutcome } from './rule.ts';
import { type RulePlace, rulePlaces } from './rule-places.ts';

export type Submission = {
  readonly form: FormDefinition;
  readonly fields: FieldValues;
  readonly pack: RulePack;
  /**
   * `quick` runs the rules whose artifacts are there and leaves out the others: the same answer in the browser while
   * a seller types and in the server before it accepts. `full` turns an absent artifact into `needs-review`.
   */
  readonly phase: 'quick' | 'full';
  /** ISO date by which the site's own words are chosen: the day of handing in. Every word of the pack when absent. */
  readonly on?: string | undefined;
  /** What was read of the files in a field, beyond what the field itself tells. */
  readonly artifactsOf?: (field: FormField) => Partial<Artifacts>;
  /** Fields that were refused already (a wrong type), so that nothing is said twice. */
  readonly leaveOut?: readonly string[];
  readonly rules?: readonly Rule[];
};

/**
 * Runs the rules of the pack over every field that they look at. Total: a rule that throws, or lacks what it needs, is
 * a `needs-review` of that rule at that field alone. Findings come in the order of the form, then of the text.
 * @throws RangeError where the pack names a rule that does not exist: a mistake in the pack, not in the submission
 */
export function judgeSubmission(submission: Submission): Report {
  const ownWords = ownWordsOf(submission.pack, submission.on);
  const results: RuleResult[] = [];
  const findings: Finding[] = [];
  const shadow: Finding[] = [];
  for (const [field, places] of rulePlaces(submission)) {
    if (submission.leaveOut?.includes(field.key)) continue;
    const artifacts = {
      ...plainArtifacts(submission.form, submission.fields, field),
      vocabulary: { ...ownWords, names: declaredNames(submission.fields, field.key) },
      ...submission.artifactsOf?.(field),
    };
    for (const place of places) {
      const outcome = runRule(place, artifacts, submission.phase);
      if (!outcome) continue;
      const isShadow = place.entry.mode === 'shadow';
      if (!isShadow) results.push(resultOf(place, outcome));
      if (outcome.outcome === 'checked')
        (isShadow ? shadow : findings).push(
          ...outcome.problems.map((problem) => findingOf(place, problem, submission.form)),
        );
    }
  }
  return {
    pack: packName(submission.pack),
    findings: withKeys(findings, submission),
    results,
    ...(shadow.length > 0 ? { shadow: withKeys(shadow, submission) } : {}),
  };
}

/** Undefined where the phase leaves the rule out. */
function runRule(
  { rule, entry, field }: RulePlace,
  artifacts: Partial<Artifacts>,
  phase: Submission['phase'],
): RuleOutcome | undefined {
  const absent = rule.needs.filter((need) => artifacts[need] === undefined);
  if (absent.includes('text'))
    return { outcome: 'not-applicable', reason: `longer than ${longestReadText} characters, not read` };
  if (absent.length > 0)
    return phase === 'quick'
      ? undefined
      : { outcome: 'needs-review', reason: `not available: ${absent.join(', ')}` };
  const given = Object.fromEntries(rule.needs.map((need) => [need, artifacts[need]])) as Artifacts;
  try {
    return rule.check({ ...given, field, params: entry.params ?? {} });
  } catch (error) {
    return { outcome: 'needs-review', reason: `the rule failed: ${(error as Error)?.message ?? error}` };
  }
}

function resultOf({ rule, field }: RulePlace, outcome: RuleOutcome): RuleResult {
  const where = { rule: rule.id, field: field.key };
  if (outcome.outcome !== 'checked') return { ...where, outcome: outcome.outcome, reason: outcome.reason };
  return { ...where, outcome: outcome.problems.length > 0 ? 'findings' : 'passed' };
}

function findingOf({ rule, entry, field }: RulePlace, problem: Problem, form: FormDefinition): Finding {
  const place = (problem.field === undefined ? undefined : findField(form, problem.field)) ?? field;
  return {
    ...problem,
    rule: rule.id,
    severity: problem.severity ?? entry.severity ?? rule.severity,
    field: place.key,
    location: place.label.zh,
    source: problem.source ?? entry.source,
  };
}

function withKeys(findings: readonly Finding[], { form, fields }: Submission): KeyedFinding[] {
  const order = fieldsOf(form).map((field) => field.key);
  const sorted = [...findings].sort(
    (a, b) =>
      order.indexOf(a.field) - order.indexOf(b.field) ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      compareSeverity(a.severity, b.severity),
  );
  const seen = new Map<string, number>();
  return sorted.map((finding) => {
    const fileHash = filesOf(fields[finding.field]).find(({ name }) => name === finding.file)?.sha256;
    const first = findingKey({ ...finding, fileHash, occurrence: 0 });
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return { ...finding, key: occurrence === 0 ? first : findingKey({ ...finding, fileHash, occurrence }) };
  });
}
