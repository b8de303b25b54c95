import test from 'ava';
import type { KeyedFinding } from '../../domain/report.ts';
import { DeskUnavailable, type ReviewDesk } from '../../server/review-desk.ts';
import { type Answered, startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const finding = (key: string, severity: KeyedFinding['severity']): KeyedFinding => ({
  ...{
    key,
    code: 'banned-word',
    rule: 'absolute-terms',
    severity,
    field: 'productName',
    location: '商品名称',
  },
  ...{ message: { zh: '不能写“最佳”。', en: 'Remove 最佳.' }, confidence: 0.8 },
});
const report = {
  pack: 'koogallery-cn@2026.1',
  findings: [finding('f-block', 'block'), finding('f-warn', 'warn'), finding('f-note', 'note')],
  results: [{ rule: 'absolute-terms', field: 'productName', outcome: 'findings' as const }],
};
const inReview = () => makeSubmission(server, 'in-review', { report });

const decide = (id: string, body: object): Promise<Answered> =>
  server.ask('reviewer', `/api/submissions/${id}/decide`, { method: 'POST', body: { revision: 1, ...body } });
const judge = (id: string, key: string, state: string): Promise<Answered> =>
  server.ask('reviewer', `/api/submissions/${id}/findings/${key}`, {
    ...{ method: 'PUT', body: { revision: 1, state } },
  });
const judgeAll = async (id: string, state: string) => {
  for (const { key } of report.findings) t200(await judge(id, key, state));
};
function t200({ status, body }: Answered): void {
  if (status !== 200) throw new Error(JSON.stringify(body));
}

const rejected = { verdict: 'rejected', reason: '宣传用语' };
const refusals: readonly [what: string, body: object, status: number, code: string][] = [
  ['a rejection without a remark', rejected, 422, 'remarks-missing'],
  ['an approval with a remark', { verdict: 'approved', text: '【商品名称】改' }, 422, 'remarks-not-wanted'],
  ['text without a location', { ...rejected, text: '请改一下' }, 422, 'remarks-unplaced'],
  ['a location without text', { ...rejected, text: '【商品名称】' }, 422, 'remarks-unplaced'],
  ['an unknown location in text', { ...rejected, text: '1.【商品名字】请改' }, 422, 'unknown-location'],
  [
    'an unknown location in the list',
    { ...rejected, remarks: [{ location: '商品名', text: '请改' }] },
    422,
    'unknown-location',
  ],
  ['an approval with findings that nobody judged', { verdict: 'approved' }, 409, 'findings-open'],
  ['another revision', { verdict: 'approved', revision: 2 }, 409, 'stale-revision'],
  ['a verdict that is none', { verdict: 'maybe' }, 422, 'bad-request'],
];
for (const [what, body, status, code] of refusals)
  test(`${what} is answered ${code}`, async (t) => {
    const answer = await decide(await inReview(), body);
    t.is(answer.body.code, code, JSON.stringify(answer.body));
    t.is(answer.status, status);
  });

test('the nearest location is named for one that the form has not', async (t) => {
  const { body } = await decide(await inReview(), { ...rejected, text: '1.【商品名字】请改' });
  t.regex(body.detail, /【商品名字】.*【商品名称】/);
  t.is(body.unknown[0].nearest, '商品名称');
});

test('what is accepted stands against an approval; dismissed, it does not', async (t) => {
  const id = await inReview();
  await judgeAll(id, 'dismissed');
  t200(await judge(id, 'f-warn', 'accepted'));
  t.is((await decide(id, { verdict: 'approved' })).body.code, 'findings-accepted');
  t200(await judge(id, 'f-warn', 'dismissed'));
  t.is((await decide(id, { verdict: 'approved' })).body.state, 'approved');
});

test('a second decision is refused', async (t) => {
  const id = await inReview();
  await judgeAll(id, 'dismissed');
  t.is((await decide(id, { verdict: 'approved' })).status, 200);
  t.is((await decide(id, { ...rejected, text: '【商品名称】请改' })).body.code, 'already-decided');
});

test('remarks from list and text are numbered in the order of the form', async (t) => {
  const id = await inReview();
  await judgeAll(id, 'dismissed');
  const remarks = [{ location: '商品版本', text: '写成 V1.0。' }];
  const answer = await decide(id, { ...rejected, remarks, text: '①【商品名称】请删去“最佳”。' });
  t.is(answer.status, 200, JSON.stringify(answer.body));
  const { body } = await server.ask('owner', `/api/submissions/${id}`);
  t.deepEqual(
    body.revisions[0].decision.remarks.map(({ id: key, location }: { id: string; location: string }) => [
      key,
      location,
    ]),
    [
      ['r1', '商品名称'],
      ['r2', '商品版本'],
    ],
  );
});

test('only who has claimed it may judge its findings', async (t) => {
  const id = await makeSubmission(server, 'waiting-for-review', { report });
  t.is((await judge(id, 'f-note', 'accepted')).body.code, 'not-claimed-by-you');
  t.is((await judge(await inReview(), 'f-none', 'accepted')).body.code, 'not-found');
});

test('a seller sees no reviewer, no rule, no doubt and nothing dismissed', async (t) => {
  const id = await inReview();
  const waiting = await server.ask('owner', `/api/submissions/${id}`);
  t.is(waiting.body.report, null, 'nothing before the decision');
  t.is(waiting.body.claimedBy, null);
  t.deepEqual(waiting.body.findingCounts, { block: 0, proof: 0, warn: 0, note: 0 });
  await judgeAll(id, 'accepted');
  t200(await judge(id, 'f-note', 'dismissed'));
  const remarks = [
    { location: '商品名称', text: '请删去“最佳”。', rule: 'absolute-terms', findingKey: 'f-block' },
  ];
  t200(await decide(id, { ...rejected, remarks }));
  const { body } = await server.ask('owner', `/api/submissions/${id}`);
  t.deepEqual(
    body.report.findings.map(({ key }: { key: string }) => key),
    ['f-block'],
  );
  const everything = JSON.stringify(body);
  for (const secret of [
    '李雷',
    'absolute-terms',
    'confidence',
    server.userIdOf('reviewer'),
    'claimed"',
    'finding-',
  ])
    t.false(everything.includes(secret), secret);
  t.true(everything.includes('请删去“最佳”。'));
});

test('a desk that nobody answers at is a 503 that says what to do, and nothing changes', async (t) => {
  const unavailable = () => Promise.reject(new DeskUnavailable('no connection'));
  const desk: ReviewDesk = {
    ...{ claim: unavailable, release: unavailable, decide: unavailable, withdraw: unavailable },
    ...{ undo: unavailable, confirm: unavailable, returnProposal: unavailable },
    ...{ appeal: unavailable, answerAppeal: unavailable },
  };
  const down = await startTestServer({ desk });
  const id = await makeSubmission(down, 'waiting-for-review');
  const answer = await down.ask('reviewer', `/api/submissions/${id}/claim`, {
    ...{ method: 'POST', body: { revision: 1 } },
  });
  t.is(answer.status, 503);
  t.is(answer.body.code, 'desk-unavailable');
  t.is((await down.store.submissions.load(id)).state, 'waiting-for-review');
  await down.close();
});

test('an act with a key is done once; the key is bound to its request', async (t) => {
  const create = (formId: string, key = 'a-key') =>
    server.ask('owner', '/api/submissions', {
      ...{ method: 'POST', body: { formId }, headers: { 'idempotency-key': key } },
    });
  const [first, second] = [await create('listing-saas'), await create('listing-saas')];
  t.is(first.status, 201);
  t.deepEqual([second.status, second.body], [201, first.body]);
  t.is((await create('listing-api')).body.code, 'key-reused');
  t.is((await create('listing-api', 'spaces in it')).body.code, 'bad-request');
  const many = await Promise.all(Array.from({ length: 6 }, () => create('listing-api', 'at-once')));
  const made = new Set(many.flatMap(({ status, body }) => (status === 201 ? [body.id] : [])));
  t.is(made.size, 1);
  t.true(many.every(({ status, body }) => status === 201 || body.code === 'key-in-use'));
});
