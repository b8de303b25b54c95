import { deliveryViewSchema } from '../../domain/api/delivery.ts';
import { deliveryView } from '../delivery/delivery-view.ts';
import { findDelivery } from '../find-submission.ts';
import { orderReaders } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const getDelivery = defineRoute({
  method: 'get',
  path: '/api/submissions/:id/delivery',
  summary: {
    zh: '交付材料：读到了什么、算哪一类、和谁相似',
    en: 'Evidence: what was read, what it counts as, what it resembles',
  },
  roles: orderReaders,
  params: submissionParams,
  answer: deliveryViewSchema,
  handle: async ({ me, params: { id }, parts: { store } }) =>
    deliveryView(store, await findDelivery(store, me, id), me),
});
