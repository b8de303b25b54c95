import { ApplicationFailure } from '@temporalio/common';
import type { SubmissionEventType, SubmissionState } from '../domain/submission.ts';
import type { Store } from '../store/open-store.ts';
import { StoreRefusal } from '../store/store-error.ts';
import type { LoadedSubmission, RevisionRecord } from '../store/submissions/shapes.ts';
import type { ActivityDeps } from './deps.ts';

/** One revision of one submission: what every step of a review is about. */
export type RevisionRef = { readonly submissionId: string; readonly revision: number };

/**
 * What came of writing an event down. Where the log did not allow the event any more, `applied` is false and `state` is
 * what the log says: it is the truth, the workflow follows.
 */
export type Recorded = {
  readonly state: SubmissionState;
  readonly applied: boolean;
  readonly at: string;
  /** Bound to the seller since the review was opened: nothing was written. */
  readonly isBound?: boolean;
};

/** `from` is the address of the client, for the audit trail. */
export type PersonRef = { readonly userId: string; readonly name: string; readonly from?: string };

export type EventToRecord = RevisionRef & {
  readonly type: SubmissionEventType;
  /** At most one of them; absent where the system acts. */
  readonly reviewer?: PersonRef;
  readonly seller?: PersonRef;
  /** Names the step within the revision, so that a retry is not a second event: `claimed-2`. */
  readonly step: string;
  /** ISO, of a claim: how long it holds. */
  readonly claimedUntil?: string;
};

/** The one name under which a step of a revision is written down. */
export function keyOf({ revision }: RevisionRef, step: string): string {
  return `${revision}:${step}`;
}

/** Writes the event down once; where the log refuses it, answers with the state that the log has. */
export async function recordStep(deps: ActivityDeps, event: EventToRecord): Promise<Recorded> {
  const { submissionId, revision, type, reviewer, seller, step, claimedUntil } = event;
  const actor = reviewer
    ? ({ kind: 'person', role: 'reviewer', ...reviewer } as const)
    : seller
      ? ({ kind: 'person', role: 'seller', ...seller } as const)
      : ({ kind: 'system' } as const);
  return followingRefusals(deps, event, () =>
    deps.store.submissions.record({
      ...{ submissionId, revision, type, actor, key: keyOf(event, step) },
      ...(claimedUntil && { detail: { until: claimedUntil } }),
    }),
  );
}

/** A refusal by the log is no failure: it says that the submission has moved on. */
export async function followingRefusals(
  { store }: ActivityDeps,
  { submissionId, revision }: RevisionRef,
  write: () => Promise<Recorded>,
): Promise<Recorded> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const { state, revision: current } = await store.submissions.load(submissionId);
    // The seller is at a newer revision: this one is over, whatever state the next is in.
    return { state: current === revision ? state : 'draft', applied: false, at: new Date().toISOString() };
  }
}

/** A revision as it was handed in, with what never changes of its submission. */
export type HandedIn = {
  readonly submission: Pick<LoadedSubmission, 'id' | 'formId' | 'site' | 'sellerId' | 'sellerName'>;
  readonly handedIn: RevisionRecord;
};

const keptRevisions = 200;
const kept = new WeakMap<Store, Map<string, HandedIn>>();

/**
 * What was handed in never changes again, so the steps of a check that follow each other load it once.
 * @throws ApplicationFailure that is not retried, where the records have no such revision
 */
export async function loadRevision(
  { store }: Pick<ActivityDeps, 'store'>,
  ref: RevisionRef,
): Promise<HandedIn> {
  const own = kept.get(store) ?? new Map<string, HandedIn>();
  kept.set(store, own);
  const name = `${ref.submissionId}:${ref.revision}`;
  const known = own.get(name);
  if (known) return known;
  const { id, formId, site, sellerId, sellerName, revisions } = await store.submissions.load(
    ref.submissionId,
  );
  const handedIn = revisions.find(({ revision }) => revision === ref.revision);
  if (!handedIn?.submittedAt)
    throw ApplicationFailure.nonRetryable(`${name} was never handed in`, 'unknown-revision');
  const loaded = { submission: { id, formId, site, sellerId, sellerName }, handedIn };
  own.set(name, loaded);
  const [oldest] = own.keys();
  if (own.size > keptRevisions && oldest) own.delete(oldest);
  return loaded;
}

export function submittedAt({ submittedAt: at }: RevisionRecord): Date {
  return at === null ? new Date() : new Date(at);
}
