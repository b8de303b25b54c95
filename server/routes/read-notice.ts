import { z } from 'zod';
import { everyRole } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const readNotice = defineRoute({
  method: 'post',
  path: '/api/notices/:id/read',
  summary: { zh: '标为已读', en: 'Mark as read' },
  roles: everyRole,
  params: z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
  answer: z.object({ read: z.literal(true) }),
  handle: async ({ me, params: { id }, parts: { store } }) => {
    if (!(await store.notices.markRead(me.id, id))) throw new ApiProblem('not-found');
    return { read: true };
  },
});
