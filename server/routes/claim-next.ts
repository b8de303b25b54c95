import { claimNextAnswer } from '../../domain/api/desk.ts';
import { groupsOf } from '../../domain/routing.ts';
import { decidingRoles, formsAtDeskOf, personOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { DeskRefusal } from '../review-desk.ts';
import { defineRoute } from './route.ts';

/** When several ask at once, each goes on to the next one that is still free. */
const tries = 12;

export const claimNext = defineRoute({
  method: 'post',
  path: '/api/queue/claim-next',
  summary: {
    zh: '领最急的、这个人可以审的一件',
    en: 'Claim the most urgent one that this person may decide',
  },
  roles: decidingRoles,
  answer: claimNextAnswer,
  handle: async ({ me, parts: { store, desk } }) => {
    const forms = formsAtDeskOf(me.role);
    const { routing } = await store.desk.routing.inForce();
    const held = await store.submissions.list({
      ...{ scope: { kind: 'desk', forms }, states: ['in-review'], claimed: { by: me.id } },
      ...{ sort: 'due', limit: routing.claimsAtMost },
    });
    if (held.items.length >= routing.claimsAtMost)
      throw new ApiProblem('too-many-claims', { params: { count: routing.claimsAtMost } });
    const candidates = await store.desk.queue.nextFor({
      ...{ userId: me.id, forms, groups: groupsOf(routing, me.id), limit: tries },
      boundSellers: await store.desk.bindings.sellersOf(me.id),
    });
    for (const { id, revision } of candidates) {
      const claim = { revision, reviewer: personOf(me) };
      const claimed = await desk.claim(id, claim).catch(skipTaken);
      if (claimed) return { id, revision, claimedUntil: claimed.claimedUntil };
    }
    throw new ApiProblem('nothing-to-claim');
  },
});

/** Taken, decided or bound meanwhile: the next one, then. */
function skipTaken(error: unknown): undefined {
  if (!(error instanceof DeskRefusal)) throw error;
}
