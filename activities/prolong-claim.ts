import type { ActivityDeps } from './deps.ts';
import type { PersonRef, Recorded, RevisionRef } from './records.ts';

/** The reviewer who holds the claim holds it longer; setting it twice is the same. */
export function createProlongClaim({ store }: ActivityDeps) {
  return async (ref: RevisionRef & { reviewer: PersonRef; claimedUntil: string }): Promise<Recorded> => {
    const { state } = await store.submissions.load(ref.submissionId);
    if (state === 'in-review')
      await store.submissions.setClaim(ref.submissionId, { by: ref.reviewer, until: ref.claimedUntil });
    return { state, applied: state === 'in-review', at: new Date().toISOString() };
  };
}
