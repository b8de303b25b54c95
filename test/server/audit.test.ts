import anyTest, { type TestFn } from 'ava';
import { sql } from 'drizzle-orm';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

const test = (anyTest as TestFn<TestServer>).serial;
test.before(async (t) => {
  t.context = await startTestServer();
});
test.after.always((t) => t.context?.close());

type Entry = Record<'source' | 'what' | 'who' | 'address' | 'agent', string> & {
  status: number;
  title: { zh: string; en: string } | null;
};

/** The trail of one thing, asked for until the act that was just answered is in it. */
async function trailOf({ ask }: TestServer, query: string, acts = 1): Promise<Entry[]> {
  for (let tries = 0; ; tries += 1) {
    const { items } = (await ask('operator', `/api/audit?${query}`)).body;
    if (items.filter(({ source }: Entry) => source === 'act').length >= acts || tries === 200) return items;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('an act is in the trail with who, what, when and from where; so is what was refused', async (t) => {
  const server = t.context;
  const id = await makeSubmission(server, 'waiting-for-review');
  const claim = { method: 'POST', body: { revision: 1 }, headers: { 'user-agent': 'desk-test/1' } };
  t.is((await server.ask('reviewer', `/api/submissions/${id}/claim`, claim)).status, 200);
  const trail = await trailOf(server, `subject=${id}`);
  const acted = trail.find(({ source }) => source === 'act');
  t.like(acted, { what: 'POST /api/submissions/:id/claim', who: '李雷', status: 200, agent: 'desk-test/1' });
  t.deepEqual(acted?.title, {
    zh: '领取；再次领取则延长',
    en: 'Claim for review; claiming again prolongs it',
  });
  t.regex(acted?.address ?? '', /127\.0\.0\.1$/u);
  const claimed = trail.find(({ what }) => what === 'claimed');
  t.is(claimed?.who, '李雷');
  t.is(claimed?.title, null);
  t.is(claimed?.address, acted?.address);
  const stale = { method: 'POST', body: { revision: 9 } };
  t.is((await server.ask('reviewer', `/api/submissions/${id}/claim`, stale)).status, 409);
  t.deepEqual(
    (await trailOf(server, `subject=${id}`, 2)).flatMap(({ status }) => status ?? []),
    [409, 200],
  );
});

test('the trail is read in pages without a gap or a repeat', async (t) => {
  const server = t.context;
  for (const state of ['waiting-for-review', 'rejected', 'in-review'] as const)
    await makeSubmission(server, state);
  const all = (await server.ask('operator', '/api/audit?limit=200')).body.items as Entry[];
  const paged: Entry[] = [];
  for (let cursor = ''; ; ) {
    const { items, nextCursor } = (await server.ask('operator', `/api/audit?limit=3${cursor}`)).body;
    paged.push(...items);
    if (nextCursor === null) break;
    cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
  }
  t.deepEqual(paged, all);
  t.true(all.length > 12);
});

test('the trail is searched by person and time', async (t) => {
  const server = t.context;
  await makeSubmission(server, 'rejected');
  const byName = await server.ask('operator', `/api/audit?who=${encodeURIComponent('王芳')}`);
  t.true(byName.body.items.length > 0);
  t.true(byName.body.items.every(({ who }: Entry) => who === '王芳'));
  const none = await server.ask('operator', '/api/audit?until=2020-01-01T00:00:00Z');
  t.deepEqual(none.body.items, []);
  t.is((await server.ask('operator', '/api/audit?cursor=nowhere')).status, 400);
});

test('what was done is never changed or removed from the trail', async (t) => {
  const { store } = t.context;
  const refused = (query: string) => t.throwsAsync(store.db.execute(sql.raw(query)));
  const error = await refused(`update act set user_name = 'x'`);
  t.regex(String((error?.cause as Error | undefined)?.message), /append-only/u);
  await refused('delete from act');
  await refused('truncate act');
});
