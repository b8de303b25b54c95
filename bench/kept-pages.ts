import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { OcrLine, PageKind } from '../domain/facts.ts';
import { layOut } from '../evidence/screens/layout.ts';
import type { SeenPage } from '../evidence/screens/structure-votes.ts';
import type { Tint } from '../evidence/screens/tints.ts';

/** A page whose kind is known, with what was read of it. */
export type KeptPage = {
  readonly kind: PageKind;
  readonly usable: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly OcrLine[];
  readonly tints: readonly Tint[];
  readonly what?: string;
};

const plainText = (path: string) =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8');

/** The usable pages of a file of readings, plain or gzipped, one a line. */
export function readKeptPages(path: string): KeptPage[] {
  const pages = plainText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeptPage);
  return pages.filter(({ usable }) => usable);
}

export function seenPage({ widthPx, heightPx, lines, tints }: KeptPage): SeenPage {
  const size = { widthPx, heightPx };
  return { layout: layOut(lines, size), size, tints };
}

/** `FILE… [--check FILE…]` of a command line: what is learnt from, and what is only judged. */
export function learnAndCheck(paths: readonly string[]): {
  learn: readonly string[];
  check: readonly string[];
} {
  const at = paths.indexOf('--check');
  return at < 0 ? { learn: paths, check: [] } : { learn: paths.slice(0, at), check: paths.slice(at + 1) };
}
