/**
 * From the command to an open desk, and to reviews that run, on data that is there already.
 * `node dist/bench/start-up.js [times]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDesk } from '../test/flow/running-desk.ts';

const [times = 5] = process.argv.slice(2).map(Number);
const dataFolder = await mkdtemp(join(tmpdir(), 'shangjia-start-'));
const desk = await prepareDesk(dataFolder);

for (let start = 0; start <= times; start += 1) {
  const began = performance.now();
  await desk.start();
  const openMs = performance.now() - began;
  while (!(await isReady())) await sleep(20);
  const readyMs = performance.now() - began;
  const stopping = performance.now();
  await desk.stop();
  const stopMs = performance.now() - stopping;
  const name = start === 0 ? 'first start' : `start ${start + 1}`;
  console.log(
    `${name}: open after ${show(openMs)}, reviews run after ${show(readyMs)}, stopped in ${show(stopMs)}`,
  );
}
await rm(dataFolder, { recursive: true, force: true });

async function isReady(): Promise<boolean> {
  const answer = await fetch(`${desk.url}/readyz`);
  return answer.ok;
}

function show(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
