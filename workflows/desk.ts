/** What is done to a review, by people and by the clock: one act after another, each written down before it counts. */
import { upsertSearchAttributes } from '@temporalio/workflow';
import type { Judged } from '../activities/judge-revision.ts';
import type { OpenedReview } from '../activities/open-review.ts';
import type { EventToRecord, Recorded, RevisionRef } from '../activities/records.ts';
import { remindEveryDays } from '../domain/appeal.ts';
import { type SubmissionState, stateAfter } from '../domain/submission.ts';
import { steps } from './activities.ts';
import {
  type Claim,
  type ClaimAnswer,
  type DecisionAnswer,
  type DecisionMade,
  type ProposalReturn,
  type RefusalCode,
  searchAttributes,
  type Withdrawal,
} from './messages.ts';
import {
  type Alarm,
  isWithReviewers,
  type Review,
  refuse,
  refuseClaim,
  refuseDecision,
  refuseRelease,
  refuseReturn,
  refuseSecond,
  refuseUndo,
  refuseWithdrawal,
  type Untold,
} from './review.ts';
import { createTurns } from './turns.ts';

const minuteMs = 60_000;
/** How long a decision can be taken back; the seller is told after that. */
const undoMs = 5_000;
const dayMs = 86_400_000;

type Act = Omit<EventToRecord, 'submissionId' | 'revision' | 'step'>;
type HeldClaim = NonNullable<Review['claim']>;

export function createDesk(submissionId: string, review: Review) {
  const inTurn = createTurns();
  const revision = (): RevisionRef => ({ submissionId, revision: review.revision });

  /** The records are the truth: the review follows them, also where they know more than it does. */
  function follow(
    about: RevisionRef,
    { state }: Pick<Recorded, 'state'>,
    changes: Partial<Review> = {},
  ): void {
    if (about.revision !== review.revision) return;
    Object.assign(review, changes, { state, acts: review.acts + 1 });
    if (state !== 'in-review') review.claim = undefined;
    if (!isWithReviewers(review)) review.proposal = undefined;
    // An approval ends the workflow, which says the same.
    if (state !== 'approved') showInQueue(review);
  }

  async function record(act: Act, changes: Partial<Review> = {}): Promise<Recorded> {
    const about = revision();
    const wanted = stateAfter(act.type, review.state);
    const recorded = await steps.recordEvent({ ...about, ...act, step: stepOf(act, review) });
    follow(about, recorded, recorded.state === wanted ? changes : {});
    return recorded;
  }

  async function take(held: HeldClaim): Promise<SubmissionState> {
    const act = { type: 'claimed', reviewer: held.reviewer, claimedUntil: held.until } as const;
    const { state, isBound } = await record(act, { claim: held });
    if (isBound) refuse('bound-to-seller');
    return state;
  }

  const heldBy = (reviewer: Claim['reviewer']): HeldClaim => ({
    reviewer,
    until: new Date(Date.now() + review.claimMinutes * minuteMs).toISOString(),
  });

  /** What was decided stands; the seller is told in a moment, so that it can still be taken back. */
  function decided(about: RevisionRef, recorded: Recorded, by: Claim['reviewer']): DecisionAnswer {
    const { proposal } = review;
    const at = new Date(Date.now() + undoMs).toISOString();
    follow(about, recorded);
    review.untold = { revision: about.revision, at, by, ...(proposal && { proposal }) };
    return { state: recorded.state, decidedAt: recorded.at, undoUntil: at };
  }

  /** The same person again: the claim holds longer, and no second act is written down. */
  async function prolong(held: HeldClaim): Promise<SubmissionState> {
    const about = revision();
    const prolonged = await steps.prolongClaim({
      ...about,
      reviewer: held.reviewer,
      claimedUntil: held.until,
    });
    follow(about, prolonged, { claim: held });
    return prolonged.state;
  }

  /** Opened once, however often it is asked for; deadlines and claims need what it answers. */
  async function open(about: RevisionRef): Promise<void> {
    const opened = await steps.openReview(about);
    const { claimMinutes, bound } = opened;
    follow(about, opened, { claimMinutes, bound, alarms: alarmsOf(opened) });
  }

  /** Once a week, however long it stays open. */
  async function remindOpen(at: string): Promise<void> {
    await steps.remindOpen({ submissionId, day: at.slice(0, 10) });
    const next = Date.parse(at) + remindEveryDays * dayMs;
    review.remindOpenAt = new Date(next).toISOString();
  }

  return {
    inTurn,
    follow,

    /** Undefined where there is nothing to check: withdrawn meanwhile, or checked before the worker died. */
    beginChecks: () =>
      inTurn(async () => {
        if (review.state !== 'submitted' && review.state !== 'checking') return undefined;
        const about = revision();
        const begun = await steps.beginChecks(about);
        if (begun.state === 'waiting-for-review' || begun.state === 'in-review') await open(about);
        else if (about.revision === review.revision) review.state = begun.state;
        return begun.state === 'checking' ? begun : undefined;
      }),

    finishChecks: ({ remarks }: Judged) =>
      inTurn(async () => {
        if (review.state !== 'checking') return;
        const about = revision();
        if (remarks.length > 0) return follow(about, await steps.returnRevision({ ...about, remarks }));
        await open(about);
      }),

    claim: (claim: Claim): Promise<ClaimAnswer> =>
      inTurn(async () => {
        refuseClaim(review, claim);
        const held = heldBy(claim.reviewer);
        const state = review.claim ? await prolong(held) : await take(held);
        if (state !== 'in-review') refuse(reasonOf(state));
        return { claimedUntil: held.until };
      }),

    release: (claim: Claim): Promise<void> =>
      inTurn(async () => {
        refuseRelease(review, claim);
        await record({ type: 'released', reviewer: claim.reviewer });
      }),

    decide: (decision: DecisionMade): Promise<DecisionAnswer> =>
      inTurn(async () => {
        refuseDecision(review, decision);
        const decidedAt = new Date().toISOString();
        const about = revision();
        const { reviewer, verdict } = decision;
        const step = `decision-${review.acts}`;
        const recorded = await steps.recordDecision({ ...decision, submissionId, decidedAt, step });
        if (recorded.isBound) refuse('bound-to-seller');
        if (recorded.isProposed) {
          follow(about, recorded, { proposal: { by: reviewer } });
          return { state: recorded.state, decidedAt: recorded.at, isProposed: true };
        }
        if (recorded.state === verdict) return decided(about, recorded, reviewer);
        follow(about, recorded);
        return refuse('already-decided');
      }),

    confirm: (claim: Claim): Promise<DecisionAnswer> =>
      inTurn(async () => {
        refuseSecond(review, claim);
        const about = revision();
        const act = { reviewer: claim.reviewer, step: `decision-${review.acts}` };
        const recorded = await steps.confirmProposal({
          ...{ ...about, ...act, decidedAt: new Date().toISOString() },
        });
        if (recorded.isBound) refuse('bound-to-seller');
        const isDecided = recorded.state === 'approved' || recorded.state === 'rejected';
        if (isDecided) return decided(about, recorded, claim.reviewer);
        follow(about, recorded);
        return refuse('no-proposal');
      }),

    returnProposal: (returned: ProposalReturn): Promise<void> =>
      inTurn(async () => {
        refuseReturn(review, returned);
        const { reviewer, reason } = returned;
        const about = revision();
        const step = `returned-${review.acts}`;
        const recorded = await steps.returnProposal({ ...about, reviewer, reason, step });
        follow(about, recorded, { proposal: undefined });
        if (recorded.state !== 'waiting-for-review') refuse(reasonOf(recorded.state));
      }),

    undo: (claim: Claim): Promise<ClaimAnswer> =>
      inTurn(async () => {
        refuseUndo(review, claim);
        const held = heldBy(claim.reviewer);
        const about = revision();
        const act = { reviewer: claim.reviewer, claimedUntil: held.until, step: `undone-${review.acts}` };
        const recorded = await steps.undoDecision({ ...about, ...act });
        if (recorded.state !== 'in-review') refuse('too-late-to-undo');
        const proposal = review.untold?.proposal;
        follow(about, recorded, { claim: held, untold: undefined, proposal });
        return { claimedUntil: held.until };
      }),

    tell: (untold: Untold): Promise<void> =>
      inTurn(async () => {
        if (review.untold !== untold) return;
        await steps.tellDecision({ submissionId, revision: untold.revision });
        review.untold = undefined;
      }),

    withdraw: (withdrawal: Withdrawal): Promise<void> =>
      inTurn(async () => {
        refuseWithdrawal(review, withdrawal);
        const { state } = await record({ type: 'withdrawn', seller: withdrawal.seller });
        if (state !== 'withdrawn') refuse(reasonOf(state));
      }),

    ring: (alarm: Alarm) =>
      inTurn(async () => {
        const isDue = Date.parse(alarm.at) <= Date.now();
        if (alarm.event === 'still-open') {
          if (review.remindOpenAt === alarm.at && isDue) await remindOpen(alarm.at);
        } else if (alarm.event === 'claim-expired') {
          if (review.claim?.until === alarm.at && isDue) await record({ type: alarm.event });
        } else if (isDue && review.alarms.includes(alarm)) {
          await record({ type: alarm.event }, { alarms: review.alarms.filter((other) => other !== alarm) });
        }
      }),
  };
}

/** Of two reviewers who claim at the same point, each has an act of their own. */
function stepOf({ type, reviewer }: Act, { acts }: Review): string {
  return reviewer ? `${type}-${acts}-${reviewer.userId}` : `${type}-${acts}`;
}

function showInQueue({ state, claim, alarms }: Review): void {
  const due = alarms.find(({ event }) => event === 'escalated');
  upsertSearchAttributes([
    { key: searchAttributes.state, value: state },
    { key: searchAttributes.reviewer, value: claim?.reviewer.userId ?? null },
    { key: searchAttributes.dueAt, value: due ? new Date(due.at) : null },
  ]);
}

function alarmsOf({ remindAt, dueAt }: OpenedReview): Alarm[] {
  return [
    { event: 'reminded', at: remindAt },
    { event: 'escalated', at: dueAt },
  ];
}

function reasonOf(state: Review['state']): RefusalCode {
  return state === 'approved' || state === 'rejected' ? 'already-decided' : 'not-pending';
}
