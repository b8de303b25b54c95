/** What earlier reviewers let pass, by content: it is not held again as long as it stays as it was. */
import type { FieldValue } from './form.ts';
import type { FindingJudgement, KeyedFinding } from './report.ts';

/** A field whose very content a reviewer let pass; `value` is a hash of it. */
export type PassedField = {
  readonly field: string;
  readonly submissionId: string;
  readonly revision: number;
  /** ISO. */
  readonly at: string;
};

/** A finding that does not hold the submission again, and why. */
export type PassedFinding = {
  readonly findingKey: string;
  readonly submissionId: string;
  readonly revision: number;
  readonly at: string;
  /** What the reviewer wrote when dismissing it, where it was found then. */
  readonly reason?: string;
};

type EarlierRound = { readonly judgements: readonly FindingJudgement[] };

/**
 * Findings at unchanged content that was let pass. One that points at words or a picture of that content can't be news;
 * one that depends on more than its field is let pass only where the same was dismissed before.
 */
export function passedFindings(
  findings: readonly KeyedFinding[],
  passed: readonly PassedField[],
  earlier: EarlierRound,
): readonly PassedFinding[] {
  const byField = new Map(passed.map((one) => [one.field, one]));
  const dismissed = new Map(
    earlier.judgements.filter(({ state }) => state === 'dismissed').map((one) => [one.findingKey, one]),
  );
  return findings.flatMap((finding) => {
    const field = byField.get(finding.field);
    const judged = dismissed.get(finding.key);
    if (!field || !(judged || isAboutContent(finding))) return [];
    const { submissionId, revision, at } = field;
    const reason = judged?.reason;
    return [{ findingKey: finding.key, submissionId, revision, at, ...(reason ? { reason } : {}) }];
  });
}

function isAboutContent({ span, box, file }: KeyedFinding): boolean {
  return span !== undefined || box !== undefined || file !== undefined;
}

/** An empty field has no content that could be let pass. */
export function hasContent(value: FieldValue | undefined): value is NonNullable<FieldValue> {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);
}
