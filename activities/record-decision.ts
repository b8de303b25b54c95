import { type GraveReason, graveReason } from '../domain/grave.ts';
import { composeNotice } from '../domain/notice.ts';
import type { Remark } from '../domain/remark.ts';
import type { ActivityDeps } from './deps.ts';
import { packOf } from './pack-of.ts';
import {
  followingRefusals,
  keyOf,
  loadRevision,
  type PersonRef,
  type Recorded,
  type RevisionRef,
} from './records.ts';

export type DecisionToRecord = RevisionRef & {
  readonly reviewer: PersonRef;
  readonly verdict: 'approved' | 'rejected';
  readonly reason?: string;
  readonly remarks: readonly Remark[];
  /** Names the step within the revision: `decision-4`. */
  readonly step: string;
  /** ISO. */
  readonly decidedAt: string;
};

/** `isProposed`: a grave one, which waits for a second reviewer. */
export type DecisionRecorded = Recorded & { readonly isProposed?: boolean };

/** Writes a reviewer's decision down, once a revision; a grave one as a proposal. Nobody is told yet. */
export function createRecordDecision(deps: ActivityDeps) {
  return async (decision: DecisionToRecord): Promise<DecisionRecorded> => {
    const { step, ...made } = decision;
    const key = keyOf(decision, step);
    if (await isBound(deps, decision)) return { ...(await standing(deps, decision)), isBound: true };
    const why = await whyGrave(deps, decision);
    const recorded = await followingRefusals(deps, decision, async () =>
      why
        ? deps.store.desk.proposals.record({ ...made, why, key })
        : deps.store.submissions.recordDecision({
            ...{ ...made, by: 'reviewer', key },
            message: await messageOf(deps, decision),
          }),
    );
    return why && recorded.state === 'waiting-for-review' ? { ...recorded, isProposed: true } : recorded;
  };
}

async function standing({ store }: ActivityDeps, { submissionId }: RevisionRef): Promise<Recorded> {
  const { state } = await store.submissions.load(submissionId);
  return { state, applied: false, at: new Date().toISOString() };
}

/** Whether the reviewer may not decide on the seller of this submission, as the records have it now. */
export async function isBound(
  { store }: ActivityDeps,
  { submissionId, reviewer }: RevisionRef & { readonly reviewer: PersonRef },
): Promise<boolean> {
  const submission = await store.submissions.summary(submissionId);
  const bound = submission ? await store.desk.bindings.of(submission.sellerId) : [];
  return bound.includes(reviewer.userId);
}

async function whyGrave(deps: ActivityDeps, decision: DecisionToRecord): Promise<GraveReason | undefined> {
  const handedIn = await loadRevision(deps, decision);
  const { grave } = await packOf(deps, handedIn);
  if (!grave) return undefined;
  const submission = await deps.store.submissions.load(decision.submissionId);
  const { findings } = await deps.store.desk.held(submission, decision.revision);
  return graveReason(grave, { formId: handedIn.submission.formId, verdict: decision.verdict, findings });
}

type Said = RevisionRef & Pick<DecisionToRecord, 'verdict' | 'remarks'>;

/** The words in which the seller reads the decision, kept with it. */
export async function messageOf({ store }: ActivityDeps, said: Said): Promise<string> {
  const { submissionId, revision, verdict, remarks } = said;
  const title = (await store.submissions.summary(submissionId))?.title || submissionId;
  return composeNotice(verdict, { submissionId, title, revision, remarks, link: '' }, 'zh').body;
}
