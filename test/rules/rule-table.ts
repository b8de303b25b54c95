import test from 'ava';
import type { Artifacts } from '../../domain/artifacts.ts';
import { type FieldValue, type FieldValues, type FormId, findField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { plainArtifacts } from '../../rules/field-artifacts.ts';
import type { Problem, Rule, RuleOutcome, RuleParams } from '../../rules/rule.ts';

type Place = {
  readonly form: FormId;
  readonly key: string;
  readonly params?: RuleParams;
  /** The other values of the submission. */
  readonly fields?: FieldValues;
};

/** What a rule says of one value in one field of a real form. */
export function checkRule(rule: Rule, place: Place, value: FieldValue): RuleOutcome {
  const form = formOf(place.form);
  const field = findField(form, place.key);
  if (!field) throw new Error(`${place.form} has no field ${place.key}`);
  const artifacts = plainArtifacts(form, { ...place.fields, [place.key]: value }, field) as Artifacts;
  const vocabulary = { words: [], exceptions: [], names: [] };
  return rule.check({ ...artifacts, vocabulary, field, params: place.params ?? {} });
}

export function problemsOf(rule: Rule, place: Place, value: FieldValue): readonly Problem[] {
  const outcome = checkRule(rule, place, value);
  return outcome.outcome === 'checked' ? outcome.problems : [];
}

export const picture = { sha256: 'a'.repeat(64), name: 'a.png', sizeBytes: 100, mediaType: 'image/png' };

/** `[value, code, quote?, severity?]`: `severity` only where it differs from the rule's own. */
type Violation = readonly [value: FieldValue, code: string, quote?: string | undefined, severity?: string];

/** One test a value; each quote is also cut out of the value again at its span. */
export function testRule(
  rule: Rule,
  {
    innocent,
    violating,
    ...place
  }: Place & {
    readonly innocent: readonly FieldValue[];
    readonly violating: readonly Violation[];
  },
): void {
  const show = (value: FieldValue) => JSON.stringify(value).slice(0, 80);
  const where = `${place.form} ${place.key} ${JSON.stringify({ ...place.params, ...place.fields }).slice(0, 60)}`;
  test(`${rule.id} lets pass what is innocent (${where})`, (t) => {
    for (const value of innocent) t.deepEqual(problemsOf(rule, place, value), [], show(value));
  });
  if (violating.length === 0) return;
  test(`${rule.id} finds what is wrong (${where})`, (t) => {
    for (const [value, code, quote, severity] of violating) {
      const problems = problemsOf(rule, place, value);
      t.deepEqual(
        problems.map((problem) => problem.code),
        [code],
        show(value),
      );
      const [problem] = problems;
      if (quote !== undefined) t.is(problem?.quote, quote, show(value));
      t.is(problem?.severity, severity as Problem['severity'], show(value));
      if (problem?.span && typeof value === 'string')
        t.true(value.slice(problem.span.start, problem.span.end) === problem.quote, show(value));
      t.true((problem?.message.zh ?? '') !== '' && (problem?.message.en ?? '') !== '', show(value));
    }
  });
}
