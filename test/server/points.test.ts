/** Disputes, proofs, waivers and threads, as sellers and reviewers meet them over HTTP. */
import test, { type ExecutionContext } from 'ava';
import sharp from 'sharp';
import type { KeyedFinding, Report } from '../../domain/report.ts';
import { type Asked, startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const ask = (who: Parameters<TestServer['ask']>[0], path: string, method = 'GET', body?: unknown) =>
  server.ask(who, path, { method, ...(body === undefined ? {} : { body }) } as Asked);

const finding = (change: Partial<KeyedFinding> = {}): KeyedFinding => ({
  ...{ key: 'aa01', code: 'absolute', rule: 'absolute-terms', severity: 'block', field: 'highlights' },
  ...{ location: '商品亮点', message: { zh: '绝对化用语', en: 'Absolute' }, quote: '国家级' },
  ...change,
});
const reportOf = (...findings: KeyedFinding[]): Report => ({
  pack: 'koogallery-cn@2026.1',
  findings,
  results: [],
});
const dispute = { kind: 'disputed', reason: '“国家级”是证书上的原文，不是自称。' };

/** A draft whose highlights hold an absolute claim, and the key of what the rules find there. */
async function draftWithClaim(highlights = '国内最佳的排班软件'): Promise<{ id: string; key: string }> {
  const id = await makeSubmission(server, 'draft', { fields: { productName: '云启排班', highlights } });
  const { contentHash } = (await server.store.submissions.load(id)).revisions[0] ?? {};
  await ask('owner', `/api/submissions/${id}/preview`, 'POST', { revision: 1, contentHash });
  const refused = await ask('owner', `/api/submissions/${id}/submit`, 'POST', {
    revision: 1,
    previewHash: contentHash,
  });
  const claim = refused.body.findings.find(
    (one: KeyedFinding) => one.severity === 'block' && one.quote?.includes('最佳'),
  );
  return { id, key: claim?.key };
}

const answer = (id: string, key: string, given: unknown, revision = 1) =>
  ask('owner', `/api/submissions/${id}/points/${key}/answer`, 'PUT', { revision, answer: given });

async function uploadDocument(t: ExecutionContext) {
  const png = await sharp({ create: { width: 200, height: 120, channels: 3, background: '#fff' } })
    .composite([{ input: { create: { width: 20, height: 20, channels: 3, background: '#333' } } }])
    .png()
    .toBuffer();
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), '证书.png');
  const uploaded = await ask('owner', '/api/documents', 'POST', body);
  t.is(uploaded.status, 201, JSON.stringify(uploaded.body));
  return uploaded.body.file;
}

test('a finding that blocks can be disputed in the draft, and then no longer keeps it from being handed in', async (t) => {
  const { id, key } = await draftWithClaim();
  t.regex(key ?? '', /^[0-9a-f]{16}$/);
  const answered = await answer(id, key, dispute);
  t.is(answered.status, 200, JSON.stringify(answered.body));
  t.like(answered.body.points[0], { key, answer: { standing: 'disputed' }, unread: 0 });
  const { contentHash } = (await server.store.submissions.load(id)).revisions[0] ?? {};
  const again = await ask('owner', `/api/submissions/${id}/submit`, 'POST', {
    revision: 1,
    previewHash: contentHash,
  });
  const stopping = (again.body.findings ?? []).filter((one: KeyedFinding) => one.severity === 'block');
  t.false(
    stopping.every((one: KeyedFinding) => one.key === key),
    'only what else is missing may stop it',
  );
  t.is((await answer(id, key, { kind: 'none' })).body.points.length, 0);
});

test('what the pack does not let a seller dispute is refused, and a reason needs its 15 characters', async (t) => {
  const report = reportOf(finding({ key: 'bb01', rule: 'text-length' }));
  const id = await makeSubmission(server, 'rejected', { report });
  t.is((await answer(id, 'bb01', dispute)).body.code, 'not-disputable');
  t.is((await answer(id, 'r1-r1', { kind: 'disputed', reason: '十四个字还差一个所以不行的吧' })).status, 422);
  t.is((await answer(id, 'r1-r1', dispute)).status, 200);
  t.is((await answer(id, 'zz99', dispute)).status, 404);
  t.is((await answer(id, 'r1-r1', dispute, 2)).body.code, 'stale-revision');
});

test('a dispute on a withdrawn submission is one clear refusal that names the state', async (t) => {
  const report = reportOf(finding());
  const id = await makeSubmission(server, 'waiting-for-review', { report });
  await ask('owner', `/api/submissions/${id}/withdraw`, 'POST', { revision: 1 });
  const refused = await answer(id, 'aa01', dispute);
  t.is(refused.status, 409);
  t.like(refused.body, { code: 'point-closed', state: 'withdrawn' });
  t.like((await ask('owner', `/api/submissions/${id}/points/aa01/messages`, 'POST', { text: '在吗' })).body, {
    ...{ code: 'point-closed', state: 'withdrawn' },
  });
  t.deepEqual((await ask('owner', `/api/submissions/${id}/points`)).body.points, []);
});

/** Handed in with a disputed finding, and claimed by the reviewer. */
async function disputedInReview(quote = '国家级'): Promise<string> {
  const id = await makeSubmission(server, 'in-review', { report: reportOf(finding({ quote })) });
  const { store, userIdOf } = server;
  // The dispute was saved while it was a draft; the scene comes later in its life.
  const { pointAnswer } = await import('../../store/schema/index.ts');
  await store.db.insert(pointAnswer).values({
    ...{ submissionId: id, pointKey: 'aa01', revision: 1, answer: dispute as never, state: 'open' },
    ...{ byId: userIdOf('owner'), byName: '王芳', at: store.now() },
  });
  return id;
}

test('waiving a dispute marks the finding, which then needs no judgement; the operator lists and revokes it', async (t) => {
  const id = await disputedInReview('顶级域名');
  const settle = (body: object) =>
    ask('reviewer', `/api/submissions/${id}/points/aa01/settle`, 'POST', {
      revision: 1,
      note: '术语',
      ...body,
    });
  t.is((await settle({ verdict: 'waived' })).body.code, 'waiver-incomplete');
  t.is(
    (await settle({ verdict: 'waived', scope: 'words', endsOn: '2099-01-01' })).body.code,
    'waiver-incomplete',
  );
  t.is((await settle({ verdict: 'accepted' })).body.code, 'verdict-unfit');
  const waived = await settle({ verdict: 'waived', scope: 'words', endsOn: '2026-12-31' });
  t.is(waived.status, 200, JSON.stringify(waived.body));
  t.like(waived.body.points[0], { answer: { standing: 'waived', note: '术语' } });
  const seen = await ask('reviewer', `/api/submissions/${id}`);
  t.like(seen.body.report.findings[0], {
    key: 'aa01',
    settled: { by: 'waiver', until: '2026-12-31T16:00:00.000Z' },
  });
  const approved = await ask('reviewer', `/api/submissions/${id}/decide`, 'POST', {
    revision: 1,
    verdict: 'approved',
  });
  t.is(approved.status, 200, JSON.stringify(approved.body));
  const { waivers } = (await ask('operator', '/api/waivers')).body;
  const mine = waivers.find((one: { submissionId: string }) => one.submissionId === id);
  t.like(mine, { scope: 'words', quote: '顶级域名', reason: '术语', sellerName: '杭州云启智能科技有限公司' });
  const own = (await ask('owner', '/api/own-waivers')).body.waivers.find(
    (one: { id: string }) => one.id === mine.id,
  );
  t.is(own.reason, undefined);
  t.is((await ask('operator', `/api/waivers/${mine.id}/revoke`, 'POST', { reason: '规则改了' })).status, 200);
  const over = (await ask('operator', '/api/waivers?state=over')).body.waivers;
  t.like(
    over.find((one: { id: string }) => one.id === mine.id),
    { revokedBecause: '规则改了', revokedBy: '周运营' },
  );
});

test('an upheld dispute leaves the finding open for its reviewer, and can not be disputed again', async (t) => {
  const id = await disputedInReview();
  const body = { revision: 1, verdict: 'upheld', note: '证书里没有这几个字' };
  t.is((await ask('project-team', `/api/submissions/${id}/points/aa01/settle`, 'POST', body)).status, 404);
  t.is((await ask('reviewer', `/api/submissions/${id}/points/aa01/settle`, 'POST', body)).status, 200);
  const approve = await ask('reviewer', `/api/submissions/${id}/decide`, 'POST', {
    revision: 1,
    verdict: 'approved',
  });
  t.is(approve.body.code, 'findings-open');
  const remarks = [{ location: '商品亮点', text: '请删去“国家级”。', findingKey: 'aa01' }];
  const rejected = await ask('reviewer', `/api/submissions/${id}/decide`, 'POST', {
    ...{ revision: 1, verdict: 'rejected', remarks },
  });
  t.is(rejected.status, 200, JSON.stringify(rejected.body));
  t.is((await answer(id, 'aa01', dispute)).body.code, 'dispute-upheld');
  const [point] = (await ask('owner', `/api/submissions/${id}/points`)).body.points;
  t.like(point.answer, { standing: 'upheld', note: '证书里没有这几个字' });
});

test('a claim that needs proof is answered by a document with its scope and dates; the reviewer opens it and takes it', async (t) => {
  const report = reportOf(
    finding({ key: 'cc01', severity: 'proof', quote: '华南第一' }),
    finding({ key: 'cc02', severity: 'warn' }),
  );
  const id = await makeSubmission(server, 'rejected', { report });
  const document = await uploadDocument(t);
  const proof = {
    kind: 'proved',
    scope: '2025 年华南客户数排名',
    document,
    issuedOn: '2026-01-10',
    validUntil: '2026-12-31',
  };
  t.is((await answer(id, 'cc02', proof)).body.code, 'not-provable');
  t.is((await answer(id, 'cc01', { ...proof, validUntil: '2026-11-21' })).body.code, 'proof-dates');
  t.is((await answer(id, 'cc01', { ...proof, issuedOn: '2026-11-23' })).body.code, 'proof-dates');
  const foreign = { ...document, sha256: 'f'.repeat(64) };
  t.is((await answer(id, 'cc01', { ...proof, document: foreign })).body.code, 'foreign-file');
  const kept = await answer(id, 'cc01', proof);
  t.is(kept.body.points[0]?.answer.standing, 'proved', JSON.stringify(kept.body));
  t.is((await ask('reviewer', `/api/files/${document.sha256}`)).status, 200);
  t.is((await ask('other-seller', `/api/files/${document.sha256}`)).status, 404);
});

test('each side sees what the other wrote and has not been read; sellers see no reviewer’s name', async (t) => {
  const id = await makeSubmission(server, 'rejected');
  const thread = `/api/submissions/${id}/points/r1-r1`;
  const sent = await ask('reviewer', `${thread}/messages`, 'POST', { text: '请问证书编号是？' });
  t.is(sent.status, 201);
  const [point] = (await ask('owner', `/api/submissions/${id}/points`)).body.points;
  t.is(point.unread, 1);
  t.like(point.messages[0], { role: 'reviewer', text: '请问证书编号是？', isMine: false });
  t.is(point.messages[0].name, undefined);
  t.deepEqual((await ask('owner', '/api/unread-messages')).body.items, [{ submissionId: id, count: 1 }]);
  await ask('owner', `${thread}/read`, 'POST', { messageId: sent.body.id });
  t.is((await ask('owner', `/api/submissions/${id}/points`)).body.points[0].unread, 0);
  await ask('owner', `${thread}/messages`, 'POST', { text: '编号 2025-118。' });
  const seen = (await ask('reviewer', `/api/submissions/${id}/points`)).body.points[0];
  t.is(seen.unread, 1);
  t.is(seen.messages[1].name, '王芳');
});

test('only documents that a browser can show are taken', async (t) => {
  const body = new FormData();
  body.append('file', new Blob(['#!/bin/sh'], { type: 'application/pdf' }), '证明.pdf');
  t.is((await ask('owner', '/api/documents', 'POST', body)).body.code, 'document-refused');
});

test('a seller is told the place in the queue, the working time left, and what was kept when the clock stopped', async (t) => {
  const id = await makeSubmission(server, 'waiting-for-review');
  // Sunday: three working days begin on Monday at 9.
  const waiting = (await ask('owner', `/api/submissions/${id}/place`)).body;
  t.like(waiting, {
    state: 'waiting-for-review',
    clock: 'running',
    dueAt: '2026-11-26T01:00:00.000Z',
    promisedDays: 3,
  });
  t.true(waiting.place >= 1 && waiting.place <= waiting.waiting);
  t.is(waiting.leftMinutes, 3 * 24 * 60 + 9 * 60);
  await server.store.submissions.setDue(id, '2026-11-24T01:00:00.000Z');
  await ask('owner', `/api/submissions/${id}/withdraw`, 'POST', { revision: 1 });
  const stopped = (await ask('owner', `/api/submissions/${id}/place`)).body;
  t.like(stopped, { state: 'withdrawn', place: null, clock: 'stopped', leftMinutes: 33 * 60 });
});

test('an operator arranges a year; faults are named, and deadlines follow', async (t) => {
  const put = (arranged: object | null) =>
    ask('operator', '/api/calendar/koogallery-cn/2027', 'PUT', { arranged, reason: '2027 年放假通知' });
  const faulty = await put({ year: 2027, off: ['2027-02-05/2027-02-01'], worked: [] });
  t.is(faulty.status, 422);
  t.regex(faulty.body.errors[0].message, /结束早于开始/);
  const arranged = await put({ year: 2027, off: ['2027-01-01/2027-01-03'], worked: [] });
  t.is(arranged.status, 200);
  t.like(arranged.body.changes[0], { year: 2027, reason: '2027 年放假通知', byName: '周运营' });
  t.deepEqual((await ask('owner', '/api/calendar?site=koogallery-cn')).body.changes, []);
  t.is((await put(null)).status, 200);
  t.is(
    (await ask('operator', '/api/calendar/nowhere/2027', 'PUT', { arranged: null, reason: 'x' })).status,
    503,
  );
});
