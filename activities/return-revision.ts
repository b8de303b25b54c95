import type { Remark } from '../domain/remark.ts';
import type { ActivityDeps } from './deps.ts';
import { followingRefusals, keyOf, type Recorded, type RevisionRef } from './records.ts';
import { tell } from './tell.ts';

/** Sends the revision back without a reviewer: what plainly has to change is named, field by field. */
export function createReturnRevision(deps: ActivityDeps) {
  return async ({ remarks, ...ref }: RevisionRef & { remarks: readonly Remark[] }): Promise<Recorded> => {
    const returned = {
      ...({ ...ref, remarks, verdict: 'rejected', by: 'machine' } as const),
      ...{ key: keyOf(ref, 'returned'), decidedAt: new Date().toISOString() },
    };
    const recorded = await followingRefusals(deps, ref, () =>
      deps.store.submissions.recordDecision(returned),
    );
    if (recorded.state === 'rejected') await tell(deps, { ...ref, kind: 'returned', to: 'seller', remarks });
    return recorded;
  };
}
