import { routingAnswer } from '../../domain/api/desk.ts';
import { decidingRoles, staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const getRouting = defineRoute({
  method: 'get',
  path: '/api/routing',
  summary: { zh: '分派规则：谁审什么', en: 'Routing: who reviews what' },
  roles: staffRoles,
  answer: routingAnswer,
  handle: async ({ parts: { store } }) => {
    const people = (await Promise.all(decidingRoles.map(store.people.withRole))).flat();
    const inForce = await store.desk.routing.inForce();
    return { ...inForce, people: people.map(({ id, name }) => ({ id, name })) };
  },
});
