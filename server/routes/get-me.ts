import { meSchema } from '../../domain/api/shapes.ts';
import { everyRole } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const getMe = defineRoute({
  method: 'get',
  path: '/api/me',
  summary: { zh: '当前登录的人', en: 'Who is signed in' },
  roles: everyRole,
  answer: meSchema,
  handle: async ({ me, parts: { store } }) => {
    const { from: _from, ...person } = me;
    const seller = me.sellerId === null ? undefined : await store.people.seller(me.sellerId);
    return { ...person, sellerName: seller?.name ?? null };
  },
});
