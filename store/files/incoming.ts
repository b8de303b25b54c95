import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentSource, StoredContent } from './file-store.ts';

export type IncomingFile = StoredContent & { readonly path: string };

const leftOverMs = 24 * 3_600_000;

/**
 * Writes a source to a file of its own, hashed on the way and synced to disk before `use` sees it. Whatever `use` does
 * not move away is removed again.
 */
export async function receive<Result>(
  folder: string,
  source: ContentSource,
  use: (file: IncomingFile) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    return await use({ path, ...(await write(path, source)) });
  } finally {
    await rm(path, { force: true });
  }
}

async function write(path: string, source: ContentSource): Promise<StoredContent> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of source) {
      hash.update(chunk);
      sizeBytes += chunk.byteLength;
      await file.writeFile(chunk);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), sizeBytes };
  } finally {
    await file.close();
  }
}

/** Removes what a process that was killed left behind; younger files may still be coming in. */
export async function sweepIncoming(folder: string, now = Date.now()): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats && now - stats.mtimeMs > leftOverMs) await rm(path, { force: true, recursive: true });
  }
}
