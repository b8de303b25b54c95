import test from 'ava';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { makeSubmission } from '../scenes.ts';
import { orderValues } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const reason = '三次驳回的意见前后不一致，截图右上角一直有客户名称。';
const seller = { kind: 'person', userId: 'u-seller', role: 'seller', name: '王芳' } as const;
const remark = { id: 'r1', field: 'screenshots', location: '部署截图', text: '请补功能页。' };
const scene = { formId: 'delivery-evidence', by: 'project-team', fields: orderValues } as const;

/** Rejected as often as that, each time handed in again as it was. */
async function rejected(times: number): Promise<string> {
  const { submissions } = server.store;
  const id = await makeSubmission(server, 'in-review', scene);
  for (let revision = 1; ; revision += 1) {
    await submissions.recordDecision({
      ...{ submissionId: id, revision, verdict: 'rejected', by: 'reviewer', remarks: [remark] },
      ...{ reviewer: { userId: 'u-team', name: '陈工' }, key: `decision:${revision}` },
      decidedAt: '2026-11-22T02:30:00.000Z',
    });
    if (revision === times) return id;
    const act = { submissionId: id, revision: revision + 1, actor: seller };
    await submissions.startRevision({ submissionId: id, revision, actor: seller });
    const contentHash = (await submissions.load(id)).revisions.at(-1)?.contentHash ?? '';
    await submissions.preview({ ...act, contentHash });
    const report = { pack: 'p', findings: [], results: [] };
    await submissions.submit({ ...act, contentHash, answers: [], report });
    const system = { kind: 'system' } as const;
    await submissions.record({
      ...act,
      type: 'checks-finished',
      actor: system,
      key: `checked:${revision + 1}`,
    });
    await submissions.record({ ...act, type: 'claimed', actor: system, key: `claimed:${revision + 1}` });
  }
}

const appeal = (id: string, revision: number, said = reason) =>
  server.ask('owner', `/api/submissions/${id}/appeal`, { method: 'POST', body: { revision, reason: said } });
const answer = (id: string, revision: number, given: object) =>
  server.ask('operator', `/api/submissions/${id}/appeal/answer`, {
    method: 'POST',
    body: { revision, note: '核对过了。', ...given },
  });
const delivery = async (id: string) => (await server.ask('owner', `/api/submissions/${id}/delivery`)).body;

test('after three rejections a seller appeals, once, with a reason that says something', async (t) => {
  const twice = await rejected(2);
  t.is((await appeal(twice, 2)).body.code, 'appeal-too-early');
  const id = await rejected(3);
  t.is((await delivery(id)).mayAppeal, 'rejected-often');
  t.is((await appeal(id, 3, '不服')).body.code, 'appeal-too-short');
  t.is((await appeal(id, 2)).body.code, 'stale-revision');
  t.is((await appeal(id, 3)).status, 200);
  const view = await delivery(id);
  t.is(view.mayAppeal, null);
  t.is(view.appeals[0].reason, reason);
  const { items } = (await server.ask('operator', '/api/appeals')).body;
  t.like(
    items.find(({ submissionId }: { submissionId: string }) => submissionId === id),
    { cause: 'rejected-often', revision: 3, state: 'rejected' },
  );
});

test('upheld, the same content is handed in again with the appeal as its dispute', async (t) => {
  const id = await rejected(3);
  await appeal(id, 3);
  const { body } = await answer(id, 3, { answer: 'upheld' });
  t.deepEqual(body, { state: 'submitted', revision: 4 });
  const { revisions, state } = await server.store.submissions.load(id);
  t.is(state, 'submitted');
  t.deepEqual(revisions[3]?.fields, revisions[2]?.fields);
  t.deepEqual(revisions[3]?.answers, [{ remarkId: 'r1', kind: 'disputed', reason }]);
  const messages = await server.store.outbox.pending(50);
  t.true(messages.some(({ submissionId, revision }) => submissionId === id && revision === 4));
  t.is((await answer(id, 4, { answer: 'upheld' })).body.code, 'no-appeal');
  const [first] = (await delivery(id)).appeals;
  t.like(first, { answer: 'upheld', note: '核对过了。', answeredBy: null });
});

test('an operator approves what was rejected: a new revision with its own decision', async (t) => {
  const id = await rejected(3);
  await appeal(id, 3);
  t.deepEqual((await answer(id, 3, { answer: 'approved' })).body, { state: 'approved', revision: 4 });
  const { revisions } = await server.store.submissions.load(id);
  t.is(revisions[2]?.decision?.verdict, 'rejected');
  t.like(revisions[3]?.decision, { verdict: 'approved', reviewer: { name: '周运营' } });
  t.is(
    (await server.ask('operator', '/api/appeals')).body.items.some(
      ({ submissionId }: { submissionId: string }) => submissionId === id,
    ),
    false,
  );
});

test('a delivery that nobody answers for more than five working days can be appealed, and decided', async (t) => {
  const id = await makeSubmission(server, 'in-review', scene);
  t.is((await delivery(id)).mayAppeal, null);
  server.clock.advance(9 * 86_400_000);
  t.is((await delivery(id)).mayAppeal, 'stuck');
  t.is((await appeal(id, 1)).status, 200);
  t.is((await answer(id, 1, { answer: 'rejected' })).body.code, 'remarks-missing');
  const decided = await answer(id, 1, { answer: 'rejected', text: '【部署截图】请补功能页。' });
  t.is(decided.body.state, 'rejected', JSON.stringify(decided.body));
  const { revisions } = await server.store.submissions.load(id);
  t.is(revisions[0]?.decision?.remarks[0]?.field, 'screenshots');
});
