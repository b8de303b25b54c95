import { reviewDeadlines } from '../domain/working-time.ts';
import type { ActivityDeps } from './deps.ts';
import { packOf } from './pack-of.ts';
import { loadRevision, type Recorded, type RevisionRef, recordStep, submittedAt } from './records.ts';
import { weighRevision } from './weigh-revision.ts';

export type OpenedReview = Recorded & {
  readonly claimMinutes: number;
  /** ISO. */
  readonly remindAt: string;
  readonly dueAt: string;
  /** User ids of reviewers who are bound to the seller. */
  readonly bound: readonly string[];
};

/** Puts the revision into the reviewers' queue, with the day on which the seller was promised an answer. */
export function createOpenReview(deps: ActivityDeps) {
  return async (ref: RevisionRef): Promise<OpenedReview> => {
    const revision = await loadRevision(deps, ref);
    const { claimMinutes, reviewWorkingDays } = await packOf(deps, revision);
    const years = await deps.store.calendar.years(revision.submission.site);
    const { remindAt, dueAt } = reviewDeadlines(submittedAt(revision.handedIn), reviewWorkingDays, years);
    const due = { remindAt: remindAt.toISOString(), dueAt: dueAt.toISOString() };
    const recorded = await recordStep(deps, { ...ref, type: 'checks-finished', step: 'checks-finished' });
    if (recorded.state === 'waiting-for-review')
      await deps.store.desk.queue.place(await weighRevision(deps, ref, due.dueAt));
    const bound = await boundTo(deps, ref);
    return { ...recorded, ...due, claimMinutes, bound };
  };
}

async function boundTo({ store }: ActivityDeps, { submissionId }: RevisionRef): Promise<readonly string[]> {
  const submission = await store.submissions.summary(submissionId);
  return submission ? store.desk.bindings.of(submission.sellerId) : [];
}
