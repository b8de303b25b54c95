/** A review desk that acts on the records alone, by the same rules as the workflow: for tests of what is in front of it. */
import { DeskRefusal, type ReviewDesk } from '../../server/review-desk.ts';
import type { Store } from '../../store/open-store.ts';

export function deskOnRecords(store: Store): ReviewDesk {
  const person = ({ userId, name }: { userId: string; name: string }, role: 'reviewer' | 'seller') =>
    ({ kind: 'person', userId, name, role }) as const;
  const requireClaim = async (id: string, userId: string) => {
    const { claimedBy } = await store.submissions.load(id);
    if (claimedBy?.id !== userId) throw new DeskRefusal('not-claimed-by-you');
  };
  return {
    claim: async (submissionId, { revision, reviewer }) => {
      const { state } = await store.submissions.load(submissionId);
      if (state === 'in-review') throw new DeskRefusal('already-claimed');
      if (state !== 'waiting-for-review') throw new DeskRefusal('not-waiting');
      const until = new Date(store.now().getTime() + 1_800_000).toISOString();
      const key = `claimed:${crypto.randomUUID()}`;
      const detail = { by: { id: reviewer.userId, name: reviewer.name }, until };
      const actor = person(reviewer, 'reviewer');
      await store.submissions.record({ submissionId, revision, type: 'claimed', actor, detail, key });
      return { claimedUntil: until };
    },
    release: async (submissionId, { revision, reviewer }) => {
      await requireClaim(submissionId, reviewer.userId);
      const act = {
        submissionId,
        revision,
        type: 'released',
        key: `released:${crypto.randomUUID()}`,
      } as const;
      await store.submissions.record({ ...act, actor: person(reviewer, 'reviewer') });
    },
    decide: async (submissionId, decision) => {
      await requireClaim(submissionId, decision.reviewer.userId);
      const decidedAt = store.now().toISOString();
      const key = `decision:${decision.revision}`;
      const { state } = await store.submissions.recordDecision({
        ...{ ...decision, submissionId, by: 'reviewer', key, decidedAt },
      });
      return { state, decidedAt };
    },
    withdraw: async (submissionId, { revision, seller }) => {
      const act = { submissionId, revision, type: 'withdrawn', key: `withdrawn:${revision}` } as const;
      await store.submissions.record({ ...act, actor: person(seller, 'seller') });
    },
  };
}
