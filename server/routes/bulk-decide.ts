import { bulkAnswer, bulkBody } from '../../domain/api/desk.ts';
import { decideBulk } from '../bulk.ts';
import { decidingRoles } from '../permissions.ts';
import { languageOf } from '../problem.ts';
import { defineRoute } from './route.ts';

export const bulkDecide = defineRoute({
  method: 'post',
  path: '/api/queue/bulk',
  summary: {
    zh: '对同类的几件做同一决定，逐件记录',
    en: 'One decision on several like cases, each logged on its own',
  },
  roles: decidingRoles,
  body: bulkBody,
  answer: bulkAnswer,
  handle: async ({ me, body, parts, request }) => ({
    outcomes: await decideBulk(parts, me, { ...body, language: languageOf(request) }),
  }),
});
