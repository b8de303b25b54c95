import { z } from 'zod';
import { addGoldenCaseBody } from '../../domain/api/numbers.ts';
import { actorOf } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const addGoldenCase = defineRoute({
  method: 'post',
  path: '/api/golden-cases',
  summary: { zh: '把一份提交加为案例', en: 'Make a submission a golden case' },
  roles: ['operator'],
  status: 201,
  body: addGoldenCaseBody,
  answer: z.object({ id: z.string() }),
  handle: async ({ me, body, parts: { store } }) => ({
    id: await store.goldenCases.add({ ...body, by: actorOf(me) }),
  }),
});
