import { z } from 'zod';
import { goldenCaseSchema } from '../../domain/api/numbers.ts';
import { defineRoute } from './route.ts';

export const listGoldenCases = defineRoute({
  method: 'get',
  path: '/api/golden-cases',
  summary: { zh: '有公认结论的案例', en: 'Cases with an agreed verdict' },
  roles: ['operator'],
  answer: z.object({ items: z.array(goldenCaseSchema) }),
  handle: async ({ parts: { store } }) => ({ items: await store.goldenCases.list() }),
});
