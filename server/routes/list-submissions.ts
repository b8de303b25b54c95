import { listAnswer, listQuery } from '../../domain/api/requests.ts';
import { answerList } from '../list-request.ts';
import { defineRoute } from './route.ts';

export const listSubmissions = defineRoute({
  method: 'get',
  path: '/api/submissions',
  summary: { zh: '本商家的申请，分页', en: 'The submissions of one’s own company, by pages' },
  roles: ['seller'],
  query: listQuery,
  answer: listAnswer,
  handle: ({ me, query, parts: { store } }) =>
    answerList(store, { me, query, scope: { kind: 'seller', sellerId: me.sellerId ?? '' } }),
});
