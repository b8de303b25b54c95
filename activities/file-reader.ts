import { type KnownFacts, fileReader as keptAs } from '../domain/facts.ts';
import { isFileField } from '../domain/form.ts';
import { readFileFacts } from '../evidence/files/file-facts.ts';
import { readImageFacts } from '../evidence/pictures/image-facts.ts';
import { fileArtifacts } from '../rules/field-artifacts.ts';
import type { FileReader } from './deps.ts';

/** What every file tells: its content, and a picture's size and wholeness. */
export const fileReader: FileReader = {
  ...keptAs,
  canRead: isFileField,
  async read(path, { name }): Promise<KnownFacts> {
    const file = await readFileFacts(path, name);
    return file.mediaType.startsWith('image/') ? { file, image: await readImageFacts(path, file) } : { file };
  },
  artifactsOf(files) {
    const byHash = new Map(files.map(({ file, facts }) => [file.sha256, facts as KnownFacts | undefined]));
    return fileArtifacts(
      files.map(({ file }) => file),
      (file) => byHash.get(file.sha256),
    );
  },
};
