/** What operators are told in numbers, and what reviewers say to golden cases. */
import test from 'ava';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const query = 'from=2026-11-01&to=2026-11-30';

test.serial('an empty desk has numbers, too', async (t) => {
  const { status, body } = await server.ask('operator', `/api/numbers?${query}`);
  t.is(status, 200, JSON.stringify(body));
  t.like(body.totals, { answered: 0, approved: 0, roundsToApproval: null, firstAnswerMedian: null });
  t.deepEqual(body.waiting, { machine: 0, reviewers: 0, sellers: 0, overdue: 0 });
});

test.serial('answers count by round, reviewer and week; who waits is counted now', async (t) => {
  await makeSubmission(server, 'rejected');
  await makeSubmission(server, 'waiting-for-review');
  await makeSubmission(server, 'submitted');
  const { body } = await server.ask('operator', `/api/numbers?${query}`);
  t.like(body.totals, { answered: 1, approved: 0, first: 1, firstApproved: 0 });
  t.deepEqual(body.waiting, { machine: 1, reviewers: 1, sellers: 1, overdue: 0 });
  t.is(body.reviewers[0].name, '李雷');
  t.is(body.weeks.length, 1);
  const before = await server.ask('operator', '/api/numbers?from=2026-10-01&to=2026-10-31');
  t.is(before.body.totals.answered, 0);
  const csv = await server.ask('operator', `/api/numbers.csv?${query}&table=reviewers`);
  t.is(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
  t.regex(csv.body, /李雷,1,0,/u);
});

test.serial('a golden case is judged blind, once, and not by who decided it', async (t) => {
  const mine = await makeSubmission(server, 'rejected');
  const open = await makeSubmission(server, 'waiting-for-review', { fields: { productName: '云启质检' } });
  for (const submissionId of [mine, open]) {
    const body = { submissionId, verdict: 'rejected', why: '介绍里没有功能' };
    t.is((await server.ask('operator', '/api/golden-cases', { method: 'POST', body })).status, 201);
  }
  const { body } = await server.ask('reviewer', '/api/golden-cases/next');
  t.is(body.case.left, 1);
  t.deepEqual(Object.keys(body.case).toSorted(), ['fields', 'formId', 'id', 'left']);
  t.is(body.case.fields.productName, '云启质检');
  const answer = { method: 'PUT', body: { verdict: 'approved' } };
  const told = await server.ask('reviewer', `/api/golden-cases/${body.case.id}/answer`, answer);
  t.is(told.status, 200);
  t.like(told.body, { given: 'approved', verdict: 'rejected', why: '介绍里没有功能' });
  t.is((await server.ask('reviewer', `/api/golden-cases/${body.case.id}/answer`, answer)).status, 409);
  t.is((await server.ask('reviewer', '/api/golden-cases/next')).body.case, null);
  const numbers = await server.ask('operator', `/api/numbers?${query}`);
  t.like(numbers.body.golden[0], { name: '李雷', answered: 1, agreed: 0 });
});
