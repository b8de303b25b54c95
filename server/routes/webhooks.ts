/** Programs that a seller wants told. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { webhookBody, webhookSchema } from '../../domain/api/loop.ts';
import type { SignedIn } from '../auth.ts';
import { ApiProblem } from '../problem.ts';
import type { ServerParts } from '../server-parts.ts';
import { sellerIdOf } from './receivers.ts';
import { defineRoute } from './route.ts';

const mostWebhooks = 20;
const secretBytes = 32;
const params = z.object({ id: z.uuid() });
const done = z.object({ done: z.literal(true) });

const listWebhooks = defineRoute({
  method: 'get',
  path: '/api/webhooks',
  summary: { zh: '本商家的 webhook', en: 'Webhooks of one’s company' },
  roles: ['seller'],
  answer: z.object({ items: z.array(webhookSchema) }),
  handle: async ({ me, parts: { store } }) => ({ items: await store.webhooks.list(sellerIdOf(me)) }),
});

const addWebhook = defineRoute({
  method: 'post',
  path: '/api/webhooks',
  summary: {
    zh: '添加 webhook；回答里有签名密钥',
    en: 'Add a webhook; the answer holds the secret that it is signed with',
  },
  roles: ['seller'],
  body: webhookBody,
  status: 201,
  answer: webhookSchema,
  handle: async ({ me, body: { url }, parts: { store, config } }) => {
    const sellerId = sellerIdOf(me);
    if (!config.allowsPrivateWebhooks && !url.startsWith('https:')) throw new ApiProblem('webhook-address');
    if ((await store.webhooks.list(sellerId)).length >= mostWebhooks)
      throw new ApiProblem('receivers-full', { params: { limit: mostWebhooks } });
    const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
    return store.webhooks.add({ sellerId, url, secret, createdBy: me.id });
  },
});

const pauseWebhook = defineRoute({
  method: 'post',
  path: '/api/webhooks/:id/active',
  summary: { zh: '暂停或恢复', en: 'Pause or resume' },
  roles: ['seller'],
  params,
  body: z.object({ isActive: z.boolean() }),
  answer: done,
  handle: async ({ me, params: { id }, body: { isActive }, parts }) => {
    await requireOwn(parts, me, id);
    await parts.store.webhooks.setActive(id, isActive);
    return { done: true };
  },
});

const removeWebhook = defineRoute({
  method: 'post',
  path: '/api/webhooks/:id/remove',
  summary: { zh: '删除 webhook', en: 'Remove a webhook' },
  roles: ['seller'],
  params,
  answer: done,
  handle: async ({ me, params: { id }, parts }) => {
    await requireOwn(parts, me, id);
    await parts.store.webhooks.remove(id);
    return { done: true };
  },
});

async function requireOwn({ store }: ServerParts, me: SignedIn, id: string): Promise<void> {
  const found = await store.webhooks.find(id);
  if (!found || found.isRemoved || found.sellerId !== me.sellerId) throw new ApiProblem('not-found');
}

export const webhookRoutes = [listWebhooks, addWebhook, pauseWebhook, removeWebhook];
