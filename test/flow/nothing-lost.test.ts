import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import { signIn } from './api-client.ts';
import { prepareDesk } from './running-desk.ts';
import { findLosses, handIn, people, prepareRecords, seeThrough, verdictOf } from './submission-driver.ts';

const submissions = 6;

test('a server that is killed during checks and in the middle of decisions loses and doubles nothing', async (t) => {
  t.timeout(280_000);
  const dataFolder = await mkdtemp(join(tmpdir(), 'shangjia-kill-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  const fields = await prepareRecords(dataFolder);
  const desk = await prepareDesk(dataFolder);
  t.teardown(desk.kill);
  await desk.start();
  const driver = {
    fields,
    seller: await signIn(desk.url, people.seller.email, people.seller.password),
    reviewer: await signIn(desk.url, people.reviewer.email, people.reviewer.password),
  };

  const ids: string[] = [];
  for (let index = 0; index < submissions; index += 1) ids.push(await handIn(driver, index));
  await desk.kill();
  await desk.start();

  const reviews = Promise.all(ids.map((id, index) => seeThrough(driver, id, verdictOf(index))));
  // Whatever they are at then: claims and decisions are under way for some, recorded for others.
  await untilSome(async () => {
    const { body } = await driver.reviewer({ path: '/api/queue?state=in-review&state=approved' });
    return (body.items as unknown[]).length > 0;
  });
  await desk.kill();
  await desk.start();

  await reviews;
  t.is(await desk.stop(), 0);
  t.deepEqual(await findLosses(dataFolder, ids), []);
});

async function untilSome(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(10);
}
