import { z } from 'zod';
import { templateRef } from '../../domain/api/desk.ts';
import { staffRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const removeTemplate = defineRoute({
  method: 'post',
  path: '/api/templates/remove',
  summary: { zh: '删去一条意见模板', en: 'Take a remark template away' },
  roles: staffRoles,
  body: templateRef,
  answer: z.object({ removed: z.literal(true) }),
  handle: async ({ body: { id }, parts: { store } }) => {
    if (!(await store.desk.templates.remove(id))) throw new ApiProblem('not-found');
    return { removed: true };
  },
});
