import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readFileFacts } from '../evidence/files/file-facts.ts';

export type KeptStdin = {
  /** The inputs, with `-` replaced by a file that holds what stdin held, named by its content. */
  readonly paths: readonly string[];
  readonly remove: () => Promise<void>;
};

/** Readers of pictures and documents want a file they can seek in; stdin is written to one. */
export async function keepStdin(inputs: readonly string[], stdin: Readable): Promise<KeptStdin> {
  if (!inputs.includes('-')) return { paths: inputs, remove: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-stdin-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'stdin');
    await pipeline(stdin, createWriteStream(path));
    const { contentSuffix } = await readFileFacts(path);
    const named = contentSuffix === undefined ? path : `${path}.${contentSuffix}`;
    await rename(path, named);
    return { paths: inputs.map((input) => (input === '-' ? named : input)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
