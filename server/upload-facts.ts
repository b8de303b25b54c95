/**
 * What the bytes of an upload say. An upload is answered with it, so the file is read where it arrives, by the same
 * readers that the workers use; the facts are kept, and no worker reads the file again.
 */
import type { KnownFacts } from '../domain/facts.ts';
import { readFileFacts } from '../evidence/files/file-facts.ts';
import { readImageFacts } from '../evidence/pictures/image-facts.ts';

/** Reads a file of this machine; `name` is the name as uploaded. */
export type UploadReader = (path: string, name: string) => Promise<KnownFacts>;

export const readUpload: UploadReader = async (path, name) => {
  const file = await readFileFacts(path, name);
  return file.mediaType.startsWith('image/') ? { file, image: await readImageFacts(path, file) } : { file };
};
