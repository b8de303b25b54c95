/**
 * Peak memory of a reader process: `node dist/bench/reading-memory.js PICTURE…`. One process reads all of them as
 * screenshots, twice; prints its peak resident memory (Linux: VmHWM of the process).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createReaderPool } from '../evidence/pool/create-reader-pool.ts';

const pictures = process.argv.slice(2);

/** Processes that this one has started, with their peaks in MB. */
function peaksOfChildren(): number[] {
  const folders = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return folders.flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]);
      return parent === process.pid && peak > 0 ? [peak / 1024] : [];
    } catch {
      // It ended between the two looks.
      return [];
    }
  });
}

const pool = createReaderPool({ size: 1 });
for (const path of [...pictures, ...pictures]) {
  const { facts } = await pool.readScreenshot(path);
  if (!facts.readable) throw new Error(`${path}: ${facts.reason}`);
}
const peakMb = Math.max(...peaksOfChildren());
pool.close();
console.log(`${pictures.length} pictures, twice: peak ${peakMb.toFixed(0)} MB`);
