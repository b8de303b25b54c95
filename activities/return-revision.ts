import type { Remark } from '../domain/remark.ts';
import type { ActivityDeps } from './deps.ts';
import { followingRefusals, keyOf, type Recorded, type RevisionRef } from './records.ts';

/** Sends the revision back without a reviewer: what plainly has to change is named, field by field. */
export function createReturnRevision(deps: ActivityDeps) {
  return ({ remarks, ...ref }: RevisionRef & { remarks: readonly Remark[] }): Promise<Recorded> =>
    followingRefusals(deps, ref, () =>
      deps.store.submissions.recordDecision({
        ...ref,
        verdict: 'rejected',
        by: 'machine',
        remarks,
        key: keyOf(ref, 'returned'),
        decidedAt: new Date().toISOString(),
      }),
    );
}
