import { z } from 'zod';
import { answerGoldenBody, goldenOutcome } from '../../domain/api/numbers.ts';
import { decidingRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const answerGoldenCase = defineRoute({
  method: 'put',
  path: '/api/golden-cases/:id/answer',
  summary: {
    zh: '给出自己的结论，只能一次；随后告知公认结论',
    en: 'Give one’s own verdict, once; the agreed one is told then',
  },
  roles: decidingRoles,
  params: z.object({ id: z.string().max(40) }),
  body: answerGoldenBody,
  answer: goldenOutcome,
  handle: async ({ me, params: { id }, body: { verdict }, parts: { store } }) => {
    const reviewer = { id: me.id, name: me.name };
    const agreed = await store.goldenCases.answer({ caseId: id, reviewer, verdict });
    return { id, given: verdict, ...agreed };
  },
});
