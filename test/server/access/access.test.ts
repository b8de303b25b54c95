/** Every route and everybody who might call it. A route that is missing here fails the first test. */
import test from 'ava';
import { openRouting } from '../../../domain/routing.ts';
import { routes } from '../../../server/routes/index.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { makeSubmission } from '../scenes.ts';
import { accountRows } from './account-rows.ts';
import { deliveryRows, fileRows } from './delivery-rows.ts';
import { queueRows, reviewRows } from './desk-rows.ts';
import { operatorRows } from './operator-rows.ts';
import { callers } from './rows.ts';
import { pointRows, submissionRows } from './submission-rows.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
  const routing = { ...openRouting, claimsAtMost: 100 };
  await server.store.desk.routing.keep({ version: 0, routing, reason: '测试', byName: '周运营' });
});
test.after.always(() => server?.close());

const table = [
  ...submissionRows,
  ...pointRows,
  ...reviewRows,
  ...queueRows,
  ...fileRows,
  ...deliveryRows,
  ...operatorRows,
  ...accountRows,
];

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test('every route is in the table, and everything in the table is a route', (t) => {
  t.deepEqual(table.map(({ route }) => route).sort(), routes.map(nameOf).sort());
});

for (const { route, statuses, sends } of table)
  for (const [index, who] of callers.entries())
    test(`${route} answers ${statuses[index]} to ${who}`, async (t) => {
      const [method = '', bare = ''] = route.split(' ');
      const sent = typeof sends === 'function' ? await sends(server, who) : sends;
      const { path, body } = sent ?? { path: bare };
      const answer = await server.ask(who, path, {
        method: method.toUpperCase(),
        ...(method === 'get' ? {} : { body }),
      });
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
