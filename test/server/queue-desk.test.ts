/** How reviewers share their work: who is given what, who looks, who may not, several at once. */
import test from 'ava';
import type { KeyedFinding } from '../../domain/report.ts';
import { openRouting } from '../../domain/routing.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission, type Scene } from './scenes.ts';

const opened: TestServer[] = [];
const openServer = async () => {
  const server = await startTestServer();
  opened.push(server);
  return server;
};
test.after.always(() => Promise.all(opened.map((server) => server.close())));

const finding: KeyedFinding = {
  ...{ key: 'f-1', code: 'banned-word', rule: 'absolute-terms', severity: 'warn', field: 'highlights' },
  ...{ location: '商品亮点', message: { zh: '“国家级”要有依据。', en: 'Prove 国家级.' } },
  span: { start: 0, end: 3 },
};
const report = { pack: 'koogallery-cn@2026.1', findings: [finding], results: [] };
const noRisk = { level: 'low', reasons: [] } as const;

/** Waiting, due at that hour of the day after tomorrow. */
async function waitingAt(server: TestServer, hour: string, scene: Scene & { group?: string } = {}) {
  const submissionId = await makeSubmission(server, 'waiting-for-review', scene);
  await server.store.desk.queue.place({
    ...{
      submissionId,
      dueAt: `2026-11-24T${hour}:00:00.000Z`,
      risk: noRisk,
      isDisputed: false,
      unreadCount: 0,
    },
    ...{ group: scene.group ?? null, priority: 0, findingRules: [] },
    findingCounts: { block: 0, proof: 0, warn: 0, note: 0 },
  });
  return submissionId;
}

const post = (server: TestServer, path: string, body: unknown = {}) =>
  server.ask('reviewer', path, { method: 'POST', body });
const put = (server: TestServer, who: 'reviewer' | 'operator', path: string, body: unknown) =>
  server.ask(who, path, { method: 'PUT', body });

test('claim next gives the most urgent that is not another group’s, then what others have left', async (t) => {
  const server = await openServer();
  const others = await waitingAt(server, '01', { group: 'senior' });
  const later = await waitingAt(server, '09');
  const first = await waitingAt(server, '03');
  const given = [];
  for (let turn = 0; turn < 3; turn += 1) given.push((await post(server, '/api/queue/claim-next')).body.id);
  t.deepEqual(given, [first, later, others]);
  t.is((await post(server, '/api/queue/claim-next')).body.code, 'nothing-to-claim');
});

test('nobody is given more than the routing lets one person hold', async (t) => {
  const server = await openServer();
  await put(server, 'operator', '/api/routing', {
    ...{ version: 0, routing: { ...openRouting, claimsAtMost: 1 }, reason: '一次一件' },
  });
  await waitingAt(server, '01');
  await waitingAt(server, '02');
  t.is((await post(server, '/api/queue/claim-next')).status, 200);
  t.is((await post(server, '/api/queue/claim-next')).body.code, 'too-many-claims');
});

test('what belongs to a seller one is bound to is marked, and not given out', async (t) => {
  const server = await openServer();
  const id = await waitingAt(server, '01');
  const binding = { userId: server.userIdOf('reviewer'), sellerId: 'yunqi', reason: '亲属在职' };
  t.is((await put(server, 'operator', '/api/bindings', binding)).status, 200);
  t.is((await post(server, '/api/queue/claim-next')).body.code, 'nothing-to-claim');
  const { body } = await server.ask('reviewer', '/api/queue');
  t.is(body.items[0].barred, 'bound-to-seller');
  t.is((await server.ask('reviewer', `/api/submissions/${id}`)).body.barred, 'bound-to-seller');
  const list = await server.ask('operator', '/api/bindings?q=云启');
  t.like(list.body.bindings[0], { userName: '李雷', reason: '亲属在职', byName: '周运营' });
  await server.ask('operator', '/api/bindings/remove', { method: 'POST', body: binding });
  t.is((await post(server, '/api/queue/claim-next')).status, 200);
});

test('a new routing places anew what waits; two who change it at once are told', async (t) => {
  const server = await openServer();
  const id = await waitingAt(server, '08');
  const routing = {
    ...openRouting,
    reviewerGroups: [{ id: 'senior', name: '资深', members: [server.userIdOf('reviewer')] }],
    rules: [{ name: 'SaaS 加急', forms: ['listing-saas'], to: 'senior', priority: 1 }],
  };
  const kept = await put(server, 'operator', '/api/routing', { version: 0, routing, reason: '试行' });
  t.deepEqual(kept.body, { version: 1, rerouted: 1 });
  t.like(await server.store.submissions.load(id), { reviewGroup: 'senior', priority: 1 });
  const late = await put(server, 'operator', '/api/routing', { version: 0, routing, reason: '也试' });
  t.is(late.status, 409);
  const missing = { ...routing, reviewerGroups: [] };
  const refused = await put(server, 'operator', '/api/routing', {
    version: 1,
    routing: missing,
    reason: '试',
  });
  t.is(refused.status, 422);
  const unknown = { version: 1, routing: missing, reason: '删了组' };
  t.is((await put(server, 'operator', '/api/routing', unknown)).body.code, 'routing-unknown');
  t.is((await server.ask('reviewer', '/api/queue?mark=group')).body.items.length, 1);
});

test('who has a submission open is seen by others, until they leave or are gone', async (t) => {
  const server = await openServer();
  const id = await waitingAt(server, '01');
  const beat = (who: 'reviewer' | 'operator', body = {}) =>
    server.ask(who, `/api/submissions/${id}/presence`, { method: 'PUT', body });
  t.deepEqual((await beat('reviewer')).body.others, []);
  t.like((await beat('operator')).body, { others: [{ name: '李雷' }], state: 'waiting-for-review' });
  t.is((await server.ask('reviewer', '/api/queue')).body.items[0].viewers[0].name, '周运营');
  await beat('operator', { isLeaving: true });
  t.deepEqual((await beat('reviewer')).body.others, []);
  await beat('operator');
  server.clock.now = new Date(server.clock.now.getTime() + 16_000);
  t.deepEqual((await beat('reviewer')).body.others, [], 'gone after 15 seconds');
});

test('the list says what its views hold, with one’s own views and the workload', async (t) => {
  const server = await openServer();
  await waitingAt(server, '01');
  await waitingAt(server, '02', { formId: 'listing-api' });
  await makeSubmission(server, 'in-review');
  const views = [{ name: '接口', query: 'formId=listing-api' }];
  t.is((await put(server, 'reviewer', '/api/queue/views', { views })).status, 200);
  const { body } = await server.ask('reviewer', '/api/queue?views=1&limit=1');
  t.like(body.views.counts, { mine: 1, resubmitted: 0, 'listing-saas': 2, 'listing-api': 1 });
  t.deepEqual(body.views.saved, views);
  t.like(body.views.workload[0], { name: '李雷', held: 1 });
  const twice = await put(server, 'reviewer', '/api/queue/views', { views: [...views, ...views] });
  t.is(twice.status, 422);
});

test('several are decided at once, each on its own; what is refused says why', async (t) => {
  const server = await openServer();
  const ids = [await waitingAt(server, '01', { report }), await waitingAt(server, '02', { report })];
  const withdrawn = await waitingAt(server, '03');
  await server.ask('owner', `/api/submissions/${withdrawn}/withdraw`, {
    method: 'POST',
    body: { revision: 1 },
  });
  const preview = await post(server, '/api/queue/bulk-preview', { ids });
  t.deepEqual(
    preview.body.items.map(({ findings }: { findings: KeyedFinding[] }) => findings.length),
    [1, 1],
  );
  const items = [...ids, withdrawn].map((id) => ({ id, revision: 1 }));
  const { body } = await post(server, '/api/queue/bulk', { items, verdict: 'rejected', reason: '宣传用语' });
  t.deepEqual(
    body.outcomes.map(({ outcome, code }: { outcome: string; code?: string }) => code ?? outcome),
    ['decided', 'decided', 'not-waiting'],
  );
  const { revisions } = await server.store.submissions.load(ids[0] ?? '');
  t.like(revisions[0]?.decision?.remarks[0], {
    location: '商品亮点',
    findingKey: 'f-1',
    rule: 'absolute-terms',
  });
  const types = (await server.store.events.list(ids[1] ?? '')).map(({ type }) => type);
  t.deepEqual(types.slice(-3), ['claimed', 'finding-accepted', 'rejected']);
});

test('a rejection of several with nothing found and no remark is refused for each', async (t) => {
  const server = await openServer();
  const items = [{ id: await waitingAt(server, '01'), revision: 1 }];
  const { body } = await post(server, '/api/queue/bulk', { items, verdict: 'rejected', reason: '资料不全' });
  t.is(body.outcomes[0].code, 'remarks-missing');
});

test('a template’s empty slot keeps a rejection from being sent', async (t) => {
  const server = await openServer();
  const id = await makeSubmission(server, 'in-review');
  const body = { revision: 1, verdict: 'rejected', text: '【商品名称】请改为{{建议名称}}。' };
  const refused = await post(server, `/api/submissions/${id}/decide`, body);
  t.like(refused.body, { code: 'slots-open', status: 422 });
  t.regex(refused.body.detail, /建议名称/);
});

test('what a reviewer let pass holds no more in the next revision, as long as it stays as it was', async (t) => {
  const server = await openServer();
  const fields = { productName: '云启排班', highlights: '国家级实验室认证' };
  const id = await makeSubmission(server, 'in-review', { report, fields });
  await put(server, 'reviewer', `/api/submissions/${id}/findings/f-1`, {
    ...{ revision: 1, state: 'dismissed', reason: '已附证明' },
  });
  const rejected = { revision: 1, verdict: 'rejected', text: '【商品名称】请补充版本。' };
  t.is((await post(server, `/api/submissions/${id}/decide`, rejected)).status, 200);
  const revise = { method: 'POST', body: { revision: 1 } };
  await server.ask('owner', `/api/submissions/${id}/revise`, revise);
  const { store } = server;
  const round = { submissionId: id, revision: 2 };
  await store.submissions.saveReport(id, 2, report);
  const held = await store.desk.held(await store.submissions.load(id), 2);
  t.deepEqual(held.findings, []);
  t.like(held.passed[0], { findingKey: 'f-1', revision: 1, reason: '已附证明' });
  await store.submissions.saveDraft({ ...round, baseVersion: 0, fields: { highlights: '国家级，全新' } });
  t.is((await store.desk.held(await store.submissions.load(id), 2)).findings.length, 1);
});

test('what was dismissed once stays passed, however many rounds let the same content pass since', async (t) => {
  const server = await openServer();
  const { store } = server;
  // About the whole field: only a dismissal says that it was looked at.
  const { span: _span, ...whole } = { ...finding, field: 'productName', location: '商品名称' };
  const scene = { report: { ...report, findings: [whole] }, fields: { productName: '云启排班' } };
  const approve = async (id: string) =>
    (await post(server, `/api/submissions/${id}/decide`, { revision: 1, verdict: 'approved' })).status;
  const first = await makeSubmission(server, 'in-review', scene);
  t.is(await approve(first), 409, 'held the first time');
  await put(server, 'reviewer', `/api/submissions/${first}/findings/f-1`, {
    ...{ revision: 1, state: 'dismissed', reason: '看过' },
  });
  t.is(await approve(first), 200);
  for (let round = 0; round < 2; round += 1) {
    const next = await makeSubmission(server, 'in-review', scene);
    const held = await store.desk.held(await store.submissions.load(next), 1);
    t.like(held, { findings: [], passed: [{ findingKey: 'f-1', reason: '看过' }] });
    t.is(await approve(next), 200);
  }
});
