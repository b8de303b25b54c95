import { orderListAnswer, orderListQuery } from '../../domain/api/orders.ts';
import { orderReaders } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listOrders = defineRoute({
  method: 'get',
  path: '/api/orders',
  summary: {
    zh: '订单，新的在前，分页；商家只看自己的',
    en: 'Orders, newest first, by pages; a seller sees their own',
  },
  roles: orderReaders,
  query: orderListQuery,
  answer: orderListAnswer,
  handle: ({ me, query, parts: { store } }) =>
    store.orders.list({ ...query, ...(me.role === 'seller' ? { sellerId: me.sellerId ?? '' } : {}) }),
});
