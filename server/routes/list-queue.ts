import { listAnswer, listQuery } from '../../domain/api/requests.ts';
import { answerList } from '../list-request.ts';
import { formsAtDeskOf, staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listQueue = defineRoute({
  method: 'get',
  path: '/api/queue',
  summary: { zh: '审核队列，分页', en: 'The review queue, by pages' },
  roles: staffRoles,
  query: listQuery,
  answer: listAnswer,
  handle: ({ me, query, parts: { store } }) =>
    answerList(store, { me, query, scope: { kind: 'desk', forms: formsAtDeskOf(me.role) } }),
});
