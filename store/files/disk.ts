/** Files on this machine: `files/ab/cd…`, named by the hash of what is in them. */
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileMissing, type FileStore, requireHash, type StoredContent } from './file-store.ts';
import { receive, sweepIncoming } from './incoming.ts';

export async function openDiskFiles(folder: string): Promise<FileStore> {
  const incoming = join(folder, '.incoming');
  await sweepIncoming(incoming);
  const pathOf = (sha256: string) => join(folder, requireHash(sha256).slice(0, 2), sha256.slice(2));
  const existing = async (sha256: string) => {
    const path = pathOf(sha256);
    if (!(await exists(path))) throw new FileMissing(sha256);
    return path;
  };
  return {
    put: (source, inspect) =>
      receive(incoming, source, async (file) => {
        await inspect?.(file.path, file);
        return keep(file, pathOf(file.sha256));
      }),
    open: async (sha256) => createReadStream(await existing(sha256)),
    has: (sha256) => exists(pathOf(sha256)),
    withLocalPath: async (sha256, use) => use(await existing(sha256)),
    close: async () => undefined,
  };
}

/** Renaming is atomic: under its hash a file is either whole or not there. */
async function keep(file: StoredContent & { path: string }, path: string): Promise<StoredContent> {
  const { sha256, sizeBytes } = file;
  if (!(await exists(path))) {
    await mkdir(dirname(path), { recursive: true });
    await rename(file.path, path);
    await syncFolder(dirname(path));
  }
  return { sha256, sizeBytes };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
