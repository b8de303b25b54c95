import { z } from 'zod';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const beginEvidence = defineRoute({
  method: 'post',
  path: '/api/orders/:orderId/evidence',
  summary: {
    zh: '打开这个订单的交付材料；第一次打开时新建，订单信息已填好',
    en: 'The evidence of this order; begun the first time, with the order filled in',
  },
  roles: ['seller'],
  params: z.object({ orderId: z.string().min(1).max(64) }),
  answer: z.object({ submissionId: z.string() }),
  handle: async ({ me, params: { orderId }, parts: { store } }) => {
    const order = await store.orders.find(orderId);
    if (!order || order.sellerId !== me.sellerId) throw new ApiProblem('not-found');
    return { submissionId: await store.orders.beginEvidence({ orderId, actor: actorOf(me) }) };
  },
});
