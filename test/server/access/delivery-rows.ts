import { createHash } from 'node:crypto';
import { sourceOf } from '../../../store/files/file-store.ts';
import type { TestServer } from '../../support/server.ts';
import { pngPicture } from '../../support/uploads.ts';
import { makeSubmission, orderOfYunqi } from '../scenes.ts';
import { atDelivery, type Row } from './rows.ts';

const someHash = 'a'.repeat(64);
const anotherHash = 'b'.repeat(64);

/** Files that are handed in with a submission. */
export const fileRows: readonly Row[] = [
  {
    route: 'post /api/documents',
    statuses: [401, 400, 400, 400, 400, 400],
    sends: { path: '/api/documents', body: new FormData() },
  },
  {
    route: 'post /api/files',
    statuses: [401, 400, 400, 403, 403, 403],
    sends: { path: '/api/files', body: new FormData() },
  },
  {
    route: 'get /api/files/:sha256',
    statuses: [401, 200, 404, 200, 404, 200],
    sends: async (server) => ({ path: `/api/files/${await handInLogo(server, 'logo')}?name=logo.png` }),
  },
  {
    route: 'get /api/files/:sha256/pages/:page',
    statuses: [401, 200, 404, 200, 404, 200],
    sends: async (server) => ({
      path: `/api/files/${await handInLogo(server, await pngPicture(120, 60))}/pages/1`,
    }),
  },
];

/** Orders and the evidence of their delivery. */
export const deliveryRows: readonly Row[] = [
  { route: 'get /api/orders', statuses: [401, 200, 200, 403, 200, 200] },
  {
    route: 'post /api/orders',
    statuses: [401, 403, 403, 403, 200, 200],
    sends: { path: '/api/orders', body: orderOfYunqi('CS-ACCESS-1') },
  },
  {
    route: 'post /api/orders/import',
    statuses: [401, 403, 403, 403, 400, 400],
    sends: { path: '/api/orders/import', body: new FormData() },
  },
  {
    route: 'post /api/orders/:orderId/evidence',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: async ({ store }) => {
      await store.orders.put({ orders: [orderOfYunqi('CS-ACCESS-2')] });
      return { path: '/api/orders/CS-ACCESS-2/evidence' };
    },
  },
  {
    route: 'get /api/submissions/:id/delivery',
    statuses: [401, 200, 404, 403, 200, 200],
    sends: atDelivery('/delivery'),
  },
  {
    route: 'put /api/submissions/:id/pages/:sha256',
    statuses: [401, 404, 404, 403, 404, 403],
    sends: atDelivery(`/pages/${someHash}`, { revision: 1, choice: 'login' }),
  },
  {
    route: 'put /api/submissions/:id/pairs/:sha256/:other',
    statuses: [401, 403, 403, 403, 404, 403],
    sends: atDelivery(`/pairs/${someHash}/${anotherHash}`, { revision: 1, isDismissed: true }),
  },
  {
    route: 'post /api/submissions/:id/appeal',
    statuses: [401, 409, 404, 403, 403, 403],
    sends: atDelivery('/appeal', { revision: 1, reason: '材料齐全，客户名称在右上角，请运营复核。' }),
  },
  { route: 'get /api/appeals', statuses: [401, 403, 403, 403, 403, 200] },
  {
    route: 'post /api/submissions/:id/appeal/answer',
    statuses: [401, 403, 403, 403, 403, 409],
    sends: atDelivery('/appeal/answer', { revision: 1, answer: 'upheld', note: '请项目组再看一次。' }),
  },
];

/** Answers the hash of a logo that the owner has submitted with a listing. */
async function handInLogo(server: TestServer, content: string | Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { store, userIdOf } = server;
  await store.files.put(sourceOf(content));
  const file = { sha256, sizeBytes: content.length, mediaType: 'image/png', name: 'logo.png' };
  await store.uploads.keep({ ...file, userId: userIdOf('owner'), sellerId: 'yunqi' });
  await makeSubmission(server, 'submitted', { fields: { productName: '云启', productLogo: file } });
  return sha256;
}
