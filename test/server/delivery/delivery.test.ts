import test from 'ava';
import type { FileReader } from '../../../activities/deps.ts';
import { createJudgeRevision } from '../../../activities/judge-revision.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { makeSubmission, type SceneState } from '../scenes.ts';
import { keepShot, orderValues, type Shot, shots } from './scenes.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

async function delivery(state: SceneState, given: readonly Shot[], isRead = true): Promise<string> {
  const screenshots = [];
  for (const shot of given) screenshots.push(await keepShot(server, shot, isRead));
  const fields = { ...orderValues, screenshots };
  return makeSubmission(server, state, { formId: 'delivery-evidence', by: 'project-team', fields });
}
const seen = async (id: string, who: 'owner' | 'project-team' | 'reviewer' = 'project-team') =>
  (await server.ask(who, `/api/submissions/${id}/delivery`)).body;
const shotWith = (shot: Shot, changes: Partial<Shot>): Shot => ({ ...shot, ...changes });

/** The step that looks at other orders, on what was read. */
async function judge(submissionId: string): Promise<void> {
  const kept: FileReader = {
    ...{ id: 'screenshot', version: '1', canRead: ({ key }) => key === 'screenshots' },
    ...{ read: async () => undefined, artifactsOf: () => ({}) },
  };
  await createJudgeRevision({ store: server.store, readers: [kept], publicUrl: '' })({
    submissionId,
    revision: 1,
  });
}

test('each kind has the picture that stands for it, with how sure that is and where the name stands', async (t) => {
  const id = await delivery('in-review', [shots.home, shots.list, shots.login]);
  const view = await seen(id);
  const nameOf = (sha256: string) =>
    view.pages.find((page: { sha256: string }) => page.sha256 === sha256)?.name;
  t.deepEqual(
    view.slots.map(({ kind, sha256 }: { kind: string; sha256: string }) => [kind, nameOf(sha256)]),
    [
      ['login', 'login.png'],
      ['after-login', 'home.png'],
      ['feature', 'list.png'],
    ],
  );
  const list = view.pages[1];
  t.is(list.reading.confidence, 0.74);
  t.true(list.reading.confidence < view.sureFrom);
  t.is(list.reading.name.quote, '广东明川电器有限公司');
  t.deepEqual(list.reading.name.box, { x: 40, y: 40, width: 220, height: 24 });
});

test('two files of one name are two pictures: each stands for what it shows', async (t) => {
  const same = { name: 'image.png' };
  const id = await delivery('in-review', [
    shotWith(shots.login, same),
    shotWith(shots.home, same),
    shotWith(shots.list, same),
  ]);
  const { pages, slots } = await seen(id);
  t.deepEqual(
    pages.map(({ countsAs }: { countsAs: string }) => countsAs),
    ['login', 'after-login', 'feature'],
  );
  t.deepEqual(
    slots.map(({ sha256 }: { sha256: string }) => sha256),
    pages.map(({ sha256 }: { sha256: string }) => sha256),
  );
});

test('what nobody has read counts for nothing, and is not called read', async (t) => {
  const id = await delivery('in-review', [shotWith(shots.login, { name: 'new.png' })], false);
  const { pages, slots } = await seen(id);
  t.is(pages[0].state, 'reading');
  t.is(pages[0].countsAs, 'nothing');
  t.true(slots.every(({ sha256 }: { sha256: string | null }) => sha256 === null));
});

test('a seller corrects a kind, the project team sees both words and has the last one', async (t) => {
  const id = await delivery('draft', [shotWith(shots.list, { name: 'mine.png', kind: 'other' })]);
  const [page] = (await seen(id, 'owner')).pages;
  const choose = (who: 'owner' | 'project-team' | 'other-seller', choice: string) =>
    server.ask(who, `/api/submissions/${id}/pages/${page.sha256}`, {
      method: 'PUT',
      body: { revision: 1, choice },
    });
  t.is((await choose('owner', 'feature')).status, 200);
  t.is((await choose('other-seller', 'login')).status, 404);
  const view = await seen(id, 'owner');
  t.is(view.pages[0].countsAs, 'feature');
  t.is(view.pages[0].seller.machine, 'other');

  const handedIn = await makeSubmission(server, 'in-review', {
    ...{ formId: 'delivery-evidence', by: 'project-team' },
    fields: { ...orderValues, screenshots: [{ ...page, mediaType: 'image/png' }] },
  });
  const word = (choice: string) =>
    server.ask('project-team', `/api/submissions/${handedIn}/pages/${page.sha256}`, {
      method: 'PUT',
      body: { revision: 1, choice },
    });
  t.is((await word('unclear')).status, 200);
  t.is((await word('after-login')).status, 200);
  const judged = (await seen(handedIn)).pages[0];
  t.is(judged.countsAs, 'after-login');
  t.is(judged.team.by, '陈工');
  const events = await server.store.events.list(handedIn);
  t.deepEqual(
    events.filter(({ type }) => type === 'page-chosen').map(({ detail }) => detail?.choice),
    ['unclear', 'after-login'],
  );
});

test('the same screen in another order is shown to the project team alone, with what differs', async (t) => {
  const words = ['东莞启衡精密有限公司', ...shots.list.words.slice(1)];
  const earlier = await delivery('waiting-for-review', [shotWith(shots.list, { name: 'a.png', words })]);
  const later = await delivery('in-review', [shotWith(shots.list, { name: 'b.png' }), shots.home]);
  await judge(earlier);
  await judge(later);
  const { pairs } = await seen(later);
  const pair = pairs.find(({ other }: { other: { submissionId: string } }) => other.submissionId === earlier);
  t.is(pair.name, 'b.png');
  t.is(pair.other.name, 'a.png');
  t.true(pair.other.isSameSeller);
  t.is(pair.likeness, 1);
  t.deepEqual(pair.here, [{ x: 40, y: 40, width: 220, height: 24 }]);
  t.deepEqual((await seen(later, 'owner')).pairs, []);

  const path = `/api/submissions/${later}/pairs/${pair.sha256}/${pair.other.sha256}`;
  const body = { revision: 1, isDismissed: true };
  t.is((await server.ask('project-team', path, { method: 'PUT', body })).status, 200);
  const again = await delivery('in-review', [shotWith(shots.list, { name: 'b.png' })]);
  await judge(again);
  const known = (await seen(again)).pairs.find(
    ({ other }: { other: { submissionId: string } }) => other.submissionId === earlier,
  );
  t.is(known.dismissed.by, '陈工');
});

test('the sign-in page of one product in two orders is nothing to tell', async (t) => {
  const earlier = await delivery('waiting-for-review', [shotWith(shots.login, { name: 'l1.png' })]);
  const later = await delivery('in-review', [shotWith(shots.login, { name: 'l2.png' })]);
  await judge(earlier);
  await judge(later);
  t.deepEqual((await seen(later)).pairs, []);
});

test('what is wrong is told to the seller before handing in, without rule or share', async (t) => {
  const id = await delivery('draft', [shots.login, shots.home]);
  const { findings } = await seen(id, 'owner');
  t.true(findings.some(({ code }: { code: string }) => code === 'too-few-screenshots'));
  t.true(findings.some(({ code }: { code: string }) => code === 'missing-feature'));
  t.true(findings.every((finding: { rule: string }) => finding.rule === '' && !('confidence' in finding)));
});
