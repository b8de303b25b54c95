import test from 'ava';
import { runDryRun } from '../../activities/dry-run/run-dry-run.ts';
import { createWatchRules } from '../../activities/watch-rules.ts';
import type { RulePack } from '../../domain/pack.ts';
import { findEntry, setEntry } from '../../domain/pack-entries.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { koogalleryCn } from '../../rules/packs/koogallery-cn.ts';
import { bringToReview } from '../store/suites/acts.ts';
import { openTestStore } from '../support/stores.ts';

const by = { kind: 'person', userId: 'u-operator', role: 'operator', name: '孙运营' } as const;
const reviewer = { userId: 'u-reviewer', name: '李雷' };

type Past = Awaited<ReturnType<typeof openPast>>;
let past: Past;
test.before(async () => {
  past = await openPast();
});
test.after.always(() => past?.close());

/** Three applications of the past, all waiting. */
async function openPast() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.packs.put(koogalleryCn);
  const fields = [
    { productName: '云启排班', highlights: '比阿里云更适合门店。' },
    { productName: '云启考勤', highlights: '按班次统计工时。' },
    { productName: '云启质检', highlights: '也能接入腾讯云。' },
  ];
  const ids: string[] = [];
  for (const one of fields) ids.push(await bringToReview(store, one));
  const start = (after: RulePack) =>
    store.dryRuns.add({
      site: 'koogallery-cn',
      packs: { before: koogalleryCn, after },
      packHash: 'h',
      days: 90,
      by,
    });
  return { ...opened, ids, start };
}

test.serial(
  'a dry run tells whom a heavier rule would have stopped, and what was decided then',
  async (t) => {
    const { store, ids, start } = past;
    const [first = ''] = ids;
    await store.submissions.recordDecision({
      ...{ submissionId: first, revision: 1, verdict: 'approved', by: 'reviewer', remarks: [], key: 'd' },
      ...{ reviewer, decidedAt: store.now().toISOString() },
    });
    const { id, total } = await start(setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' }));
    t.is(total, 3);
    await runDryRun(store, id);
    const run = await store.dryRuns.find(id);
    t.like(run, { state: 'done', done: 3 });
    t.like(run?.result, { newlyBlocked: 2, newlyPassed: 0, changed: 0, unchanged: 1 });
    t.deepEqual(run?.result.rules, [
      { rule: 'rival-cloud', newlyBlocked: 2, newlyPassed: 0, found: 0, gone: 0 },
    ]);
    const example = run?.result.blocked.find(({ submissionId }) => submissionId === first);
    t.like(example, { title: '云启排班', verdict: 'approved', agrees: false });
    t.like(example?.findings[0], { quote: '阿里云', before: 'warn', after: 'block', location: '商品亮点' });
  },
);

test.serial('own words are tried on the texts that were handed in', async (t) => {
  const { store, start } = past;
  const word = {
    word: '门店',
    category: 'absolute',
    severity: 'violation',
    who: '孙运营',
    why: '试一试',
  } as const;
  const { id } = await start({ ...koogalleryCn, ownWords: { words: [word], exceptions: [] } });
  await runDryRun(store, id);
  const run = await store.dryRuns.find(id);
  t.like(run?.result, { newlyBlocked: 1, unchanged: 2 });
  t.is(run?.result.blocked[0]?.findings[0]?.quote, '门店');
});

test.serial('a run that was cancelled judges nothing any more, one that was cut off goes on', async (t) => {
  const { store, ids, start } = past;
  const heavier = setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' });
  const cancelled = await start(heavier);
  await store.dryRuns.cancel(cancelled.id);
  await runDryRun(store, cancelled.id);
  t.like(await store.dryRuns.find(cancelled.id), { state: 'cancelled', done: 0 });
  const cut = await start(heavier);
  const { result } = cut;
  const [first = ''] = ids.toSorted();
  const soFar = { id: cut.id, done: 1, cursor: first, workedMs: 5, state: 'running' } as const;
  await store.dryRuns.save({ ...soFar, result: { ...result, unchanged: 1 } });
  await runDryRun(store, cut.id);
  const run = await store.dryRuns.find(cut.id);
  t.is(run?.done, 3);
  const { newlyBlocked = 0, unchanged = 0 } = run?.result ?? {};
  t.is(newlyBlocked + unchanged, 3);
});

test.serial('a change that touches no verdict needs no judging', async (t) => {
  const { store, start } = past;
  const { id } = await start({ ...koogalleryCn, claimMinutes: 45 });
  await runDryRun(store, id);
  t.like((await store.dryRuns.find(id))?.result, { unchanged: 3, newlyBlocked: 0 });
});

test('a rule whose findings are overturned falls back to a warning, once, and the record says why', async (t) => {
  const { store, clock, close } = await openTestStore();
  await store.packs.put(koogalleryCn);
  const watch = createWatchRules({ store });
  t.deepEqual(await watch(), []);
  const blocking = (key: string): KeyedFinding => ({
    ...{ key, rule: 'missing-page-kind', code: 'missing-login', severity: 'block', field: 'screenshots' },
    ...{ location: '部署截图', message: { zh: '缺少登录页。', en: 'No login page.' } },
  });
  const id = await bringToReview(store);
  const ref = { submissionId: id, revision: 1 };
  const keys = ['a', 'b', 'c'];
  await store.submissions.saveReport(id, 1, {
    ...{ pack: 'koogallery-cn@2026.1', findings: keys.map(blocking), results: [] },
  });
  const actor = { kind: 'person', role: 'reviewer', ...reviewer } as const;
  for (const findingKey of keys)
    await store.submissions.judgeFinding({ ...ref, findingKey, state: 'dismissed', reason: '读错', actor });
  await store.submissions.recordDecision({
    ...{ ...ref, verdict: 'approved', by: 'reviewer', remarks: [], key: 'd', reviewer },
    decidedAt: clock.now.toISOString(),
  });
  t.deepEqual(await watch(), [{ site: 'koogallery-cn', rule: 'missing-page-kind', version: '2026.2' }]);
  t.deepEqual(await watch(), []);
  const inForce = await store.packs.inForce('koogallery-cn', store.now());
  t.is(inForce && findEntry(inForce, 'missing-page-kind')?.severity, 'warn');
  const last = (await store.packs.versions('koogallery-cn')).at(-1);
  t.deepEqual(last?.by, { kind: 'system' });
  t.is(last?.reason, '“截图的种类”近期 3 处“必须修改”里有 3 处被判为不成立，自动降为“建议核对”。');
  await close();
});
