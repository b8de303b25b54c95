import type { ActivityDeps } from './deps.ts';
import { followingRefusals, keyOf, type PersonRef, type Recorded, type RevisionRef } from './records.ts';
import { tell } from './tell.ts';

export type DecisionToUndo = RevisionRef & {
  readonly reviewer: PersonRef;
  readonly step: string;
  /** ISO. */
  readonly claimedUntil: string;
};

/** Takes a decision back that nobody was told of; the reviewer has the submission again. */
export function createUndoDecision(deps: ActivityDeps) {
  return ({ step, ...undo }: DecisionToUndo): Promise<Recorded> =>
    followingRefusals(deps, undo, () =>
      deps.store.submissions.undoDecision({ ...undo, key: keyOf(undo, step) }),
    );
}

/** Tells the seller of the decision that stands, some seconds after it was made. */
export function createTellDecision(deps: ActivityDeps) {
  return async (ref: RevisionRef): Promise<void> => {
    const { submissionId, revision } = ref;
    const { revisions } = await deps.store.submissions.load(submissionId);
    const decision = revisions.find((one) => one.revision === revision)?.decision;
    if (!decision) return;
    const { verdict, remarks } = decision;
    await tell(deps, { submissionId, revision, kind: verdict, to: 'seller', remarks });
  };
}
