/**
 * A submission's way from the first hand-in to its approval, through as many revisions as it takes: the checks, the
 * reviewers' desk with its deadlines, and what people may do meanwhile.
 */
import {
  ActivityFailure,
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  log,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { nextOpenReminder } from '../domain/appeal.ts';
import { reading, steps } from './activities.ts';
import { createAppeals, refuseAnswer, refuseAppeal } from './appeals.ts';
import { createDesk } from './desk.ts';
import {
  answerAppeal,
  appealReview,
  claimReview,
  confirmProposal,
  decideReview,
  type ReviewSubmissionInput,
  releaseReview,
  returnProposal,
  reviewProgress,
  revisionSubmitted,
  undoDecision,
  withdrawSubmission,
} from './messages.ts';
import {
  type Alarm,
  beginRound,
  isWithReviewers,
  newReview,
  nextAlarm,
  openReminder,
  progressOf,
  type Review,
  refuseClaim,
  refuseDecision,
  refuseRelease,
  refuseReturn,
  refuseSecond,
  refuseUndo,
  refuseWithdrawal,
  type Untold,
} from './review.ts';

export async function reviewSubmission(input: ReviewSubmissionInput, carried?: Review): Promise<void> {
  const review = carried ?? newReview(openReminderOf(input));
  const desk = createDesk(input.submissionId, review);
  const appeals = createAppeals(input.submissionId, review, desk);

  setHandler(revisionSubmitted, ({ revision }) => beginRound(review, revision));
  setHandler(reviewProgress, () => progressOf(review));
  setHandler(claimReview, desk.claim, { validator: (claim) => refuseClaim(review, claim) });
  setHandler(releaseReview, desk.release, { validator: (claim) => refuseRelease(review, claim) });
  setHandler(decideReview, desk.decide, { validator: (decision) => refuseDecision(review, decision) });
  setHandler(confirmProposal, desk.confirm, { validator: (claim) => refuseSecond(review, claim) });
  setHandler(returnProposal, desk.returnProposal, { validator: (act) => refuseReturn(review, act) });
  setHandler(undoDecision, desk.undo, { validator: (claim) => refuseUndo(review, claim) });
  setHandler(withdrawSubmission, desk.withdraw, { validator: (act) => refuseWithdrawal(review, act) });
  setHandler(appealReview, appeals.appeal, { validator: (made) => refuseAppeal(review, made) });
  setHandler(answerAppeal, appeals.answer, { validator: (made) => refuseAnswer(review, made) });

  while (review.state !== 'approved' || review.untold) {
    if (review.untold) await tellUnlessUndone(review.untold);
    else if (review.state === 'submitted' || review.state === 'checking') await check();
    else if (isWithReviewers(review)) await waitUntil(nextAlarm(review));
    else await waitUntil(openReminder(review));
    if (workflowInfo().continueAsNewSuggested) await startOver();
  }
  await condition(allHandlersFinished);

  /** Pictures are read where they were not read before, then the rules judge; what blocks goes back at once. */
  async function check(): Promise<void> {
    const revision = { submissionId: input.submissionId, revision: review.revision };
    const begun = await desk.beginChecks();
    if (!begun) return;
    if (begun.hasUnreadFiles) await readUnlessWithdrawn(revision);
    if (review.state === 'checking') await desk.finishChecks(await steps.judgeRevision(revision));
  }

  async function readUnlessWithdrawn(revision: { submissionId: string; revision: number }): Promise<void> {
    const scope = new CancellationScope();
    const withdrawn = condition(() => review.state !== 'checking').then(() => scope.cancel());
    withdrawn.catch(() => undefined);
    try {
      await scope.run(() => reading.readFiles(revision));
    } catch (failure) {
      if (isCancellation(failure) && review.state === 'checking') throw failure;
      if (!(failure instanceof ActivityFailure)) throw failure;
      log.warn('Some files could not be read; a person will look at them', { cause: failure.cause?.message });
    }
  }

  /** Until somebody acts or the alarm is due: a claim runs out, a reminder, the escalation, an order open for long. */
  async function waitUntil(alarm: Alarm | undefined): Promise<void> {
    const { revision, acts } = review;
    const somethingHappened = () => review.acts !== acts || review.revision !== revision;
    if (!alarm) return condition(somethingHappened);
    const leftMs = Date.parse(alarm.at) - Date.now();
    if (leftMs > 0 && (await condition(somethingHappened, leftMs))) return;
    await desk.ring(alarm);
  }

  /** Who decided may change their mind for a moment; after it the seller is told. */
  async function tellUnlessUndone(untold: Untold): Promise<void> {
    const leftMs = Date.parse(untold.at) - Date.now();
    if (leftMs > 0 && (await condition(() => review.untold !== untold, leftMs))) return;
    await desk.tell(untold);
  }

  async function startOver(): Promise<void> {
    await condition(allHandlersFinished);
    await continueAsNew<typeof reviewSubmission>(input, review);
  }
}

/** Only an order is reminded of: a listing that nobody takes further keeps nobody waiting. */
function openReminderOf({ formId, openedAt }: ReviewSubmissionInput): string | undefined {
  if (formId !== 'delivery-evidence') return undefined;
  const since = openedAt ? new Date(openedAt) : workflowInfo().startTime;
  return nextOpenReminder(since, new Date()).toISOString();
}
