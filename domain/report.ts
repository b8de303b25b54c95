import type { Finding } from './finding.ts';
import type { JudgedForm } from './party-verdicts.ts';

/** The outcome of one rule at one field; kept, so that a reviewer sees what was looked at and what could not be. */
export type RuleResult = {
  readonly rule: string;
  readonly field: string;
  readonly outcome: 'passed' | 'findings' | 'not-applicable' | 'needs-review';
  readonly reason?: string;
};

/** What the machine says of one revision. */
export type Report = {
  /** Pack and version: `koogallery-cn@2026.1`. */
  readonly pack: string;
  readonly findings: readonly KeyedFinding[];
  readonly results: readonly RuleResult[];
  /** What was read of the order's signed forms; absent where there are none. */
  readonly forms?: readonly JudgedForm[];
  /** What rules in shadow found: recorded, seen by operators alone, without effect on the submission. */
  readonly shadow?: readonly KeyedFinding[];
};

/** `key` is stable for the same finding on the same words across re-checks and revisions. */
export type KeyedFinding = Finding & {
  readonly key: string;
  /** It was dealt with before, by a person, and stays so until a day: it stops nothing and needs no judgement. */
  readonly settled?: Settlement;
};

/** What stands against a finding: a waiver, or a proof that a reviewer took. */
export type Settlement = {
  readonly by: 'waiver' | 'proof';
  /** Of the waiver; for a proof the finding's own key. */
  readonly id: string;
  /** ISO time from which the finding counts again. */
  readonly until: string;
};

/** What a reviewer made of a finding. */
export type FindingJudgement = {
  readonly findingKey: string;
  readonly state: 'accepted' | 'dismissed';
  /** Why it was dismissed. */
  readonly reason?: string;
  /** The remark's words, where it was accepted. */
  readonly text?: string;
};
