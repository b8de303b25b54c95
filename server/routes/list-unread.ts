import { z } from 'zod';
import { defineRoute } from './route.ts';

export const listUnread = defineRoute({
  method: 'get',
  path: '/api/unread-messages',
  summary: { zh: '每份申请里没读过的留言数', en: 'Messages not read yet, by submission' },
  roles: ['seller'],
  answer: z.object({ items: z.array(z.object({ submissionId: z.string(), count: z.number().int() })) }),
  handle: async ({ me, parts: { store } }) => ({
    items: await store.points.unread({ sellerId: me.sellerId ?? '', userId: me.id }),
  }),
});
