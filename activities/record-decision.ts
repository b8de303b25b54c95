import type { Remark } from '../domain/remark.ts';
import type { ActivityDeps } from './deps.ts';
import { followingRefusals, keyOf, type PersonRef, type Recorded, type RevisionRef } from './records.ts';
import { tell } from './tell.ts';

export type DecisionToRecord = RevisionRef & {
  readonly reviewer: PersonRef;
  readonly verdict: 'approved' | 'rejected';
  readonly reason?: string;
  readonly remarks: readonly Remark[];
  /** ISO. */
  readonly decidedAt: string;
};

/** Writes a reviewer's decision down, once a revision, and tells the seller. */
export function createRecordDecision(deps: ActivityDeps) {
  return async (decision: DecisionToRecord): Promise<Recorded> => {
    const { submissionId, revision, verdict, remarks } = decision;
    const key = keyOf(decision, 'decision');
    const recorded = await followingRefusals(deps, decision, () =>
      deps.store.submissions.recordDecision({ ...decision, by: 'reviewer', key }),
    );
    if (recorded.state === verdict)
      await tell(deps, { submissionId, revision, kind: verdict, to: 'seller', remarks });
    return recorded;
  };
}
