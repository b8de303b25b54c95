import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dumpInMemory } from '../../store/database.ts';

const migrations = 'store/migrations';

/** Of whatever the tables and their database are made of. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'));
  for (const name of readdirSync(migrations).sort())
    if (name.endsWith('.sql')) hash.update(name).update(readFileSync(`${migrations}/${name}`));
  return hash.digest('hex').slice(0, 16);
}

let made: Promise<Blob> | undefined;

async function make(): Promise<Blob> {
  const path = `.cache/empty-records-${fingerprint()}.tar`;
  try {
    return new Blob([readFileSync(path)]);
  } catch {
    const dump = await dumpInMemory();
    mkdirSync('.cache', { recursive: true });
    // Two processes may both make it; each renames a whole file of its own into place.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, path);
    return dump;
  }
}

/** Records with every table and no rows, made once for all test processes and kept under `.cache/`. */
export function emptyRecords(): Promise<Blob> {
  made ??= make();
  return made;
}
