import { z } from 'zod';
import { waiverSchema, waiversQuery } from '../../domain/api/points.ts';
import { staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listWaivers = defineRoute({
  method: 'get',
  path: '/api/waivers',
  summary: { zh: '豁免，新的在前', en: 'Waivers, newest first' },
  roles: staffRoles,
  query: waiversQuery,
  answer: z.object({ waivers: z.array(waiverSchema) }),
  handle: async ({ query, parts: { store } }) => ({ waivers: await store.waivers.list(query) }),
});
