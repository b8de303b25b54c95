/** Every route and everybody who might call it. A route that is missing here fails the first test. */
import { createHash, randomUUID } from 'node:crypto';
import test from 'ava';
import { openRouting } from '../../domain/routing.ts';
import { routes } from '../../server/routes/index.ts';
import { sourceOf } from '../../store/files/file-store.ts';
import { type Asked, type Person, startTestServer, type TestServer } from '../support/server.ts';
import { pngPicture } from '../support/uploads.ts';
import { makeSubmission, orderOfYunqi, type SceneState } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
  const routing = { ...openRouting, claimsAtMost: 100 };
  await server.store.desk.routing.keep({ version: 0, routing, reason: '测试', byName: '周运营' });
});
test.after.always(() => server?.close());

const callers = ['nobody', 'owner', 'other-seller', 'reviewer', 'project-team', 'operator'] as const;

type Row = {
  readonly route: string;
  /** In the order of `callers`. */
  readonly statuses: readonly [number, number, number, number, number, number];
  readonly prepare?: (who: Person | 'nobody') => Promise<Asked & { readonly path: string }>;
};

const act = { revision: 1 };
/** A submission in that state, delivery evidence for the project team; claimed, where it is, by the one who asks. */
const at =
  (
    state: SceneState,
    verb: string,
    { method = 'POST', body = act }: { method?: string; body?: unknown } = {},
  ) =>
  async (who: Person | 'nobody') => {
    const formId = who === 'project-team' ? 'delivery-evidence' : 'listing-saas';
    const by = who === 'project-team' ? 'project-team' : 'reviewer';
    const id = await makeSubmission(server, state, { formId, by });
    return { path: `/api/submissions/${id}${verb}`, method, ...(method === 'GET' ? {} : { body }) };
  };

const deliveryInReview = () =>
  makeSubmission(server, 'in-review', { formId: 'delivery-evidence', by: 'project-team' });
const someReceiver = { name: '王芳', email: 'wang@yunqi.example', mobile: '13800138000' };

/** An act on a receiver of the owner's company. */
const ofReceiver = (verb: string, body: object) => async () => {
  const { store } = server;
  const added = { ...someReceiver, language: 'zh', sellerId: 'yunqi', createdBy: 'u' } as const;
  const { id } = await store.receivers.add(added);
  const kept = { receiverId: id, channel: 'email', secretHash: id, expiresAt: new Date() } as const;
  await store.receivers.keepConfirmation(kept);
  return { path: `/api/receivers/${id}/${verb}`, method: 'POST', body };
};

const ofWebhook = (verb: string, body: object) => async () => {
  const webhook = { sellerId: 'yunqi', url: 'https://yunqi.example/', secret: 'whsec_', createdBy: 'u' };
  const { id } = await server.store.webhooks.add(webhook);
  return { path: `/api/webhooks/${id}/${verb}`, method: 'POST', body };
};

const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Routes that are the operator's alone; the status is what the operator is answered. */
function forOperators(
  rows: readonly (readonly [route: string, status: number, path: string, body?: object])[],
): readonly Row[] {
  return rows.map(([route, status, path, body]) => ({
    route,
    statuses: [401, 403, 403, 403, 403, status],
    prepare: async () => ({
      path,
      ...(body ? { method: route.split(' ')[0]?.toUpperCase() ?? 'GET', body } : {}),
    }),
  }));
}

const table: readonly Row[] = [
  { route: 'get /api/me', statuses: [401, 200, 200, 200, 200, 200] },
  { route: 'get /api/forms', statuses: [401, 200, 200, 200, 200, 200] },
  {
    route: 'get /api/forms/:id',
    statuses: [401, 200, 200, 200, 200, 200],
    prepare: async () => ({ path: '/api/forms/listing-saas' }),
  },
  { route: 'get /api/submissions', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/submissions',
    statuses: [401, 201, 201, 403, 403, 403],
    prepare: async () => ({ path: '/api/submissions', method: 'POST', body: { formId: 'listing-saas' } }),
  },
  {
    route: 'get /api/submissions/:id',
    statuses: [401, 200, 404, 200, 200, 200],
    prepare: at('waiting-for-review', '', { method: 'GET' }),
  },
  {
    route: 'patch /api/submissions/:id/draft',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: at('draft', '/draft', {
      method: 'PATCH',
      body: { revision: 1, baseVersion: 0, fields: { productName: '云启考勤' } },
    }),
  },
  {
    route: 'post /api/submissions/:id/preview',
    statuses: [401, 409, 404, 403, 403, 403],
    prepare: at('draft', '/preview', { body: { revision: 1, contentHash: 'another' } }),
  },
  {
    route: 'post /api/submissions/:id/submit',
    statuses: [401, 409, 404, 403, 403, 403],
    prepare: at('draft', '/submit', { body: { revision: 1, previewHash: 'another' } }),
  },
  {
    route: 'post /api/submissions/:id/withdraw',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: at('waiting-for-review', '/withdraw'),
  },
  {
    route: 'post /api/submissions/:id/revise',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: at('rejected', '/revise'),
  },
  { route: 'get /api/queue', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'post /api/submissions/:id/claim',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: at('waiting-for-review', '/claim'),
  },
  {
    route: 'post /api/submissions/:id/release',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: at('in-review', '/release'),
  },
  {
    route: 'put /api/submissions/:id/findings/:key',
    statuses: [401, 403, 403, 404, 404, 403],
    prepare: at('in-review', '/findings/none', { method: 'PUT', body: { revision: 1, state: 'accepted' } }),
  },
  {
    route: 'post /api/submissions/:id/parties/:party',
    statuses: [401, 403, 403, 404, 404, 403],
    prepare: at('in-review', '/parties/customer', { body: { revision: 1, state: 'signed' } }),
  },
  {
    route: 'post /api/submissions/:id/decide',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: at('in-review', '/decide', { body: { revision: 1, verdict: 'approved' } }),
  },
  {
    route: 'post /api/submissions/:id/undo',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: at('rejected', '/undo'),
  },
  {
    route: 'post /api/submissions/:id/confirm-proposal',
    statuses: [401, 403, 403, 409, 409, 403],
    prepare: at('in-review', '/confirm-proposal'),
  },
  {
    route: 'post /api/submissions/:id/return-proposal',
    statuses: [401, 403, 403, 409, 409, 403],
    prepare: at('waiting-for-review', '/return-proposal', { body: { ...act, reason: '证据不够' } }),
  },
  {
    route: 'put /api/submissions/:id/presence',
    statuses: [401, 403, 403, 200, 200, 200],
    prepare: at('waiting-for-review', '/presence', { method: 'PUT', body: {} }),
  },
  {
    route: 'post /api/queue/claim-next',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: async (who) => {
      await at('waiting-for-review', '')(who);
      return { path: '/api/queue/claim-next', method: 'POST' };
    },
  },
  {
    route: 'post /api/queue/bulk-preview',
    statuses: [401, 403, 403, 404, 404, 403],
    prepare: async () => ({
      ...{ path: '/api/queue/bulk-preview', method: 'POST', body: { ids: ['SJ-2611-999999'] } },
    }),
  },
  {
    route: 'post /api/queue/bulk',
    statuses: [401, 403, 403, 200, 200, 403],
    prepare: async () => ({
      ...{ path: '/api/queue/bulk', method: 'POST' },
      body: { items: [{ id: 'SJ-2611-999999', revision: 1 }], verdict: 'approved', reason: '已核对' },
    }),
  },
  {
    route: 'put /api/queue/views',
    statuses: [401, 403, 403, 200, 200, 200],
    prepare: async () => ({
      ...{ path: '/api/queue/views', method: 'PUT' },
      body: { views: [{ name: '入驻', query: 'formId=company-onboarding' }] },
    }),
  },
  { route: 'get /api/routing', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'put /api/routing',
    statuses: [401, 403, 403, 403, 403, 409],
    prepare: async () => ({
      ...{ path: '/api/routing', method: 'PUT' },
      body: { version: 7, routing: openRouting, reason: '试一下' },
    }),
  },
  { route: 'get /api/templates', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'put /api/templates',
    statuses: [401, 403, 403, 200, 200, 200],
    prepare: async () => ({
      ...{ path: '/api/templates', method: 'PUT' },
      body: { id: 't-1', rule: null, field: null, title: '看不清', text: '请换一张{{哪一处}}清楚的图。' },
    }),
  },
  {
    route: 'post /api/templates/remove',
    statuses: [401, 403, 403, 404, 404, 404],
    prepare: async () => ({ path: '/api/templates/remove', method: 'POST', body: { id: 'none' } }),
  },
  { route: 'get /api/bindings', statuses: [401, 403, 403, 403, 403, 200] },
  {
    route: 'put /api/bindings',
    statuses: [401, 403, 403, 403, 403, 404],
    prepare: async () => ({
      ...{ path: '/api/bindings', method: 'PUT' },
      body: { userId: 'nobody', sellerId: 'yunqi', reason: '亲属在职' },
    }),
  },
  {
    route: 'post /api/bindings/remove',
    statuses: [401, 403, 403, 403, 403, 200],
    prepare: async () => ({
      ...{ path: '/api/bindings/remove', method: 'POST' },
      body: { userId: 'nobody', sellerId: 'yunqi' },
    }),
  },
  {
    route: 'get /api/submissions/:id/place',
    statuses: [401, 200, 404, 200, 200, 200],
    prepare: at('waiting-for-review', '/place', { method: 'GET' }),
  },
  {
    route: 'get /api/submissions/:id/points',
    statuses: [401, 200, 404, 200, 200, 200],
    prepare: at('waiting-for-review', '/points', { method: 'GET' }),
  },
  {
    route: 'put /api/submissions/:id/points/:key/answer',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: at('rejected', '/points/r1-r1/answer', {
      method: 'PUT',
      body: { revision: 1, answer: { kind: 'disputed', reason: '“国家级”是证书上的原文，不是自称。' } },
    }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/settle',
    statuses: [401, 403, 403, 404, 404, 403],
    prepare: at('in-review', '/points/r1-r1/settle', {
      body: { revision: 1, verdict: 'upheld', note: '维持' },
    }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/messages',
    statuses: [401, 201, 404, 201, 201, 201],
    prepare: at('rejected', '/points/r1-r1/messages', { body: { text: '请问改哪里？' } }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/read',
    statuses: [401, 200, 404, 200, 200, 200],
    prepare: at('rejected', '/points/r1-r1/read', { body: { messageId: 1 } }),
  },
  { route: 'get /api/unread-messages', statuses: [401, 200, 200, 403, 403, 403] },
  { route: 'get /api/waivers', statuses: [401, 403, 403, 200, 200, 200] },
  { route: 'get /api/own-waivers', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/waivers/:id/revoke',
    statuses: [401, 403, 403, 403, 403, 404],
    prepare: async () => ({
      path: `/api/waivers/${crypto.randomUUID()}/revoke`,
      method: 'POST',
      body: { reason: '条件变了' },
    }),
  },
  {
    route: 'get /api/calendar',
    statuses: [401, 200, 200, 200, 200, 200],
    prepare: async () => ({ path: '/api/calendar?site=koogallery-cn' }),
  },
  {
    route: 'put /api/calendar/:site/:year',
    statuses: [401, 403, 403, 403, 403, 200],
    prepare: async () => ({
      path: '/api/calendar/koogallery-intl/2027',
      method: 'PUT',
      body: { arranged: { year: 2027, off: ['2027-01-01'], worked: [] }, reason: '通知已出' },
    }),
  },
  {
    route: 'post /api/documents',
    statuses: [401, 400, 400, 400, 400, 400],
    prepare: async () => ({ path: '/api/documents', method: 'POST', body: new FormData() }),
  },
  {
    route: 'post /api/files',
    statuses: [401, 400, 400, 403, 403, 403],
    prepare: async () => ({ path: '/api/files', method: 'POST', body: new FormData() }),
  },
  {
    route: 'get /api/files/:sha256',
    statuses: [401, 200, 404, 200, 404, 200],
    prepare: async () => ({ path: `/api/files/${await handedInLogo()}?name=logo.png` }),
  },
  { route: 'get /api/orders', statuses: [401, 200, 200, 403, 200, 200] },
  {
    route: 'post /api/orders',
    statuses: [401, 403, 403, 403, 200, 200],
    prepare: async () => ({ path: '/api/orders', method: 'POST', body: orderOfYunqi('CS-ACCESS-1') }),
  },
  {
    route: 'post /api/orders/import',
    statuses: [401, 403, 403, 403, 400, 400],
    prepare: async () => ({ path: '/api/orders/import', method: 'POST', body: new FormData() }),
  },
  {
    route: 'post /api/orders/:orderId/evidence',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: async () => {
      await server.store.orders.put({ orders: [orderOfYunqi('CS-ACCESS-2')] });
      return { path: '/api/orders/CS-ACCESS-2/evidence', method: 'POST' };
    },
  },
  {
    route: 'get /api/files/:sha256/pages/:page',
    statuses: [401, 200, 404, 200, 404, 200],
    prepare: async () => ({ path: `/api/files/${await handedInLogo(await pngPicture(120, 60))}/pages/1` }),
  },
  {
    route: 'get /api/submissions/:id/delivery',
    statuses: [401, 200, 404, 403, 200, 200],
    prepare: async () => ({ path: `/api/submissions/${await deliveryInReview()}/delivery` }),
  },
  {
    route: 'put /api/submissions/:id/pages/:sha256',
    statuses: [401, 404, 404, 403, 404, 403],
    prepare: async () => ({
      ...{ path: `/api/submissions/${await deliveryInReview()}/pages/${'a'.repeat(64)}`, method: 'PUT' },
      body: { revision: 1, choice: 'login' },
    }),
  },
  {
    route: 'put /api/submissions/:id/pairs/:sha256/:other',
    statuses: [401, 403, 403, 403, 404, 403],
    prepare: async () => ({
      path: `/api/submissions/${await deliveryInReview()}/pairs/${'a'.repeat(64)}/${'b'.repeat(64)}`,
      ...{ method: 'PUT', body: { revision: 1, isDismissed: true } },
    }),
  },
  {
    route: 'post /api/submissions/:id/appeal',
    statuses: [401, 409, 404, 403, 403, 403],
    prepare: async () => ({
      ...{ path: `/api/submissions/${await deliveryInReview()}/appeal`, method: 'POST' },
      body: { revision: 1, reason: '材料齐全，客户名称在右上角，请运营复核。' },
    }),
  },
  { route: 'get /api/appeals', statuses: [401, 403, 403, 403, 403, 200] },
  {
    route: 'post /api/submissions/:id/appeal/answer',
    statuses: [401, 403, 403, 403, 403, 409],
    prepare: async () => ({
      ...{ path: `/api/submissions/${await deliveryInReview()}/appeal/answer`, method: 'POST' },
      body: { revision: 1, answer: 'upheld', note: '请项目组再看一次。' },
    }),
  },
  { route: 'get /api/packs', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'get /api/golden-cases/next',
    statuses: [401, 403, 403, 200, 200, 403],
  },
  {
    route: 'put /api/golden-cases/:id/answer',
    statuses: [401, 403, 403, 404, 404, 403],
    prepare: async () => ({
      path: '/api/golden-cases/none/answer',
      method: 'PUT',
      body: { verdict: 'approved' },
    }),
  },
  {
    route: 'get /api/pack-in-force',
    statuses: [401, 200, 200, 200, 200, 200],
    prepare: async () => ({ path: '/api/pack-in-force?site=koogallery-intl' }),
  },
  ...forOperators([
    ['get /api/packs/:site', 200, '/api/packs/koogallery-cn'],
    ['get /api/packs/:site/versions', 200, '/api/packs/koogallery-cn/versions'],
    [
      'put /api/packs/:site/draft/rules/:key',
      200,
      '/api/packs/koogallery-intl/draft/rules/rival-cloud',
      { edits: 0, severity: 'note' },
    ],
    [
      'put /api/packs/:site/draft/words',
      404,
      '/api/packs/nowhere/draft/words',
      { edits: 0, words: [], exceptions: [] },
    ],
    ['post /api/packs/:site/draft/discard', 409, '/api/packs/koogallery-cn/draft/discard', { edits: 7 }],
    ['post /api/packs/:site/draft/sign', 409, '/api/packs/koogallery-cn/draft/sign', { edits: 7 }],
    [
      'post /api/packs/:site/draft/publish',
      409,
      '/api/packs/koogallery-cn/draft/publish',
      { edits: 7, reason: '调整级别' },
    ],
    [
      'post /api/packs/:site/restore',
      404,
      '/api/packs/koogallery-cn/restore',
      { version: '2025.1', reason: '恢复原状' },
    ],
    ['post /api/packs/:site/withdraw', 404, '/api/packs/koogallery-cn/withdraw', { version: '2025.1' }],
    ['post /api/packs/:site/dry-runs', 409, '/api/packs/koogallery-cn/dry-runs', { edits: 7 }],
    ['get /api/dry-runs/:id', 404, `/api/dry-runs/${nobodysId}`],
    ['post /api/dry-runs/:id/cancel', 200, `/api/dry-runs/${nobodysId}/cancel`, {}],
    ['get /api/numbers', 200, '/api/numbers?from=2026-11-01&to=2026-11-30'],
    ['get /api/numbers.csv', 200, '/api/numbers.csv?from=2026-11-01&to=2026-11-30&table=rules'],
    ['get /api/golden-cases', 200, '/api/golden-cases'],
    [
      'post /api/golden-cases',
      404,
      '/api/golden-cases',
      { submissionId: 'SJ-2611-9999', verdict: 'approved', why: '结论没有争议' },
    ],
    ['get /api/rule-findings', 200, '/api/rule-findings?site=koogallery-cn&rule=x&which=shadow'],
    [
      'put /api/rule-findings',
      404,
      '/api/rule-findings',
      { submissionId: 'SJ-2611-0001', revision: 1, findingKey: 'k', outcome: null },
    ],
  ]),
  { route: 'get /api/notices', statuses: [401, 200, 200, 200, 200, 200] },
  {
    route: 'post /api/notices/:id/read',
    statuses: [401, 200, 404, 404, 404, 404],
    prepare: async () => ({ path: `/api/notices/${await noticeOfOwner()}/read`, method: 'POST' }),
  },
  { route: 'get /api/receivers', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/receivers',
    statuses: [401, 201, 201, 403, 403, 403],
    prepare: async () => ({ path: '/api/receivers', method: 'POST', body: someReceiver }),
  },
  {
    route: 'post /api/receivers/:id/resend',
    statuses: [401, 429, 404, 403, 403, 403],
    prepare: ofReceiver('resend', { channel: 'email' }),
  },
  {
    route: 'post /api/receivers/:id/confirm',
    statuses: [401, 410, 404, 403, 403, 403],
    prepare: ofReceiver('confirm', { code: '123456' }),
  },
  {
    route: 'post /api/receivers/:id/remove',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: ofReceiver('remove', {}),
  },
  { route: 'get /api/webhooks', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/webhooks',
    statuses: [401, 201, 201, 403, 403, 403],
    prepare: async () => ({
      ...{ path: '/api/webhooks', method: 'POST', body: { url: 'https://yunqi.example/hook' } },
    }),
  },
  {
    route: 'post /api/webhooks/:id/active',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: ofWebhook('active', { isActive: false }),
  },
  {
    route: 'post /api/webhooks/:id/remove',
    statuses: [401, 200, 404, 403, 403, 403],
    prepare: ofWebhook('remove', {}),
  },
  { route: 'get /api/messages', statuses: [401, 403, 403, 403, 403, 200] },
  {
    route: 'post /api/messages/:id/retry',
    statuses: [401, 403, 403, 403, 403, 404],
    prepare: async () => ({ path: `/api/messages/${randomUUID()}/retry`, method: 'POST', body: {} }),
  },
  {
    route: 'get /api/submissions/:id/revisions/:revision/bundle',
    statuses: [401, 403, 403, 404, 404, 404],
    prepare: at('waiting-for-review', '/revisions/1/bundle', { method: 'GET' }),
  },
  { route: 'get /api/seal-key', statuses: [401, 403, 403, 200, 200, 200] },
  { route: 'get /api/audit', statuses: [401, 403, 403, 403, 403, 200] },
];

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test('every route is in the table, and everything in the table is a route', (t) => {
  t.deepEqual(table.map(({ route }) => route).sort(), routes.map(nameOf).sort());
});

for (const { route, statuses, prepare } of table)
  for (const [index, who] of callers.entries())
    test(`${route} answers ${statuses[index]} to ${who}`, async (t) => {
      const [, path = ''] = route.split(' ');
      const { path: asked, ...request } = (await prepare?.(who)) ?? { path };
      const answer = await server.ask(who, asked, request);
      t.is(answer.status, statuses[index] ?? 0, JSON.stringify(answer.body));
      if (answer.status >= 400) {
        t.regex(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
        t.is(answer.body.status, answer.status);
        return;
      }
      const { answer: schema } = routes.find((candidate) => nameOf(candidate) === route) ?? {};
      if (schema)
        t.true(schema.safeParse(answer.body).success, JSON.stringify(schema.safeParse(answer.body).error));
    });

test('the desk of a role does not open the submissions of another', async (t) => {
  const listing = await makeSubmission(server, 'waiting-for-review');
  const delivery = await makeSubmission(server, 'waiting-for-review', { formId: 'delivery-evidence' });
  t.is((await server.ask('project-team', `/api/submissions/${listing}`)).status, 404);
  t.is((await server.ask('reviewer', `/api/submissions/${delivery}`)).status, 404);
  const queue = await server.ask('project-team', '/api/queue');
  t.deepEqual(
    [...new Set(queue.body.items.map(({ formId }: { formId: string }) => formId))],
    ['delivery-evidence'],
  );
});

test('a draft is seen by its seller alone', async (t) => {
  const id = await makeSubmission(server, 'draft');
  t.is((await server.ask('owner', `/api/submissions/${id}`)).status, 200);
  for (const who of ['reviewer', 'operator', 'other-seller'] as const)
    t.is((await server.ask(who, `/api/submissions/${id}`)).status, 404);
});

async function handedInLogo(content: string | Buffer = 'logo'): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { store, userIdOf } = server;
  await store.files.put(sourceOf(content));
  const file = { sha256, sizeBytes: content.length, mediaType: 'image/png', name: 'logo.png' };
  await store.uploads.keep({ ...file, userId: userIdOf('owner'), sellerId: 'yunqi' });
  await makeSubmission(server, 'submitted', { fields: { productName: '云启', productLogo: file } });
  return sha256;
}

async function noticeOfOwner(): Promise<string> {
  const { store, userIdOf } = server;
  const userId = userIdOf('owner');
  await store.notices.add({ userId, kind: 'approved', subject: '已通过', body: '通过。', key: 'n' });
  return (await store.notices.list(userId, { limit: 1 })).items[0]?.id ?? '';
}
