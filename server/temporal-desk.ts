/** The review desk of the API on the workflows: an act is an Update, and its answer is the truth. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, type UpdateDefinition } from '@temporalio/common';
import type { Store } from '../store/open-store.ts';
import {
  answerAppeal,
  appealReview,
  claimReview,
  confirmProposal,
  decideReview,
  type RefusalCode,
  refusalCodes,
  releaseReview,
  returnProposal,
  undoDecision,
  withdrawSubmission,
  workflowIdOf,
} from '../workflows/messages.ts';
import { DeskRefusal, DeskUnavailable, type ReviewDesk } from './review-desk.ts';

const patienceMs = 15_000;
/** What was handed in a moment ago begins any time. */
const [beginsWithinMs, askAgainMs] = [5_000, 200];

export type TemporalDeskDeps = { readonly client: Client; readonly store: Pick<Store, 'submissions'> };

export function createTemporalDesk(deps: TemporalDeskDeps): ReviewDesk {
  return {
    claim: (id, claim) => act(deps, id, { update: claimReview, argument: claim }),
    release: (id, claim) => act(deps, id, { update: releaseReview, argument: claim }),
    decide: (id, decision) => act(deps, id, { update: decideReview, argument: decision }),
    undo: (id, claim) => act(deps, id, { update: undoDecision, argument: claim }).catch(tooLate),
    confirm: (id, claim) => act(deps, id, { update: confirmProposal, argument: claim }),
    returnProposal: (id, returned) => act(deps, id, { update: returnProposal, argument: returned }),
    appeal: (id, made) => act(deps, id, { update: appealReview, argument: made }),
    answerAppeal: (id, made) => act(deps, id, { update: answerAppeal, argument: made }),
    withdraw: (id, withdrawal) => act(deps, id, { update: withdrawSubmission, argument: withdrawal }),
  };
}

/** A review that is over has told everybody. */
function tooLate(error: unknown): never {
  throw error instanceof DeskRefusal && error.code === 'already-decided'
    ? new DeskRefusal('too-late-to-undo')
    : error;
}

type Act<Answer, Argument> = { update: UpdateDefinition<Answer, [Argument]>; argument: Argument };

async function act<Answer, Argument>(
  { client, store }: TemporalDeskDeps,
  submissionId: string,
  { update, argument }: Act<Answer, Argument>,
): Promise<Answer> {
  const review = client.workflow.getHandle(workflowIdOf(submissionId));
  const begun = Date.now();
  for (;;) {
    try {
      return await client.withDeadline(begun + patienceMs, () =>
        review.executeUpdate(update, { args: [argument] }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw explain(error);
      const reason = await withoutReview(store, submissionId);
      if (reason instanceof DeskRefusal || Date.now() - begun > beginsWithinMs) throw reason;
      await wait(askAgainMs);
    }
  }
}

function explain(error: unknown): unknown {
  if (error instanceof WorkflowUpdateFailedError) {
    const type = error.cause instanceof ApplicationFailure ? error.cause.type : undefined;
    return isRefusal(type) ? new DeskRefusal(type) : new DeskUnavailable(error.cause?.message);
  }
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(error))
    return new DeskUnavailable(error.message);
  return isGrpcServiceError((error as Error).cause) ? new DeskUnavailable((error as Error).message) : error;
}

function isRefusal(type: string | null | undefined): type is RefusalCode {
  return (refusalCodes as readonly (string | null | undefined)[]).includes(type);
}

/** A review that is over has no workflow any more; one that has not begun has none yet. */
async function withoutReview(store: TemporalDeskDeps['store'], submissionId: string): Promise<Error> {
  const state = (await store.submissions.summary(submissionId))?.state;
  if (state === 'approved' || state === 'rejected') return new DeskRefusal('already-decided');
  if (state === 'draft' || state === 'withdrawn') return new DeskRefusal('not-pending');
  return new DeskUnavailable('the review has not begun yet');
}
