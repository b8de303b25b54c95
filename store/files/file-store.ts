import type { Readable } from 'node:stream';

/** Content as it comes in: a request's stream, a file's. Never held whole in memory. */
export type ContentSource = AsyncIterable<Uint8Array>;

export type StoredContent = {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
};

/** Files by what is in them. The same content is kept once; what was put stays as it is. */
export type FileStore = {
  /**
   * A source that fails in the middle leaves nothing behind, and its error is thrown on. `inspect` sees the file on
   * this machine before it is kept; when it throws, nothing is kept either.
   */
  readonly put: (
    source: ContentSource,
    inspect?: (path: string, content: StoredContent) => Promise<void>,
  ) => Promise<StoredContent>;
  /** @throws FileMissing */
  readonly open: (sha256: string) => Promise<Readable>;
  readonly has: (sha256: string) => Promise<boolean>;
  /**
   * Lends a path on this machine for as long as `use` runs; the file there must not be changed.
   * @throws FileMissing
   */
  readonly withLocalPath: <Result>(sha256: string, use: (path: string) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};

export class FileMissing extends Error {
  override readonly name = 'FileMissing';

  constructor(sha256: string) {
    super(`no file with the content ${sha256} is stored`);
  }
}

/** Guards every path and key: a hash and nothing else. */
export function requireHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FileMissing(sha256.slice(0, 64));
  return sha256;
}

/** Text or bytes at hand, as a source. */
export async function* sourceOf(content: string | Uint8Array): ContentSource {
  yield typeof content === 'string' ? Buffer.from(content) : content;
}
