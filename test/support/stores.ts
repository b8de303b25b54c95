import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../store/open-store.ts';
import { emptyRecords } from './empty-records.ts';

/** A clock that a test moves. */
export type TestClock = { now: Date; readonly advance: (ms: number) => void };

export function testClock(start = '2026-11-22T02:00:00.000Z'): TestClock {
  const clock = {
    now: new Date(start),
    advance: (ms: number) => {
      clock.now = new Date(clock.now.getTime() + ms);
    },
  };
  return clock;
}

export type TestStore = {
  readonly store: Store;
  readonly clock: TestClock;
  readonly folder: string;
  readonly close: () => Promise<void>;
};

/** A store of its own, in memory or on PostgreSQL, with its files in a temporary folder, and two sellers in it. */
export async function openTestStore(databaseUrl?: string): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'shangjia-store-'));
  const clock = testClock();
  const store = await openStore({
    databaseUrl,
    records: databaseUrl ? undefined : await emptyRecords(),
    files: { kind: 'disk', folder },
    now: () => clock.now,
  });
  await store.people.addSeller({ id: 'yunqi', name: '杭州云启智能科技有限公司', site: 'koogallery-cn' });
  await store.people.addSeller({ id: 'lantu', name: '蓝图软件（深圳）有限公司', site: 'koogallery-cn' });
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, clock, folder, close };
}
