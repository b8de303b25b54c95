/**
 * Mutated pictures through the reader processes: `node dist/bench/reading-mutated.js [COUNT] PICTURE…`. Every one must
 * end as a fact; every eighth is read as a screenshot, with its words, the others as pictures. Prints how many ended as
 * what and the longest time.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { createRandom } from '../test/evidence/pages/random.ts';
import { mutate } from '../test/evidence/pictures/mutate.ts';

const [count = '2000', ...pictures] = process.argv.slice(2);
const random = createRandom(11);
const sources = await Promise.all(pictures.map((path) => readFile(path)));
const folder = await mkdtemp(join(tmpdir(), 'mutated-'));
const pool = createReaderPool({ size: 2 });
const outcomes = new Map<string, number>();
let longestMs = 0;

async function one(at: number): Promise<void> {
  const path = join(folder, `${at}.png`);
  await writeFile(path, mutate(random.pick(sources), random));
  const start = performance.now();
  const { facts } = await (at % 8 === 0 ? pool.readScreenshot(path) : pool.readPicture(path));
  longestMs = Math.max(longestMs, performance.now() - start);
  const outcome = facts.readable ? 'readable' : facts.reason;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  await rm(path);
}

for (let at = 0; at < Number(count); at += 4) await Promise.all([0, 1, 2, 3].map((step) => one(at + step)));
pool.close();
await rm(folder, { recursive: true });
console.log(Object.fromEntries(outcomes), `longest ${Math.round(longestMs)} ms`);
