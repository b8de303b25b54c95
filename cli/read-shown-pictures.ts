import type { ReadPictureWords } from '../domain/artifacts.ts';
import type { FieldValues } from '../domain/form.ts';
import { shownPictures } from '../domain/forms/shown-pictures.ts';
import { createReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import type { InsideArtifacts } from './read-order-files.ts';

/** Reads the words in a listing's pictures, in processes of their own; `paths` by SHA-256. */
export async function readShownPictures(
  fields: FieldValues,
  paths: ReadonlyMap<string, string>,
): Promise<InsideArtifacts> {
  const filled = shownPictures.filter((key) => filesOf(fields[key]).length > 0);
  if (filled.length === 0) return {};
  const pool = createReaderPool();
  const readAll = (key: string) =>
    Promise.all(
      filesOf(fields[key]).map(async ({ name, sha256 }): Promise<ReadPictureWords> => {
        const { file, facts } = await pool.readWords(paths.get(sha256) ?? name, name);
        return { file, words: facts };
      }),
    );
  try {
    const read = await Promise.all(
      filled.map(async (key) => [key, { pictureWords: await readAll(key) }] as const),
    );
    return Object.fromEntries(read);
  } finally {
    pool.close();
  }
}
