import { z } from 'zod';
import { bindingRef } from '../../domain/api/desk.ts';
import { defineRoute } from './route.ts';

export const removeBinding = defineRoute({
  method: 'post',
  path: '/api/bindings/remove',
  summary: { zh: '取消一条关系登记', en: 'Take a binding away' },
  roles: ['operator'],
  body: bindingRef,
  answer: z.object({ removed: z.boolean() }),
  handle: async ({ body, parts: { store } }) => ({ removed: await store.desk.bindings.remove(body) }),
});
