import { bindingsAnswer, bindingsQuery } from '../../domain/api/desk.ts';
import { decidingRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listBindings = defineRoute({
  method: 'get',
  path: '/api/bindings',
  summary: { zh: '谁不能审哪个商家', en: 'Who may not decide on which seller' },
  roles: ['operator'],
  query: bindingsQuery,
  answer: bindingsAnswer,
  handle: async ({ query: { q }, parts: { store } }) => {
    const { desk, people } = store;
    const reviewers = await Promise.all(decidingRoles.map(people.withRole));
    return {
      bindings: await desk.bindings.list(),
      people: reviewers.flat().map(({ id, name }) => ({ id, name })),
      sellers: await people.sellersNamed(q ?? '', 20),
    };
  },
});
