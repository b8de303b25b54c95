import { z } from 'zod';
import { revokeWaiverBody } from '../../domain/api/points.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const revokeWaiver = defineRoute({
  method: 'post',
  path: '/api/waivers/:id/revoke',
  summary: { zh: '撤销豁免，以后的判断不再认', en: 'Revoke a waiver; later judgements no longer honour it' },
  roles: ['operator'],
  params: z.object({ id: z.uuid() }),
  body: revokeWaiverBody,
  answer: z.object({ revoked: z.literal(true) }),
  handle: async ({ me, params: { id }, body: { reason }, parts: { store } }) => {
    if (!(await store.waivers.revoke({ id, reason, actor: actorOf(me) }))) throw new ApiProblem('not-found');
    return { revoked: true };
  },
});
