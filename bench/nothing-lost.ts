/**
 * Kills the server again and again while submissions go their way, then looks for what was lost or doubled.
 * `node dist/bench/nothing-lost.js [submissions] [kills]`, 500 and 20 where absent.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../test/flow/api-client.ts';
import { prepareDesk } from '../test/flow/running-desk.ts';
import {
  findLosses,
  handIn,
  people,
  prepareRecords,
  seeThrough,
  verdictOf,
} from '../test/flow/submission-driver.ts';

const [submissions = 500, kills = 20] = process.argv.slice(2).map(Number);
const atOnce = 8;
const began = performance.now();
const dataFolder = await mkdtemp(join(tmpdir(), 'shangjia-lost-'));
const fields = await prepareRecords(dataFolder);
const desk = await prepareDesk(dataFolder);
await desk.start();
const driver = {
  fields,
  seller: await signIn(desk.url, people.seller.email, people.seller.password),
  reviewer: await signIn(desk.url, people.reviewer.email, people.reviewer.password),
};

const ids: string[] = [];
let next = 0;
let done = 0;
async function lane(): Promise<void> {
  for (let index = next++; index < submissions; index = next++) {
    const id = await handIn(driver, index);
    ids[index] = id;
    await seeThrough(driver, id, verdictOf(index));
    done += 1;
  }
}
const all = Promise.all(Array.from({ length: atOnce }, lane));

for (let kill = 1; kill <= kills; kill += 1) {
  // Spread over the whole way, and never at the same point of anybody's: the lanes are all somewhere else.
  while (done < (submissions * kill) / (kills + 1)) await sleep(5);
  await desk.kill();
  console.log(`kill ${kill} of ${kills} after ${done} of ${submissions}`);
  await desk.start();
}
await all;
await desk.stop();

const losses = await findLosses(dataFolder, ids);
for (const loss of losses) console.log(loss);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `${submissions} submissions, ${kills} kills, ${losses.length} lost or doubled, ${minutes} minutes`,
);
await rm(dataFolder, { recursive: true, force: true });
process.exitCode = losses.length === 0 ? 0 : 1;
