import type { Remark } from '../domain/remark.ts';
import type { ActivityDeps } from './deps.ts';
import { followingRefusals, keyOf, type PersonRef, type Recorded, type RevisionRef } from './records.ts';

export type DecisionToRecord = RevisionRef & {
  readonly reviewer: PersonRef;
  readonly verdict: 'approved' | 'rejected';
  readonly reason?: string;
  readonly remarks: readonly Remark[];
  /** ISO. */
  readonly decidedAt: string;
};

/** Writes a reviewer's decision down, once a revision. */
export function createRecordDecision(deps: ActivityDeps) {
  return (decision: DecisionToRecord): Promise<Recorded> =>
    followingRefusals(deps, decision, () =>
      deps.store.submissions.recordDecision({
        ...decision,
        by: 'reviewer',
        key: keyOf(decision, 'decision'),
      }),
    );
}
