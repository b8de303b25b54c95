import { presenceAnswer, presenceBody } from '../../domain/api/desk.ts';
import { findSummary } from '../find-submission.ts';
import { staffRoles } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const beatPresence = defineRoute({
  method: 'put',
  path: '/api/submissions/:id/presence',
  summary: { zh: '我正在看；还有谁在看', en: 'I have it open; who else has' },
  roles: staffRoles,
  params: submissionParams,
  body: presenceBody,
  answer: presenceAnswer,
  handle: async ({ me, params: { id }, body: { isLeaving }, parts: { store } }) => {
    const { state, revision, claimedBy, claimedUntil } = await findSummary(store, me, id);
    const { presence } = store.desk;
    await (isLeaving ? presence.leave(id, me.id) : presence.beat(id, me));
    const viewers = (await presence.of([id])).get(id) ?? [];
    const others = viewers.filter((viewer) => viewer.id !== me.id);
    return { others, state, revision, claimedBy, claimedUntil };
  },
});
