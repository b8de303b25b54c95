import { routingBody, routingKept } from '../../domain/api/desk.ts';
import { unknownNames } from '../../domain/routing.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const putRouting = defineRoute({
  method: 'put',
  path: '/api/routing',
  summary: { zh: '修改分派规则；等着的按新规则重排', en: 'Change the routing; what waits is placed anew' },
  roles: ['operator'],
  body: routingBody,
  answer: routingKept,
  handle: async ({ me, body: { version, routing, reason }, parts: { store } }) => {
    const names = unknownNames(routing);
    if (names.length) throw new ApiProblem('routing-unknown', { params: { names: names.join('、') } });
    const kept = await store.desk.routing.keep({ version, routing, reason, byName: me.name });
    return { version: kept, rerouted: await store.desk.queue.reroute(routing) };
  },
});
