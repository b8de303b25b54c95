import { z } from 'zod';
import { answerGoldenBody } from '../../domain/api/numbers.ts';
import { decidingRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const answerGoldenCase = defineRoute({
  method: 'put',
  path: '/api/golden-cases/:id/answer',
  summary: { zh: '给出自己的结论，只能一次', en: 'Give one’s own verdict, once' },
  roles: decidingRoles,
  params: z.object({ id: z.string().max(40) }),
  body: answerGoldenBody,
  answer: z.object({ id: z.string() }),
  handle: async ({ me, params: { id }, body: { verdict }, parts: { store } }) => {
    await store.goldenCases.answer({ caseId: id, reviewer: { id: me.id, name: me.name }, verdict });
    return { id };
  },
});
