/**
 * Pages of stored files as pictures, for people to look at. A hostile file is drawn in a process of its own, with limits of
 * time and memory; what was drawn last is kept, since a desk asks for the same cut-outs again and again.
 */
import type { Unreadable } from '../domain/facts.ts';
import type { PagePicture, PageRequest } from '../evidence/pdf/page-picture.ts';
import { createReaderPool, type ReaderPool } from '../evidence/pool/create-reader-pool.ts';
import type { FileStore } from '../store/files/file-store.ts';

export type PageWanted = PageRequest & { readonly sha256: string };
export type PagePictures = {
  /** @throws FileMissing */
  readonly draw: (wanted: PageWanted) => Promise<PagePicture | Unreadable>;
  readonly close: () => void;
};

const keptBytes = 48 * 1024 * 1024;
const drawingTimeoutMs = 20_000;

function startPool(): ReaderPool {
  return createReaderPool({ size: 1, timeoutMs: drawingTimeoutMs });
}

/** The drawing process starts with the first page that is asked for. */
export function createPagePictures(files: FileStore): PagePictures {
  const kept = new Map<string, PagePicture>();
  let bytes = 0;
  let pool: ReaderPool | undefined;

  function keep(name: string, picture: PagePicture): void {
    kept.set(name, picture);
    bytes += picture.png.byteLength;
    for (const [oldest, { png }] of kept) {
      if (bytes <= keptBytes) break;
      kept.delete(oldest);
      bytes -= png.byteLength;
    }
  }

  async function draw({ sha256, ...wanted }: PageWanted): Promise<PagePicture | Unreadable> {
    const name = JSON.stringify([sha256, wanted.page, wanted.box, wanted.turnedDegrees, wanted.widthPx]);
    const known = kept.get(name);
    if (known) {
      // The last in the map is the last that is thrown out.
      kept.delete(name);
      kept.set(name, known);
      return known;
    }
    pool ??= startPool();
    const reader = pool;
    const { facts } = await files.withLocalPath(sha256, (path) => reader.drawPage(path, wanted));
    if (facts.readable && !kept.has(name)) keep(name, facts);
    return facts;
  }

  return { draw, close: () => pool?.close() };
}
