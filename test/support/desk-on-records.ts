/** A review desk that acts on the records alone, by the same rules as the workflow: for tests of what is in front of it. */
import { DeskRefusal, type ReviewDesk } from '../../server/review-desk.ts';
import type { Store } from '../../store/open-store.ts';
import type { PersonRef } from '../../workflows/messages.ts';

export function deskOnRecords(store: Store): ReviewDesk {
  const person = (ref: PersonRef, role: 'reviewer' | 'seller') => ({ kind: 'person', ...ref, role }) as const;
  const requireClaim = async (id: string, userId: string) => {
    const { claimedBy } = await store.submissions.load(id);
    if (claimedBy?.id !== userId) throw new DeskRefusal('not-claimed-by-you');
  };
  return {
    claim: async (submissionId, { revision, reviewer }) => {
      const { state, claimedBy, claimedUntil } = await store.submissions.load(submissionId);
      if (state === 'in-review' && claimedBy?.id === reviewer.userId)
        return { claimedUntil: claimedUntil ?? '' };
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
    undo: async (submissionId, { revision, reviewer }) => {
      const claimedUntil = new Date(store.now().getTime() + 1_800_000).toISOString();
      const key = `undone:${crypto.randomUUID()}`;
      const undo = { submissionId, revision, reviewer, claimedUntil, key };
      await store.submissions.undoDecision(undo);
      return { claimedUntil };
    },
    confirm: async (submissionId, { revision, reviewer }) => {
      await requireClaim(submissionId, reviewer.userId);
      const proposal = await store.desk.proposals.find({ submissionId, revision });
      if (!proposal) throw new DeskRefusal('no-proposal');
      const { verdict, remarks, by, reason } = proposal;
      const decidedAt = store.now().toISOString();
      const { state } = await store.submissions.recordDecision({
        ...{ submissionId, revision, verdict, remarks, decidedAt, by: 'reviewer', second: reviewer },
        ...{ reviewer: { userId: by.id, name: by.name }, key: `decision:${revision}` },
        reason: reason ?? undefined,
      });
      return { state, decidedAt };
    },
    returnProposal: async (submissionId, { revision, reviewer, reason }) => {
      await requireClaim(submissionId, reviewer.userId);
      const key = `returned:${crypto.randomUUID()}`;
      await store.desk.proposals.return({ submissionId, revision, reviewer, reason, key });
    },
    appeal: async (submissionId, { revision, reason, seller }) => {
      const actor = person(seller, 'seller');
      const filed = await store.deliveries.appeal({ submissionId, revision, reason, actor }, store.now());
      if (filed.outcome === 'too-early') throw new DeskRefusal('appeal-too-early');
      return { state: filed.recorded.state, revision };
    },
    answerAppeal: async (submissionId, { operator, ...given }) => {
      const actor = { kind: 'person', role: 'operator', ...operator } as const;
      const { applied, state, revision } = await store.deliveries.answerAppeal(
        { submissionId, actor, ...given },
        store.now(),
      );
      if (!applied) throw new DeskRefusal('no-appeal');
      return { state, revision };
    },
    withdraw: async (submissionId, { revision, seller }) => {
      const act = { submissionId, revision, type: 'withdrawn', key: `withdrawn:${revision}` } as const;
      await store.submissions.record({ ...act, actor: person(seller, 'seller') });
    },
  };
}
