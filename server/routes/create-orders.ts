import { createOrdersAnswer, createOrdersBody } from '../../domain/api/orders.ts';
import { orderKeepers } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const createOrders = defineRoute({
  method: 'post',
  path: '/api/orders',
  summary: {
    zh: '交来一个或一批订单，同一个订单号只算一次',
    en: 'Hand in one order or many; the same number again is the same order',
  },
  roles: orderKeepers,
  body: createOrdersBody,
  answer: createOrdersAnswer,
  handle: async ({ body, parts: { store } }) => {
    const orders = 'orders' in body ? body.orders : [body];
    return { results: await store.orders.put({ orders }) };
  },
});
