import type { PixelBox } from '../../domain/finding.ts';
import type { Block } from './form-page.ts';
import { bottom, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';

/** Directions in which a box may be hatched, degrees; level and upright lines are rules. */
const directions = [...range(20, 70), ...range(110, 160)];
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / 4) + 1 }, (_, index) => from + index * 4);
}

/** So many straight pieces run beside one another over so many lines of print, each so long. */
const [leastPieces, leastSpread, leastLength] = [6, 4, 1.1];
/** Once a box is known to be hatched, shorter pieces in its direction go too: pale lines are scanned in bits. */
const bitLength = 0.45;

/** Pixels along one direction: each with its distance from the origin along it. */
type Row = { readonly at: number; readonly along: number };
/** A straight thin piece: how far across the direction it runs, and its pixels. */
type Piece = { readonly across: number; readonly lengthPx: number; readonly pixels: readonly number[] };
type Direction = { readonly cos: number; readonly sin: number };

const rowPx = 2;

/** The parts of a row between gaps. */
function runsOf(row: readonly Row[], gapPx: number): Row[][] {
  const runs: Row[][] = [];
  row.forEach((entry, index) => {
    const before = row[index - 1];
    if (before && entry.along - before.along <= gapPx) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  });
  return runs;
}

/** True where paper shows at one side of most pixels at least: a stroke of a pen is thicker. */
function isThin(run: readonly Row[], { kinds, widthPx }: InkMap, { cos, sin }: Direction): boolean {
  const inkAt = (at: number, by: number) => kinds[at + Math.round(by * cos) * widthPx - Math.round(by * sin)];
  const thick = run.filter(({ at }) => inkAt(at, 3) || inkAt(at, -3)).length;
  return thick < run.length * 0.35;
}

/** The straight thin pieces of dark ink that run in one direction and are `leastPx` long. */
function piecesAlong(ink: InkMap, pixels: readonly number[], degrees: number, leastPx: number): Piece[] {
  const direction = { cos: Math.cos((degrees * Math.PI) / 180), sin: Math.sin((degrees * Math.PI) / 180) };
  const { cos, sin } = direction;
  const rows = new Map<number, Row[]>();
  for (const at of pixels) {
    const x = at % ink.widthPx;
    const y = (at - x) / ink.widthPx;
    const across = Math.round((y * cos - x * sin) / rowPx);
    const row = rows.get(across);
    if (row) row.push({ at, along: x * cos + y * sin });
    else rows.set(across, [{ at, along: x * cos + y * sin }]);
  }
  const pieces: Piece[] = [];
  for (const [across, row] of rows) {
    if (row.length < leastPx * 0.6) continue;
    row.sort((a, b) => a.along - b.along);
    for (const run of runsOf(row, 3)) {
      const lengthPx = (run.at(-1)?.along ?? 0) - (run[0]?.along ?? 0);
      if (lengthPx >= leastPx && isThin(run, ink, direction))
        pieces.push({ across: across * rowPx, lengthPx, pixels: run.map(({ at }) => at) });
    }
  }
  return pieces;
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { lengthPx }) => sum + lengthPx, 0);

function isHatch(pieces: readonly Piece[], em: number): boolean {
  const places = [...new Set(pieces.map(({ across }) => across))].sort((a, b) => a - b);
  // One line may fall into two rows.
  const apart = places.filter((across, index) => across - (places[index - 1] ?? -1e9) > em * 0.2);
  return apart.length >= leastPieces && (apart.at(-1) ?? 0) - (apart[0] ?? 0) > em * leastSpread;
}

function darkPixels({ kinds, widthPx, heightPx }: InkMap, box: PixelBox): number[] {
  const pixels: number[] = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(heightPx, bottom(box)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(widthPx, right(box)); x++) {
      const kind = kinds[y * widthPx + x];
      if (kind === inkKinds.black || kind === inkKinds.blue) pixels.push(y * widthPx + x);
    }
  }
  return pixels;
}

/**
 * Wipes slanted lines with which a form fills the boxes to sign in: many straight thin ones in one direction, as no hand
 * writes them. `em` is a line's height in pixels.
 */
export function eraseHatching(ink: InkMap, blocks: readonly Pick<Block, 'box'>[], em: number): void {
  for (const { box } of blocks) {
    const area = { ...box, y: box.y - em * 2, height: box.height + em * 4 };
    const pixels = darkPixels(ink, area);
    if (pixels.length < em * leastLength * leastPieces) continue;
    const found = directions.map((degrees) => ({
      degrees,
      pieces: piecesAlong(ink, pixels, degrees, em * leastLength),
    }));
    const best = found.reduce((most, one) => (lengthOf(one.pieces) > lengthOf(most.pieces) ? one : most));
    if (!isHatch(best.pieces, em)) continue;
    const turned = [-2, 0, 2].map((by) => piecesAlong(ink, pixels, best.degrees + by, em * bitLength));
    for (const at of turned.flat().flatMap((piece) => piece.pixels)) ink.kinds[at] = inkKinds.none;
  }
}
