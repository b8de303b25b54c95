import { median } from '../median.ts';
import type { Raster } from '../ocr/engine.ts';

/** What runs along the four sides of a picture. */
export type ScreenEdges = {
  /** Straight edges that are not level: a screen as a camera sees it. */
  readonly slanted: number;
  /** Dark bands of one width between two edges: the rim of a screen. */
  readonly rims: number;
};

type Side = 'top' | 'bottom' | 'left' | 'right';
/** Where an edge was met, in pixels along the side and in from it; `band` is how deep a dark band behind it is. */
type Point = { readonly along: number; readonly depth: number; readonly band: number };

const places = 40;
/** How far in from the side an edge is looked for, as a share. */
const reach = 0.4;
/** What tells an edge from grain and from a ground that gets darker, of 255. */
const leastStep = 32;
const width = 3;
/** As slopes: what rounding leaves, and what nobody holds a camera at. */
const [leastSlope, mostSlope] = [0.0035, 0.2];
const darkest = 70;

/** Brightness from the side inwards, each the mean of 5 pixels side by side and of 3 that follow. */
function profileOf({ pixels, widthPx, heightPx }: Raster, side: Side, along: number): Float32Array {
  const isRow = side === 'top' || side === 'bottom';
  const [length, row] = [isRow ? heightPx : widthPx, widthPx * 3];
  const [inward, beside] = isRow ? [row, 3] : [3, row];
  const isFar = side === 'bottom' || side === 'right';
  const start = along * beside + (isFar ? (length - 1) * inward : 0);
  const single = new Float32Array(Math.floor(length * reach));
  for (let depth = 0; depth < single.length; depth++) {
    let at = start + (isFar ? -depth : depth) * inward - 2 * beside;
    let sum = 0;
    for (let next = 0; next < 5; next++, at += beside)
      sum += (pixels[at] as number) + 2 * (pixels[at + 1] as number) + (pixels[at + 2] as number);
    single[depth] = sum / 20;
  }
  return single.map((_, at) => {
    let sum = 0;
    for (let next = at; next < at + width; next++) sum += single[Math.min(next, single.length - 1)] as number;
    return sum / width;
  });
}

/** The outermost place at which the brightness changes at once, and the band behind it. */
function outermostEdge(picture: Raster, side: Side, along: number): Point | undefined {
  const profile = profileOf(picture, side, along);
  const at = (depth: number) => profile[depth] as number;
  const stepAt = (depth: number) => Math.abs(at(depth) - at(depth - width));
  const last = profile.length - width - 6;
  let depth = width;
  while (depth < last && stepAt(depth) < leastStep) depth++;
  if (depth >= last) return undefined;
  for (let next = depth + 1; next <= depth + 5; next++) if (stepAt(next) > stepAt(depth)) depth = next;
  const inside = at(depth + width);
  let end = depth + width;
  while (end < last && Math.abs(at(end) - inside) < leastStep) end++;
  return { along, depth, band: inside <= darkest && end < last ? end - depth : 0 };
}

const fitting = places * 0.7;

/** The slope of the line on which most points lie, or undefined where they lie on none. */
function slopeOf(points: readonly Point[]): number | undefined {
  if (points.length < fitting) return undefined;
  const half = Math.floor(points.length / 2);
  const slopes = points.slice(0, -half).map((point, at) => {
    const other = points[at + half] as Point;
    return (other.depth - point.depth) / (other.along - point.along);
  });
  const slope = median(slopes);
  const start = median(points.map(({ along, depth }) => depth - slope * along));
  const near = points.filter(({ along, depth }) => Math.abs(depth - slope * along - start) <= 2.5);
  return near.length >= fitting ? slope : undefined;
}

function hasRim(points: readonly Point[], { widthPx, heightPx }: Raster): boolean {
  const usual = median(points.map(({ band }) => band));
  const alike = points.filter(({ band }) => Math.abs(band - usual) <= Math.max(3, usual * 0.2));
  const size = Math.max(widthPx, heightPx);
  return usual > size * 0.005 && usual < size * 0.08 && alike.length >= fitting;
}

/** Looks from every side for the first edge that runs along it. */
export function findScreenEdges(picture: Raster): ScreenEdges {
  let [slanted, rims] = [0, 0];
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const length = side === 'top' || side === 'bottom' ? picture.widthPx : picture.heightPx;
    const points = Array.from({ length: places }, (_, at) =>
      outermostEdge(picture, side, Math.round(length * (0.1 + (0.8 * (at + 0.5)) / places))),
    ).filter((point) => point !== undefined);
    const slope = slopeOf(points);
    if (slope === undefined) continue;
    if (Math.abs(slope) >= leastSlope && Math.abs(slope) <= mostSlope) slanted += 1;
    if (hasRim(points, picture)) rims += 1;
  }
  return { slanted, rims };
}
