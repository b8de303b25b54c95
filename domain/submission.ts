/**
 * Where a submission stands. `submitted` is kept but not yet picked up by its workflow (Temporal may be down);
 * `checking` has its pictures and documents read.
 */
export const submissionStates = [
  'draft',
  'submitted',
  'checking',
  'waiting-for-review',
  'in-review',
  'approved',
  'rejected',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** What happened to a submission; the log is append-only and the state is derived from it. */
export const submissionEventTypes = [
  'created',
  'previewed',
  'submitted',
  'checks-started',
  'checks-finished',
  'returned',
  'claimed',
  'released',
  'claim-expired',
  'approved',
  'rejected',
  'withdrawn',
  'revision-started',
  'reminded',
  'escalated',
  'finding-accepted',
  'finding-dismissed',
  'finding-reopened',
  'party-confirmed',
  'party-corrected',
  'party-reopened',
  'page-chosen',
  'pair-dismissed',
  'pair-reopened',
  'appealed',
  'appeal-answered',
  'still-open',
  'decision-proposed',
  'proposal-returned',
  'decision-undone',
  'point-answered',
  'point-settled',
  'point-message',
] as const;
export type SubmissionEventType = (typeof submissionEventTypes)[number];

type Transition = { readonly from: readonly SubmissionState[]; readonly to?: SubmissionState };

const pending = [
  'submitted',
  'checking',
  'waiting-for-review',
  'in-review',
] as const satisfies readonly SubmissionState[];

/** `to` is absent where the event leaves the state as it is. */
const transitions: Readonly<Record<SubmissionEventType, Transition>> = {
  created: { from: [], to: 'draft' },
  previewed: { from: ['draft'] },
  submitted: { from: ['draft'], to: 'submitted' },
  'checks-started': { from: ['submitted'], to: 'checking' },
  'checks-finished': { from: ['submitted', 'checking'], to: 'waiting-for-review' },
  returned: { from: ['submitted', 'checking'], to: 'rejected' },
  claimed: { from: ['waiting-for-review'], to: 'in-review' },
  released: { from: ['in-review'], to: 'waiting-for-review' },
  'claim-expired': { from: ['in-review'], to: 'waiting-for-review' },
  approved: { from: ['in-review'], to: 'approved' },
  rejected: { from: ['in-review'], to: 'rejected' },
  withdrawn: { from: pending, to: 'withdrawn' },
  'revision-started': { from: ['rejected', 'withdrawn'], to: 'draft' },
  reminded: { from: ['waiting-for-review', 'in-review'] },
  escalated: { from: ['waiting-for-review', 'in-review'] },
  'finding-accepted': { from: ['in-review'] },
  'finding-dismissed': { from: ['in-review'] },
  'finding-reopened': { from: ['in-review'] },
  'party-confirmed': { from: ['in-review'] },
  'party-corrected': { from: ['in-review'] },
  'party-reopened': { from: ['in-review'] },
  'page-chosen': { from: ['draft', 'waiting-for-review', 'in-review'] },
  'pair-dismissed': { from: ['waiting-for-review', 'in-review'] },
  'pair-reopened': { from: ['waiting-for-review', 'in-review'] },
  appealed: { from: ['rejected', ...pending] },
  'appeal-answered': { from: ['rejected', ...pending] },
  'still-open': { from: ['draft', 'rejected', 'withdrawn', ...pending] },
  // A grave decision waits for a second reviewer, in the queue.
  'decision-proposed': { from: ['in-review'], to: 'waiting-for-review' },
  'proposal-returned': { from: ['in-review'], to: 'waiting-for-review' },
  // As long as nobody was told.
  'decision-undone': { from: ['approved', 'rejected', 'waiting-for-review'], to: 'in-review' },
  'point-answered': { from: ['draft', 'rejected'] },
  'point-settled': { from: ['in-review'] },
  'point-message': { from: ['draft', ...pending, 'rejected'] },
};

/** Whether the event may happen in this state; `undefined` is a submission that does not exist yet. */
export function canHappen(event: SubmissionEventType, state: SubmissionState | undefined): boolean {
  const { from } = transitions[event];
  return state === undefined ? event === 'created' : from.includes(state);
}

/**
 * The state after the event.
 * @throws RangeError where the event can't happen in that state
 */
export function stateAfter(event: SubmissionEventType, state: SubmissionState | undefined): SubmissionState {
  if (!canHappen(event, state))
    throw new RangeError(`${event} can't happen to a submission that is ${state ?? 'unknown'}`);
  return transitions[event].to ?? (state as SubmissionState);
}

/** Claimed, waiting or being checked: the ball is with the marketplace. */
export function isPending(state: SubmissionState): boolean {
  return (pending as readonly SubmissionState[]).includes(state);
}
