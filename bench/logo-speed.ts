/**
 * Facts of logos beside what sharp alone takes: `node dist/bench/logo-speed.js [ROUNDS] LOGO…`. Prints processor time a
 * logo for our facts (structure, check sums, decoding, blankness) and for a bare metadata() + stats(), in one process.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readFileFacts } from '../evidence/files/file-facts.ts';
import { readImageFacts } from '../evidence/pictures/image-facts.ts';

const [rounds = '20', ...logos] = process.argv.slice(2);

async function ownFacts(path: string): Promise<void> {
  const facts = await readImageFacts(path, await readFileFacts(path));
  if (!facts.readable) throw new Error(`${path}: ${facts.reason}`);
}

async function bareSharp(path: string): Promise<void> {
  const file = await readFile(path);
  await sharp(file).metadata();
  await sharp(file).stats();
}

async function cpuMs(read: (path: string) => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let round = 0; round < Number(rounds); round++) for (const path of logos) await read(path);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / Number(rounds) / logos.length;
}

sharp.cache(false);
sharp.concurrency(1);
await cpuMs(ownFacts);
await cpuMs(bareSharp);
const [own, bare] = [await cpuMs(ownFacts), await cpuMs(bareSharp)];
console.log(
  `${logos.length} logos: own ${own.toFixed(2)} ms, bare ${bare.toFixed(2)} ms, ${(own / bare).toFixed(2)} times`,
);
