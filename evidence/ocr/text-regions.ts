import type { TurnedBox } from './engine.ts';
import { convexHull, minAreaBox, type Point } from './min-area-box.ts';

/** A map of how likely each pixel belongs to text, row by row. */
export type TextMap = { readonly values: Float32Array; readonly width: number; readonly height: number };

export type RegionSettings = {
  /** Pixels above it belong to a region. */
  readonly pixelThreshold: number;
  /** Regions whose mean is below it are dropped. */
  readonly regionThreshold: number;
  /** How far a shrunken region grows back: area × ratio / perimeter on each side. */
  readonly growth: number;
};

export const defaultRegionSettings: RegionSettings = {
  pixelThreshold: 0.3,
  regionThreshold: 0.6,
  growth: 1.6,
};

type Component = { readonly outline: readonly Point[]; readonly mean: number };

/** Walks one connected region and keeps the ends of each of its rows, which are all that a hull needs. */
function walkComponent(map: TextMap, seen: Uint8Array, start: number, threshold: number): Component {
  const { values, width, height } = map;
  const ends = new Map<number, [number, number]>();
  const stack = [start];
  seen[start] = 1;
  let sum = 0;
  let count = 0;
  while (stack.length > 0) {
    const at = stack.pop() as number;
    const x = at % width;
    const y = (at - x) / width;
    sum += values[at] as number;
    count += 1;
    const row = ends.get(y);
    if (!row) ends.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (seen[next] === 1 || (values[next] as number) <= threshold) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  const outline: Point[] = [];
  for (const [y, [left, right]] of ends) {
    outline.push({ x: left, y }, { x: right + 1, y }, { x: left, y: y + 1 }, { x: right + 1, y: y + 1 });
  }
  return { outline, mean: sum / count };
}

function grow(box: TurnedBox, ratio: number): TurnedBox {
  const distance = (box.width * box.height * ratio) / (2 * (box.width + box.height));
  return { ...box, width: box.width + 2 * distance, height: box.height + 2 * distance };
}

const smallestSidePx = 3;

/** Text lines of a map, in its own pixels, from top to bottom (Differentiable Binarization, Liao et al. 2019). */
export function findRegions(map: TextMap, settings = defaultRegionSettings): readonly TurnedBox[] {
  const seen = new Uint8Array(map.values.length);
  const regions: TurnedBox[] = [];
  for (let at = 0; at < map.values.length; at++) {
    if (seen[at] === 1 || (map.values[at] as number) <= settings.pixelThreshold) continue;
    const { outline, mean } = walkComponent(map, seen, at, settings.pixelThreshold);
    if (mean < settings.regionThreshold) continue;
    const box = minAreaBox(convexHull(outline));
    if (Math.min(box.width, box.height) < smallestSidePx) continue;
    regions.push(grow(box, settings.growth));
  }
  return regions;
}
