/**
 * A point: one thing that a seller is told to change, be it a finding or a reviewer's remark. It has a name that lasts
 * over revisions, an answer of the seller, what a reviewer made of the answer, and a thread of messages.
 */
import type { Finding } from './finding.ts';
import type { FileRef } from './form.ts';
import type { PackRule } from './pack.ts';
import { minDisputeReasonLength, type Remark } from './remark.ts';

/** What a seller says against a point. Dates are ISO days in China. */
export type PointAnswer =
  | { readonly kind: 'disputed'; readonly reason: string; readonly document?: FileRef | undefined }
  | {
      readonly kind: 'proved';
      /** What the document proves, of which product or time. */
      readonly scope: string;
      readonly document: FileRef;
      readonly issuedOn: string;
      /** The last day on which it holds. */
      readonly validUntil: string;
    };

/**
 * `open` until a reviewer has looked. Of a dispute: `upheld` (the finding stands) or `waived`; of a proof: `accepted` or
 * `refused`.
 */
export const answerStates = ['open', 'upheld', 'waived', 'accepted', 'refused'] as const;
export type AnswerState = (typeof answerStates)[number];

export type AnsweredPoint = {
  readonly key: string;
  readonly answer: PointAnswer;
  readonly state: AnswerState;
};

/** In characters. */
export const minProofScopeLength = 4;

/** A remark that was made out of a finding is the same point as the finding. */
export function pointKeyOf(remark: Pick<Remark, 'id' | 'findingKey'>, revision: number): string {
  return remark.findingKey ?? `r${revision}-${remark.id}`;
}

/** Whether a dispute may stand against it: always where it doesn't block, else where the pack says so. */
export function isDisputable(
  { rule, severity }: Pick<Finding, 'rule' | 'severity'>,
  rules: readonly PackRule[],
): boolean {
  return severity !== 'block' || rules.some((entry) => entry.rule === rule && entry.disputable === true);
}

/** How an answer stands on a day: a proof that ran out or was refused answers nothing, nor does a dispute that was lost. */
export type AnswerStanding = 'disputed' | 'proved' | 'waived' | 'accepted' | 'upheld' | 'refused' | 'expired';

/** @param today ISO day in China */
export function standingOf({ answer, state }: Omit<AnsweredPoint, 'key'>, today: string): AnswerStanding {
  if (answer.kind === 'disputed')
    return state === 'open' ? 'disputed' : state === 'waived' ? 'waived' : 'upheld';
  if (state === 'refused') return 'refused';
  if (answer.validUntil < today) return 'expired';
  return state === 'accepted' ? 'accepted' : 'proved';
}

/** Whether the seller has nothing more to do about the point. */
export function isAnswered(answered: Omit<AnsweredPoint, 'key'> | undefined, today: string): boolean {
  if (!answered) return false;
  return ['disputed', 'proved', 'waived', 'accepted'].includes(standingOf(answered, today));
}

/** In characters as a person counts them; 0 or less is long enough. */
export function missingOfReason(reason: string): number {
  return minDisputeReasonLength - [...reason.trim()].length;
}

const beijingOffsetMs = 8 * 3_600_000;

/** The ISO day on which it is in China. */
export function dayInChina(at: Date): string {
  return new Date(at.getTime() + beijingOffsetMs).toISOString().slice(0, 10);
}

/** ISO time at which a day ends in China. */
export function endOfDayInChina(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
}
