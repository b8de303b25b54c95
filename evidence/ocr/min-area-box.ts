import type { TurnedBox } from './engine.ts';

export type Point = { readonly x: number; readonly y: number };

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length >= 2 && cross(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** Corners of the convex hull (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function boxAlong(hull: readonly Point[], angle: number): TurnedBox {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of hull) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const [u, v] = [(minU + maxU) / 2, (minV + maxV) / 2];
  return {
    centreX: u * cos - v * sin,
    centreY: u * sin + v * cos,
    width: maxU - minU,
    height: maxV - minV,
    angle,
  };
}

const areaOf = (box: TurnedBox) => box.width * box.height;

/** Brings the angle into (-45°, 45°], so that an upright line stays upright however its hull was walked. */
function normalise(angle: number): number {
  const quarter = Math.PI / 2;
  return angle - Math.round(angle / quarter) * quarter;
}

/** An upright box that is hardly larger is preferred: a line on a screen is straight, its outline is jagged. */
const uprightTolerance = 1.2;

/** The smallest box around a hull; its long side need not be its width (a column of words stays a column). */
export function minAreaBox(hull: readonly Point[]): TurnedBox {
  const upright = boxAlong(hull, 0);
  let best = upright;
  hull.forEach((from, index) => {
    const to = hull[(index + 1) % hull.length] as Point;
    const box = boxAlong(hull, normalise(Math.atan2(to.y - from.y, to.x - from.x)));
    if (areaOf(box) < areaOf(best)) best = box;
  });
  return areaOf(upright) <= areaOf(best) * uprightTolerance ? upright : best;
}

/** The upright box around a turned one. */
export function uprightBox(box: TurnedBox): { x: number; y: number; width: number; height: number } {
  const cos = Math.abs(Math.cos(box.angle));
  const sin = Math.abs(Math.sin(box.angle));
  const width = box.width * cos + box.height * sin;
  const height = box.width * sin + box.height * cos;
  return { x: box.centreX - width / 2, y: box.centreY - height / 2, width, height };
}
