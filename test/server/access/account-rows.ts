import type { TestServer } from '../../support/server.ts';
import type { Row, Sent } from './rows.ts';

const someReceiver = { name: '王芳', email: 'wang@yunqi.example', mobile: '13800138000' };

/** An act on a receiver of the owner's company. */
const ofReceiver =
  (verb: string, body: object) =>
  async ({ store }: TestServer): Promise<Sent> => {
    const added = { ...someReceiver, language: 'zh', sellerId: 'yunqi', createdBy: 'u' } as const;
    const { id } = await store.receivers.add(added);
    const kept = { receiverId: id, channel: 'email', secretHash: id, expiresAt: new Date() } as const;
    await store.receivers.keepConfirmation(kept);
    return { path: `/api/receivers/${id}/${verb}`, body };
  };

/** An act on a webhook of the owner's company. */
const ofWebhook =
  (verb: string, body: object) =>
  async ({ store }: TestServer): Promise<Sent> => {
    const webhook = { sellerId: 'yunqi', url: 'https://yunqi.example/', secret: 'whsec_', createdBy: 'u' };
    const { id } = await store.webhooks.add(webhook);
    return { path: `/api/webhooks/${id}/${verb}`, body };
  };

/** Who somebody is, what they may fill in, and how they are told what happened. */
export const accountRows: readonly Row[] = [
  { route: 'get /api/me', statuses: [401, 200, 200, 200, 200, 200] },
  { route: 'get /api/forms', statuses: [401, 200, 200, 200, 200, 200] },
  {
    route: 'get /api/forms/:id',
    statuses: [401, 200, 200, 200, 200, 200],
    sends: { path: '/api/forms/listing-saas' },
  },
  { route: 'get /api/notices', statuses: [401, 200, 200, 200, 200, 200] },
  {
    route: 'post /api/notices/:id/read',
    statuses: [401, 200, 404, 404, 404, 404],
    sends: async (server) => ({ path: `/api/notices/${await noticeOfOwner(server)}/read` }),
  },
  { route: 'get /api/receivers', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/receivers',
    statuses: [401, 201, 201, 403, 403, 403],
    sends: { path: '/api/receivers', body: someReceiver },
  },
  {
    route: 'post /api/receivers/:id/resend',
    statuses: [401, 429, 404, 403, 403, 403],
    sends: ofReceiver('resend', { channel: 'email' }),
  },
  {
    route: 'post /api/receivers/:id/confirm',
    statuses: [401, 410, 404, 403, 403, 403],
    sends: ofReceiver('confirm', { code: '123456' }),
  },
  {
    route: 'post /api/receivers/:id/remove',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: ofReceiver('remove', {}),
  },
  { route: 'get /api/webhooks', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/webhooks',
    statuses: [401, 201, 201, 403, 403, 403],
    sends: { path: '/api/webhooks', body: { url: 'https://yunqi.example/hook' } },
  },
  {
    route: 'post /api/webhooks/:id/active',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: ofWebhook('active', { isActive: false }),
  },
  {
    route: 'post /api/webhooks/:id/remove',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: ofWebhook('remove', {}),
  },
];

async function noticeOfOwner({ store, userIdOf }: TestServer): Promise<string> {
  const userId = userIdOf('owner');
  await store.notices.add({ userId, kind: 'approved', subject: '已通过', body: '通过。', key: 'n' });
  return (await store.notices.list(userId, { limit: 1 })).items[0]?.id ?? '';
}
