/** An operator changes a rule: draft, dry run, version, undo; and what is refused on the way. */
import test from 'ava';
import { type Answered, startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
  await makeSubmission(server, 'waiting-for-review', {
    fields: { productName: '云启排班', highlights: '比阿里云更适合门店。' },
  });
});
test.after.always(() => server?.close());

const site = '/api/packs/koogallery-cn';
const ask = (path: string, method = 'GET', body?: unknown): Promise<Answered> =>
  server.ask('operator', `${site}${path}`, { method, ...(body === undefined ? {} : { body }) });
const edit = (key: string, body: object) => ask(`/draft/rules/${key}`, 'PUT', body);

async function finishedRun(id: string): Promise<Answered> {
  for (;;) {
    const answer = await server.ask('operator', `/api/dry-runs/${id}`);
    if (answer.body.state !== 'running') return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test.serial('a parameter out of range is refused at its place, with one sentence', async (t) => {
  const answer = await edit('description-length', { edits: 0, params: { least: 0 } });
  t.is(answer.status, 422);
  t.is(answer.body.code, 'pack-faults');
  t.is(answer.body.errors[0].field, 'description-length.params.least');
  t.is(answer.body.detail, '“没有图片时的最少字数”超出范围，填 1–10000 的整数。改好后再存。');
  const unknown = await edit('rival-cloud', { edits: 0, on: { fields: ['introduktion'] } });
  t.is(unknown.body.detail, '表单没有字段“introduktion”，从字段列表里选一个。改好后再存。');
});

test.serial('a rule made stricter is tried, refused as long as it is not earned, and told why', async (t) => {
  const { body: first } = await edit('rival-cloud', { edits: 0, severity: 'block' });
  t.is((await edit('rival-cloud', { edits: 0, severity: 'note' })).body.code, 'pack-moved-on');
  const run = await ask('/dry-runs', 'POST', { edits: first.edits, days: 90 });
  t.is(run.status, 200, JSON.stringify(run.body));
  const { result, isCurrent } = (await finishedRun(run.body.id)).body;
  t.true(isCurrent);
  t.is(result.newlyBlocked, 1);
  t.is(result.blocked[0].findings[0].quote, '阿里云');
  const refused = await ask('/draft/publish', 'POST', { edits: first.edits, reason: '收紧规则' });
  t.is(refused.body.code, 'block-not-earned');
  t.deepEqual(refused.body.gates[0].missing, ['decided', 'signature']);
  t.is((await ask('/draft/sign', 'POST', { edits: first.edits })).body.code, 'sign-own-draft');
  t.is((await ask('/draft/discard', 'POST', { edits: first.edits })).status, 200);
});

test.serial(
  'a change is published after its dry run, with who and why, and undone by a new version',
  async (t) => {
    const { body: draft } = await edit('rival-cloud', { edits: 0, severity: 'note' });
    const early = await ask('/draft/publish', 'POST', { edits: draft.edits, reason: '太多误报' });
    t.is(early.body.code, 'dry-run-missing');
    const run = await ask('/dry-runs', 'POST', { edits: draft.edits });
    await finishedRun(run.body.id);
    const published = await ask('/draft/publish', 'POST', { edits: draft.edits, reason: '太多误报' });
    t.is(published.body.version, '2026.2');
    server.clock.advance(1_000);
    const undone = await ask('/restore', 'POST', { version: '2026.1', reason: '先恢复原状' });
    t.is(undone.body.version, '2026.3');
    server.clock.advance(1_000);
    const { versions } = (await ask('/versions')).body;
    t.deepEqual(
      versions.map(
        (one: { version: string; state: string; restores: string | null; by: { name: string } | null }) => [
          ...[one.version, one.state, one.restores, one.by?.name ?? null],
        ],
      ),
      [
        ['2026.3', 'in-force', '2026.1', '周运营'],
        ['2026.2', 'past', null, '周运营'],
        ['2026.1', 'past', null, null],
      ],
    );
    t.deepEqual(versions[1].changes, [
      {
        ...{ kind: 'changed', entry: 'rival-cloud', rule: 'rival-cloud', aspect: 'severity' },
        ...{ before: null, after: 'note' },
      },
    ]);
  },
);

test.serial('a version for a later day waits, keeps others out, and can be taken back', async (t) => {
  const { body: draft } = await edit('rival-cloud', { edits: 0, mode: 'shadow' });
  await finishedRun((await ask('/dry-runs', 'POST', { edits: draft.edits })).body.id);
  const tomorrow = new Date(server.clock.now.getTime() + 86_400_000).toISOString();
  const body = { edits: draft.edits, reason: '明天起影子运行', inForceFrom: tomorrow };
  const published = await ask('/draft/publish', 'POST', body);
  t.is(published.body.effectiveFrom, tomorrow);
  t.is((await ask('')).body.waiting.version, published.body.version);
  const next = await ask('/restore', 'POST', { version: '2026.1', reason: '再改一次' });
  t.is(next.body.code, 'pack-waits');
  t.is((await ask('/withdraw', 'POST', { version: published.body.version })).status, 200);
  t.is((await ask('')).body.waiting, null);
});

test.serial('own words are kept with who wrote them and from when they hold', async (t) => {
  const word = { word: '全网爆款', category: 'absolute', severity: 'violation', why: '监管通报' };
  const answer = await ask('/draft/words', 'PUT', {
    ...{ edits: 0, words: [{ ...word, effectiveFrom: '2026-12-01' }] },
    exceptions: [{ word: '顶级域名', why: '技术名词' }],
  });
  t.is(answer.status, 200, JSON.stringify(answer.body));
  const { draft } = (await ask('')).body;
  t.deepEqual(draft.pack.ownWords, {
    words: [{ ...word, effectiveFrom: '2026-12-01', who: '周运营' }],
    exceptions: [{ word: '顶级域名', why: '技术名词', who: '周运营' }],
  });
  t.is(draft.changes[0].term, 'ownWords');
  await ask('/draft/discard', 'POST', { edits: draft.edits });
});
