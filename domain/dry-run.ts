/** What a change of a pack would have done to submissions of the past. */
import type { FormId } from './form.ts';
import type { RulePack } from './pack.ts';
import type { Severity } from './severity.ts';

export type DryRunPacks = { readonly before: RulePack; readonly after: RulePack };

/** A finding that only one of the two packs makes, or that they weigh differently. */
export type DryRunFinding = {
  readonly rule: string;
  readonly field: string;
  /** The field's Chinese label. */
  readonly location: string;
  /** Null where the pack does not make it. */
  readonly before: Severity | null;
  readonly after: Severity | null;
  readonly quote?: string;
  /** Words around the quote, with it. */
  readonly excerpt?: string;
  /** Where the quote begins in the excerpt, in UTF-16 units. */
  readonly quoteAt?: number;
};

/** One submission whose verdict changes. */
export type DryRunExample = {
  readonly submissionId: string;
  readonly revision: number;
  readonly title: string;
  readonly sellerName: string;
  readonly formId: FormId;
  readonly findings: readonly DryRunFinding[];
  /** What was decided then; null where nobody has decided. */
  readonly verdict: 'approved' | 'rejected' | null;
  /** Whether a reviewer said then what the new pack says now; null where nobody has decided. */
  readonly agrees: boolean | null;
};

/** Of one rule: submissions at which it newly finds something, and at which it no longer does. */
export type DryRunRule = {
  readonly rule: string;
  readonly newlyBlocked: number;
  readonly newlyPassed: number;
  readonly found: number;
  readonly gone: number;
};

export type DryRunResult = {
  readonly newlyBlocked: number;
  readonly newlyPassed: number;
  /** Same verdict, other findings. */
  readonly changed: number;
  readonly unchanged: number;
  readonly rules: readonly DryRunRule[];
  /** The first {@link mostExamples} of each. */
  readonly blocked: readonly DryRunExample[];
  readonly passed: readonly DryRunExample[];
};

export const mostExamples = 200;

export const emptyResult: DryRunResult = {
  ...{ newlyBlocked: 0, newlyPassed: 0, changed: 0, unchanged: 0 },
  ...{ rules: [], blocked: [], passed: [] },
};

/** Both together, as if they had been one run. */
export function addResults(a: DryRunResult, b: DryRunResult): DryRunResult {
  const rules = new Map(a.rules.map((one) => [one.rule, one]));
  for (const one of b.rules) {
    const known = rules.get(one.rule);
    rules.set(one.rule, known ? addRules(known, one) : one);
  }
  return {
    newlyBlocked: a.newlyBlocked + b.newlyBlocked,
    newlyPassed: a.newlyPassed + b.newlyPassed,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    rules: [...rules.values()],
    blocked: [...a.blocked, ...b.blocked].slice(0, mostExamples),
    passed: [...a.passed, ...b.passed].slice(0, mostExamples),
  };
}

function addRules(a: DryRunRule, b: DryRunRule): DryRunRule {
  return {
    rule: a.rule,
    newlyBlocked: a.newlyBlocked + b.newlyBlocked,
    newlyPassed: a.newlyPassed + b.newlyPassed,
    found: a.found + b.found,
    gone: a.gone + b.gone,
  };
}
