import type { FormId } from './form.ts';
import type { KeyedFinding } from './report.ts';
import type { Severity } from './severity.ts';

/** Which decisions count only once a second reviewer confirms them. What is absent makes nothing grave. */
export type GraveDecisions = {
  /** Every decision on these forms. */
  readonly forms?: readonly FormId[];
  /** Every decision where one of these rules found something, however it was judged. */
  readonly rules?: readonly string[];
  /** An approval although something of these severities was found and dismissed. */
  readonly approvedOver?: readonly Severity[];
};

/** Why a decision is grave, for those who confirm it. */
export type GraveReason =
  | { readonly kind: 'form' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'approved-over'; readonly severity: Severity };

type Weighed = {
  readonly formId: FormId;
  readonly verdict: 'approved' | 'rejected';
  /** Those that nobody let pass in an earlier round. */
  readonly findings: readonly Pick<KeyedFinding, 'rule' | 'severity'>[];
};

/** The first reason that makes the decision grave; undefined where one person decides. */
export function graveReason(grave: GraveDecisions | undefined, weighed: Weighed): GraveReason | undefined {
  const { formId, verdict, findings } = weighed;
  if (grave?.forms?.includes(formId)) return { kind: 'form' };
  const ruled = findings.find(({ rule }) => grave?.rules?.includes(rule));
  if (ruled) return { kind: 'rule', rule: ruled.rule };
  const over = findings.find(({ severity }) => grave?.approvedOver?.includes(severity));
  return verdict === 'approved' && over ? { kind: 'approved-over', severity: over.severity } : undefined;
}
