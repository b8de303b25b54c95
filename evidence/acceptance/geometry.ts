import type { PixelBox } from '../../domain/finding.ts';

export type Point = readonly [x: number, y: number];

export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

export const right = (box: PixelBox): number => box.x + box.width;
export const bottom = (box: PixelBox): number => box.y + box.height;
export const centreX = (box: PixelBox): number => box.x + box.width / 2;
export const centreY = (box: PixelBox): number => box.y + box.height / 2;

export const boxOf = (left: number, top: number, rightEdge: number, bottomEdge: number): PixelBox => ({
  x: left,
  y: top,
  width: Math.max(0, rightEdge - left),
  height: Math.max(0, bottomEdge - top),
});

export function overlap(a: PixelBox, b: PixelBox): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export const contains = (box: PixelBox, [x, y]: Point): boolean =>
  x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);

export const grow = (box: PixelBox, byX: number, byY = byX): PixelBox =>
  boxOf(box.x - byX, box.y - byY, right(box) + byX, bottom(box) + byY);

export function union(boxes: readonly PixelBox[]): PixelBox {
  return boxOf(
    Math.min(...boxes.map((box) => box.x)),
    Math.min(...boxes.map((box) => box.y)),
    Math.max(...boxes.map(right)),
    Math.max(...boxes.map(bottom)),
  );
}

/** What stands on a page, from its top down. */
export const topDown = <T extends { readonly box: PixelBox }>(placed: readonly T[]): T[] =>
  placed.toSorted((a, b) => a.box.y - b.box.y);

export const corners = (box: PixelBox): readonly Point[] => [
  [box.x, box.y],
  [right(box), box.y],
  [right(box), bottom(box)],
  [box.x, bottom(box)],
];

/** The upright box around points. */
export function around(points: readonly Point[]): PixelBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return boxOf(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

export function clip(box: PixelBox, widthPx: number, heightPx: number): PixelBox {
  const inside = (value: number, limit: number) => Math.min(limit, Math.max(0, value));
  return boxOf(
    inside(box.x, widthPx),
    inside(box.y, heightPx),
    inside(right(box), widthPx),
    inside(bottom(box), heightPx),
  );
}

export const roundBox = (box: PixelBox): PixelBox => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
});
