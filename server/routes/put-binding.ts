import { z } from 'zod';
import { bindingBody } from '../../domain/api/desk.ts';
import { decidingRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const putBinding = defineRoute({
  method: 'put',
  path: '/api/bindings',
  summary: { zh: '登记一位审核与一个商家有关系', en: 'Note that a reviewer is bound to a seller' },
  roles: ['operator'],
  body: bindingBody,
  answer: z.object({ bound: z.literal(true) }),
  handle: async ({ me, body, parts: { store } }) => {
    const people = (await Promise.all(decidingRoles.map(store.people.withRole))).flat();
    const isKnown = people.some(({ id }) => id === body.userId);
    if (!isKnown || !(await store.people.seller(body.sellerId))) throw new ApiProblem('not-found');
    await store.desk.bindings.add({ ...body, byName: me.name });
    return { bound: true };
  },
});
