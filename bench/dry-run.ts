/**
 * How long a dry run over 100,000 past submissions takes, on PostgreSQL, with the threads that a desk would use:
 * `npm run build && node dist/bench/dry-run.js [SUBMISSIONS]`. Texts are put together from parts, no two alike.
 */
import pg from 'pg';
import { runDryRun } from '../activities/dry-run/run-dry-run.ts';
import type { RulePack } from '../domain/pack.ts';
import { setEntry } from '../domain/pack-entries.ts';
import { koogalleryCn } from '../rules/packs/koogallery-cn.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { fillPast } from './fill-past.ts';

const goalSeconds = 60;
const [submissions = 100_000] = process.argv.slice(2).map(Number);
const who = { who: '周运营', why: '试跑' };

const changes: readonly { readonly what: string; readonly after: RulePack }[] = [
  {
    what: 'a number of a rule on text: at least 600 characters',
    after: setEntry(koogalleryCn, 'description-length', { params: { least: 600 } }),
  },
  {
    what: 'a heavier severity: other clouds must not be named',
    after: setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' }),
  },
  {
    what: 'one rule of the words engine in shadow',
    after: setEntry(koogalleryCn, 'absolute-terms', { mode: 'shadow' }),
  },
  {
    what: 'twenty own words and an exception: every text is read twice',
    after: {
      ...koogalleryCn,
      ownWords: {
        words: Array.from({ length: 20 }, (_, index) => ({
          ...{ word: `爆款${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${index}`, category: 'absolute' as const },
          ...{ severity: 'violation' as const, ...who },
        })),
        exceptions: [{ word: '顶级域名', ...who }],
      },
    },
  },
];

async function measure(store: Store, after: RulePack) {
  const by = { kind: 'system' } as const;
  const packs = { before: koogalleryCn, after };
  const { id, total } = await store.dryRuns.add({
    site: 'koogallery-cn',
    packs,
    packHash: '',
    days: 3_650,
    by,
  });
  const began = performance.now();
  await runDryRun(store, id);
  const run = await store.dryRuns.find(id);
  return { total, seconds: (performance.now() - began) / 1_000, run };
}

const server = await startPostgres(['shared_buffers=512MB', 'fsync=off']);
const databaseUrl = await server.createDatabase();
const store = await openStore({ databaseUrl, files: { kind: 'disk', folder: 'dist/bench-files' } });
try {
  await store.packs.put(koogalleryCn);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const characters = await fillPast(client, submissions);
  await client.end();
  console.log(`${submissions} submissions, ${Math.round(characters / submissions)} characters of text each`);
  let worst = 0;
  for (const { what, after } of changes) {
    const { total, seconds, run } = await measure(store, after);
    const { newlyBlocked, newlyPassed } = run?.result ?? {};
    if (run?.done !== total) throw new Error(`${what}: ${run?.done} of ${total} judged`);
    console.log(`${seconds.toFixed(1)} s  ${what}: ${newlyBlocked} newly stopped, ${newlyPassed} no longer`);
    worst = Math.max(worst, seconds);
  }
  const isReached = worst <= goalSeconds;
  console.log(`${isReached ? 'reached' : 'MISSED'}: at most ${goalSeconds} s, worst ${worst.toFixed(1)} s`);
  process.exitCode = isReached ? 0 : 1;
} finally {
  await store.close();
  await server.stop();
}
