/** Where a review stands, as plain values: carried over when the workflow continues as new. */
import { ApplicationFailure } from '@temporalio/workflow';
import type { SubmissionState } from '../domain/submission.ts';
import type {
  Claim,
  DecisionMade,
  PersonRef,
  ProposalReturn,
  RefusalCode,
  ReviewProgress,
  Withdrawal,
} from './messages.ts';

/** A point in time at which something happens by itself. */
export type Alarm = {
  readonly event: 'reminded' | 'escalated' | 'claim-expired' | 'still-open';
  readonly at: string;
};

/** Told at `at`, unless `by` takes it back before. */
export type Untold = {
  readonly revision: number;
  readonly at: string;
  readonly by: PersonRef;
  /** What it was before it was confirmed. */
  readonly proposal?: Review['proposal'];
};

export type Review = {
  state: SubmissionState;
  /** The one that was handed in last; 0 before the first. */
  revision: number;
  claim?: { readonly reviewer: Claim['reviewer']; readonly until: string } | undefined;
  claimMinutes: number;
  /** Still to come, earliest first. */
  alarms: readonly Alarm[];
  /** User ids of reviewers who are bound to the seller, as it was when the review was opened. */
  bound: readonly string[];
  /** A grave decision that waits for another person. */
  proposal?: { readonly by: PersonRef } | undefined;
  /** A decision of which nobody was told yet. */
  untold?: Untold | undefined;
  /** Waits for an operator. */
  appeal?: { readonly revision: number; readonly at: string } | undefined;
  /** When somebody is reminded that the order is still open; absent where nobody is. */
  remindOpenAt?: string | undefined;
  /** Counts what people did, so that each act has a name of its own. */
  acts: number;
};

export function newReview(remindOpenAt?: string): Review {
  return {
    ...{ state: 'draft', revision: 0, claimMinutes: 0, alarms: [], bound: [], acts: 0 },
    ...(remindOpenAt === undefined ? {} : { remindOpenAt }),
  };
}

/** A newer revision begins a new round, whatever the workflow knew of the last; the records took it in. */
export function beginRound(review: Review, revision: number): void {
  if (revision <= review.revision) return;
  Object.assign(review, {
    revision,
    state: 'submitted',
    claim: undefined,
    proposal: undefined,
    alarms: [],
    appeal: undefined,
  } satisfies Partial<Review>);
}

export function isWithReviewers(review: Review): boolean {
  return review.state === 'waiting-for-review' || review.state === 'in-review';
}

/** What happens to an order that is with its seller, when nobody acts. */
export function openReminder({ remindOpenAt }: Pick<Review, 'remindOpenAt'>): Alarm | undefined {
  return remindOpenAt === undefined ? undefined : { event: 'still-open', at: remindOpenAt };
}

/** The next thing that happens when nobody acts. */
export function nextAlarm({ claim, alarms, remindOpenAt }: Review): Alarm | undefined {
  const expiry: readonly Alarm[] = claim ? [{ event: 'claim-expired', at: claim.until }] : [];
  const reminder = openReminder({ remindOpenAt });
  return [...expiry, ...alarms, ...(reminder ? [reminder] : [])].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  )[0];
}

export function progressOf({ state, revision, claim }: Review): ReviewProgress {
  return {
    state,
    revision,
    ...(claim && { claimedBy: claim.reviewer.userId, claimedUntil: claim.until }),
  };
}

/** @throws ApplicationFailure whose type says why the review can't be claimed by this person now */
export function refuseClaim(review: Review, { revision, reviewer }: Claim): void {
  refuseStale(review, revision);
  if (isDecided(review)) refuse('already-decided');
  if (!isWithReviewers(review)) refuse('not-waiting');
  if (review.bound.includes(reviewer.userId)) refuse('bound-to-seller');
  if (review.proposal?.by.userId === reviewer.userId) refuse('own-proposal');
  if (review.claim && review.claim.reviewer.userId !== reviewer.userId) refuse('already-claimed');
}

export function refuseRelease(review: Review, { revision, reviewer }: Claim): void {
  refuseStale(review, revision);
  if (review.claim?.reviewer.userId !== reviewer.userId) refuse('not-claimed-by-you');
}

export function refuseDecision(review: Review, decision: DecisionMade): void {
  refuseStale(review, decision.revision);
  if (isDecided(review)) refuse('already-decided');
  if (review.bound.includes(decision.reviewer.userId)) refuse('bound-to-seller');
  if (review.claim?.reviewer.userId !== decision.reviewer.userId) refuse('not-claimed-by-you');
  if (review.proposal) refuse('proposal-stands');
  if (decision.verdict === 'rejected' && decision.remarks.length === 0) refuse('remarks-missing');
}

/** Of a proposed decision: another person who has claimed it may confirm it or send it back. */
export function refuseSecond(review: Review, { revision, reviewer }: Claim): void {
  refuseStale(review, revision);
  if (isDecided(review)) refuse('already-decided');
  if (!review.proposal) refuse('no-proposal');
  if (review.proposal.by.userId === reviewer.userId) refuse('own-proposal');
  if (review.bound.includes(reviewer.userId)) refuse('bound-to-seller');
  if (review.claim?.reviewer.userId !== reviewer.userId) refuse('not-claimed-by-you');
}

export function refuseReturn(review: Review, returned: ProposalReturn): void {
  refuseSecond(review, returned);
  if (returned.reason.trim() === '') refuse('reason-missing');
}

/** A decision can be taken back by its maker until the seller is told; a proposal until somebody else has claimed it. */
export function refuseUndo(review: Review, { revision, reviewer }: Claim): void {
  refuseStale(review, revision);
  const isOwn = review.untold?.revision === revision && review.untold.by.userId === reviewer.userId;
  const isProposed = review.proposal?.by.userId === reviewer.userId && !review.claim;
  if (!isOwn && !isProposed) refuse('too-late-to-undo');
}

export function refuseWithdrawal(review: Review, { revision }: Withdrawal): void {
  refuseStale(review, revision);
  if (isDecided(review)) refuse('already-decided');
  if (review.state === 'withdrawn' || review.state === 'draft') refuse('not-pending');
}

export function refuse(code: RefusalCode): never {
  throw ApplicationFailure.nonRetryable(code, code);
}

export function refuseStale(review: Review, revision: number): void {
  if (revision !== review.revision) refuse('stale-revision');
}

function isDecided({ state }: Review): boolean {
  return state === 'approved' || state === 'rejected';
}
