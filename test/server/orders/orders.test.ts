import test from 'ava';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { orderOfYunqi } from '../scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const post = (path: string, body: unknown, who: 'operator' | 'project-team' | 'owner' = 'operator') =>
  server.ask(who, path, { method: 'POST', body });
const importing = (text: string, mode: string) => {
  const form = new FormData();
  form.set('mode', mode);
  form.set('file', new Blob([text]), 'orders.csv');
  return post('/api/orders/import', form);
};
const idsOf = (items: readonly { orderId: string }[]) => items.map(({ orderId }) => orderId);

test('the same order handed in again is the same order, one at a time or many', async (t) => {
  const first = await post('/api/orders', orderOfYunqi('CS-A-1'));
  t.deepEqual(first.body, { results: [{ orderId: 'CS-A-1', outcome: 'created' }] });
  const orders = [
    orderOfYunqi('CS-A-1'),
    orderOfYunqi('CS-A-2', { seller: '杭州云启智能科技有限公司' }),
    orderOfYunqi('CS-A-1', { customerName: '广东明川小家电有限公司' }),
    orderOfYunqi('CS-A-2', { seller: 'lantu' }),
    orderOfYunqi('CS-A-3', { seller: '没有这家' }),
  ];
  const { body } = await post('/api/orders', { orders }, 'project-team');
  t.deepEqual(
    body.results.map(({ outcome }: { outcome: string }) => outcome),
    ['unchanged', 'created', 'changed', 'other-seller', 'unknown-seller'],
  );
  const found = await server.ask('operator', '/api/orders?q=CS-A-');
  t.deepEqual(idsOf(found.body.items).sort(), ['CS-A-1', 'CS-A-2']);
});

test('faults in the body are named by their place in the list', async (t) => {
  const { status, body } = await post('/api/orders', {
    orders: [orderOfYunqi('CS-B-1'), { ...orderOfYunqi('CS-B-2'), deliveryMode: 'post' }],
  });
  t.is(status, 422);
  t.is((await server.ask('operator', '/api/orders?q=CS-B-')).body.items.length, 0);
  t.is(body.code, 'bad-request');
});

test('an import is shown first, and its good lines go in when it is confirmed', async (t) => {
  const text = [
    '订单号,商家,商品名称,交付方式,客户名称',
    'CS-C-1,yunqi,云启排班,基地云,广东明川电器有限公司',
    'CS-C-2,nobody,云启排班,基地云,广东明川电器有限公司',
    'CS-C-3,lantu,蓝图,快递,广东明川电器有限公司',
  ].join('\n');
  const shown = await importing(text, 'preview');
  t.is(shown.status, 200, JSON.stringify(shown.body));
  t.true(shown.body.isPreview);
  t.is(shown.body.counts.created, 1);
  t.deepEqual(
    shown.body.problems.map(({ line, column }: { line: number; column: { zh: string } }) => [
      line,
      column.zh,
    ]),
    [
      [3, '商家'],
      [4, '交付方式'],
    ],
  );
  t.is((await server.ask('operator', '/api/orders?q=CS-C-')).body.items.length, 0);
  t.is((await importing(text, 'commit')).body.counts.created, 1);
  t.is((await importing(text, 'commit')).body.counts.unchanged, 1);
  t.deepEqual(idsOf((await server.ask('operator', '/api/orders?q=CS-C-')).body.items), ['CS-C-1']);
});

test('a seller sees their own orders, by pages that miss and repeat none', async (t) => {
  const orders = Array.from({ length: 5 }, (_, index) => orderOfYunqi(`CS-D-${index}`, { seller: 'lantu' }));
  await post('/api/orders', { orders });
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await server.ask(
      'other-seller',
      `/api/orders?q=CS-D-&limit=2${cursor && `&cursor=${cursor}`}`,
    );
    seen.push(...idsOf(page.body.items));
    cursor = page.body.nextCursor ?? '';
  } while (cursor);
  t.deepEqual(seen, ['CS-D-4', 'CS-D-3', 'CS-D-2', 'CS-D-1', 'CS-D-0']);
  t.is((await server.ask('owner', '/api/orders?q=CS-D-')).body.items.length, 0);
});

test('a seller opens the evidence from the order: filled in once, and not theirs to change', async (t) => {
  await post('/api/orders', orderOfYunqi('CS-E-1'));
  const opened = await post('/api/orders/CS-E-1/evidence', {}, 'owner');
  const again = await post('/api/orders/CS-E-1/evidence', {}, 'owner');
  t.is(opened.status, 200, JSON.stringify(opened.body));
  t.deepEqual(again.body, opened.body);
  const path = `/api/submissions/${opened.body.submissionId}`;
  const { body } = await server.ask('owner', path);
  t.is(body.formId, 'delivery-evidence');
  t.deepEqual(body.revisions[0].fields, {
    orderId: 'CS-E-1',
    productName: '云启排班 SaaS版',
    productKind: 'saas',
    deliveryMode: 'base-cloud',
    customerName: '广东明川电器有限公司',
    customerAliases: '明川电器',
  });
  const save = (fields: object) =>
    server.ask('owner', `${path}/draft`, { method: 'PATCH', body: { revision: 1, baseVersion: 0, fields } });
  const refused = await save({ customerName: '广东明川电器', deliveredOn: '2026-11-20' });
  t.is(refused.body.code, 'order-field');
  t.regex(refused.body.detail, /【客户名称】/);
  t.is((await save({ customerName: '广东明川电器有限公司', deliveredOn: '2026-11-20' })).status, 200);
  const listed = await server.ask('owner', '/api/orders?stage=with-seller&q=CS-E-1');
  t.is(listed.body.items[0].state, 'draft');
  t.is((await server.ask('owner', '/api/orders?stage=to-deliver&q=CS-E-1')).body.items.length, 0);
  const late = await post('/api/orders', orderOfYunqi('CS-E-1', { customerName: '别的公司名称' }));
  t.is(late.body.results[0].outcome, 'kept');
});

test('evidence without an order is not begun', async (t) => {
  const { status, body } = await post('/api/submissions', { formId: 'delivery-evidence' }, 'owner');
  t.is(status, 422);
  t.is(body.code, 'order-needed');
});
