/** A seller's appeal to the operators, and what an operator makes of it; part of the order's one workflow. */
import type { RevisionRef } from '../activities/records.ts';
import type { SubmissionState } from '../domain/submission.ts';
import { steps } from './activities.ts';
import type { AppealAnswered, AppealAnswerMade, AppealMade } from './messages.ts';
import { beginRound, type Review, refuse, refuseStale } from './review.ts';

type Parts = {
  readonly inTurn: <Result>(act: () => Promise<Result>) => Promise<Result>;
  readonly follow: (about: RevisionRef, recorded: { readonly state: SubmissionState }) => void;
};

/** @throws ApplicationFailure whose type says why there can't be an appeal now */
export function refuseAppeal(review: Review, { revision }: AppealMade): void {
  refuseStale(review, revision);
  if (review.appeal) refuse('already-appealed');
  if (review.state === 'approved') refuse('already-decided');
  if (review.state === 'draft' || review.state === 'withdrawn') refuse('not-pending');
}

export function refuseAnswer(review: Review, { revision, answer, remarks }: AppealAnswerMade): void {
  refuseStale(review, revision);
  if (!review.appeal) refuse('no-appeal');
  if (answer === 'rejected' && review.state !== 'rejected' && remarks.length === 0) refuse('remarks-missing');
}

export function createAppeals(submissionId: string, review: Review, { inTurn, follow }: Parts) {
  return {
    /** Whether there is ground for one is for the records to say: they know every rejection. */
    appeal: (made: AppealMade): Promise<AppealAnswered> =>
      inTurn(async () => {
        refuseAppeal(review, made);
        const at = new Date().toISOString();
        const filed = await steps.fileAppeal({ ...made, submissionId, at });
        if (filed.outcome !== 'appealed') refuse(filed.outcome);
        review.appeal = { revision: made.revision, at };
        return { state: filed.state, revision: made.revision };
      }),

    answer: (made: AppealAnswerMade): Promise<AppealAnswered> =>
      inTurn(async () => {
        refuseAnswer(review, made);
        const at = new Date().toISOString();
        const answered = await steps.answerAppeal({ ...made, submissionId, at });
        if (answered.outcome !== 'answered') refuse(answered.outcome);
        review.appeal = undefined;
        const { state, revision } = answered;
        // The same content goes round again: a revision has one decision for ever.
        beginRound(review, revision);
        follow({ submissionId, revision }, { state });
        return { state, revision };
      }),
  };
}
