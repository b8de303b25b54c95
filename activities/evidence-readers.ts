import type { ReadPictureWords, ReadRecord, ReadScreenshot } from '../domain/artifacts.ts';
import { shownPictures } from '../domain/forms/shown-pictures.ts';
import { createReaderPool, type ReaderPool, readerVersion } from '../evidence/pool/create-reader-pool.ts';
import { createAcceptanceReader } from './acceptance-reader.ts';
import type { FileReader, KnownFile } from './deps.ts';

export type ReadersOptions = {
  /** Certificates that may vouch for the signers of forms, PEM; nobody where absent. */
  readonly trustPem?: string;
  readonly startPool?: () => ReaderPool;
};

export type EvidenceReaders = {
  readonly readers: readonly FileReader[];
  /** Ends the reading processes, if any were needed. */
  readonly close: () => void;
};

/**
 * Readers of the words in a listing's pictures, and of an order's screenshots, remote-delivery records and signed forms,
 * in processes of their own: a crash, a hang or a memory hog ends that process, and its file says `reader-failed`. The
 * processes start with the first file and let the desk's pages go first.
 */
export function createEvidenceReaders({ trustPem = '', startPool }: ReadersOptions = {}): EvidenceReaders {
  const start =
    startPool ?? (() => createReaderPool({ isBackground: true, ...(trustPem ? { trustPem } : {}) }));
  let pool: ReaderPool | undefined;
  const started = (): ReaderPool => {
    pool ??= start();
    return pool;
  };
  const screenshots: FileReader = {
    id: 'screenshot',
    version: readerVersion(),
    canRead: ({ key }) => key === 'screenshots',
    read: async (path, { name }) => {
      const { file, facts } = await started().readScreenshot(path, name);
      return { file, screenshot: facts } satisfies ReadScreenshot;
    },
    artifactsOf: (files) => (isKnown(files) ? { screenshots: factsOf<ReadScreenshot>(files) } : {}),
  };
  const records: FileReader = {
    id: 'record',
    version: readerVersion(),
    canRead: ({ key }) => key === 'remoteRecord',
    read: async (path, { name }) => {
      const { file, facts } = await started().readRecord(path, name);
      return { file, document: facts } satisfies ReadRecord;
    },
    artifactsOf: (files) => (isKnown(files) ? { screenshots: [], records: factsOf<ReadRecord>(files) } : {}),
  };
  const words: FileReader = {
    id: 'picture-words',
    version: readerVersion(),
    canRead: ({ key }) => shownPictures.includes(key),
    read: async (path, { name }) => {
      const { file, facts } = await started().readWords(path, name);
      return { file, words: facts } satisfies ReadPictureWords;
    },
    artifactsOf: (files) => (isKnown(files) ? { pictureWords: factsOf<ReadPictureWords>(files) } : {}),
  };
  const forms = createAcceptanceReader({ pool: started, trustPem });
  return { readers: [screenshots, words, records, forms], close: () => pool?.close() };
}

/** A file that could not be read leaves the artifact out, so that a person looks. */
function isKnown(files: readonly KnownFile[]): boolean {
  return files.every(({ facts }) => facts !== undefined && facts !== null);
}

/**
 * Facts were kept under the reader's own id and version, so their shape is the one it gave them. They were read under
 * the name of the first upload of these bytes; here the file has the name of its own.
 */
function factsOf<Facts extends ReadScreenshot | ReadPictureWords | ReadRecord>(
  files: readonly KnownFile[],
): readonly Facts[] {
  return files.map(({ file: { name }, facts }) => {
    const known = facts as Facts;
    return { ...known, file: { ...known.file, name } };
  });
}
