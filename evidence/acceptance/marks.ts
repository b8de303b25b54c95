import type { PixelBox } from '../../domain/finding.ts';
import { bottom, boxOf, type Circle, centreX, centreY, type Point, right } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { inkKinds } from './ink.ts';
import type { Rules } from './ruled-lines.ts';
import { cellsAround, groupsOf } from './touching-cells.ts';

export type MarkColour = 'red' | 'dark';

/** Ink that hangs together on the page: a stroke, a word, a stamp. */
export type Mark = {
  readonly colour: MarkColour;
  readonly box: PixelBox;
  /** Pixels of ink as y * width + x on the page. */
  readonly pixels: readonly number[];
  /** Share of blue among the ink, 0–1. */
  readonly blue: number;
};

const colourOf = (kind: number): MarkColour => (kind === inkKinds.red ? 'red' : 'dark');

type Cells = {
  readonly columns: number;
  readonly rows: number;
  readonly cellPx: number;
  readonly filled: Int32Array;
};

function fillCells(ink: InkMap, colour: MarkColour, cellPx: number): Cells {
  const columns = Math.ceil(ink.widthPx / cellPx);
  const rows = Math.ceil(ink.heightPx / cellPx);
  const filled = new Int32Array(columns * rows);
  for (let y = 0; y < ink.heightPx; y++) {
    const row = Math.floor(y / cellPx) * columns;
    for (let x = 0; x < ink.widthPx; x++) {
      const kind = ink.kinds[y * ink.widthPx + x] as number;
      if (kind !== inkKinds.none && colourOf(kind) === colour) {
        const at = row + Math.floor(x / cellPx);
        filled[at] = (filled[at] as number) + 1;
      }
    }
  }
  return { columns, rows, cellPx, filled };
}

/** Groups cells that touch within `reach` cells; answers lists of cell indexes. */
const groupCells = ({ columns, rows, filled }: Cells, reach: number): number[][] =>
  groupsOf({
    columns,
    rows,
    besides: (cell) => cellsAround(cell, reach, { columns, rows }),
    belongs: (cell) => filled[cell] !== 0,
  });

function pixelsOf(ink: InkMap, cells: Cells, group: readonly number[], colour: MarkColour): number[] {
  const pixels: number[] = [];
  for (const cell of group) {
    const left = (cell % cells.columns) * cells.cellPx;
    const top = Math.floor(cell / cells.columns) * cells.cellPx;
    for (let y = top; y < Math.min(ink.heightPx, top + cells.cellPx); y++) {
      for (let x = left; x < Math.min(ink.widthPx, left + cells.cellPx); x++) {
        const kind = ink.kinds[y * ink.widthPx + x] as number;
        if (kind !== inkKinds.none && colourOf(kind) === colour) pixels.push(y * ink.widthPx + x);
      }
    }
  }
  return pixels;
}

export function toMark(ink: InkMap, pixels: readonly number[], colour: MarkColour): Mark {
  let [left, top, rightmost, lowest, blue] = [ink.widthPx, ink.heightPx, 0, 0, 0];
  for (const at of pixels) {
    const x = at % ink.widthPx;
    const y = (at - x) / ink.widthPx;
    if (x < left) left = x;
    if (x > rightmost) rightmost = x;
    if (y < top) top = y;
    if (y > lowest) lowest = y;
    if (ink.kinds[at] === inkKinds.blue) blue++;
  }
  const box = boxOf(left, top, rightmost + 1, lowest + 1);
  return { colour, box, pixels, blue: pixels.length ? blue / pixels.length : 0 };
}

/**
 * Finds what hangs together, gaps up to a third of a line apart; specks are left out. Coloured stamps and dark ink
 * are told apart, so a signature across a stamp is two marks.
 */
export function findMarks(ink: InkMap, em: number): Mark[] {
  const cellPx = Math.max(2, Math.round(em * 0.12));
  const speck = em * em * 0.018;
  return (['red', 'dark'] as const).flatMap((colour) => {
    const cells = fillCells(ink, colour, cellPx);
    return groupCells(cells, colour === 'red' ? 3 : 2)
      .map((group) => pixelsOf(ink, cells, group, colour))
      .filter((pixels) => pixels.length > speck)
      .map((pixels) => toMark(ink, pixels, colour));
  });
}

/** Length of the strokes in pixels: half of their outline. */
export function strokeLength(mark: Mark, widthPx: number): number {
  const own = new Set(mark.pixels);
  let outline = 0;
  for (const at of mark.pixels) {
    if (!own.has(at - 1) || !own.has(at + 1) || !own.has(at - widthPx) || !own.has(at + widthPx)) outline++;
  }
  return outline / 2;
}

/** So far inside ink no stroke of a pen reaches, in lines of print. */
const deepest = 0.16;
/** A mark of which so much lies deep inside is filled. */
const leastFilled = 0.4;

/**
 * True for a field of colour: from most of its ink nothing but ink leads farther than a pen is wide, whichever way. From a stroke
 * of close letters the way leads over paper to the next one.
 */
export function isFilled({ pixels }: Mark, widthPx: number, em: number): boolean {
  const own = new Set(pixels);
  const far = Math.max(2, Math.round(em * deepest));
  const ways = [1, -1, widthPx, -widthPx];
  const leadsOverInk = (at: number, way: number) => {
    for (let by = far; by > 0; by--) if (!own.has(at + way * by)) return false;
    return true;
  };
  const deep = pixels.filter((at) => ways.every((way) => leadsOverInk(at, way)));
  return deep.length > pixels.length * leastFilled;
}

/** No name is written higher or longer, in lines of print. */
const [highestHand, longestHand] = [16, 34];

/** True for what runs around the sheet or across it: its edges on a table, a fold, a shadow. */
export const isOfSheet = ({ box }: Mark, em: number): boolean =>
  box.height > em * highestHand || box.width > em * longestHand;

/** Ink of which less lies in a block does not reach into it. */
export const leastReaching = 0.12;

/** Share of the mark's ink inside a box, 0–1. */
export function shareInside(mark: Mark, box: PixelBox, widthPx: number): number {
  if (
    mark.box.x >= box.x &&
    right(mark.box) <= right(box) &&
    mark.box.y >= box.y &&
    bottom(mark.box) <= bottom(box)
  )
    return 1;
  let inside = 0;
  for (const at of mark.pixels) {
    const x = at % widthPx;
    const y = (at - x) / widthPx;
    if (x >= box.x && x < right(box) && y >= box.y && y < bottom(box)) inside++;
  }
  return mark.pixels.length ? inside / mark.pixels.length : 0;
}

/**
 * How often the pen went up and down on its way: turns of the ink's middle line that are higher than `leastPx`.
 * A dash has none, a tick one, a running signature many.
 */
export function countTurns(mark: Mark, widthPx: number, leastPx: number): number {
  const columns = Math.ceil(mark.box.width);
  const sums = new Float64Array(columns);
  const counts = new Uint32Array(columns);
  for (const at of mark.pixels) {
    const x = at % widthPx;
    const column = Math.min(columns - 1, Math.floor(x - mark.box.x));
    sums[column] = (sums[column] as number) + (at - x) / widthPx;
    counts[column] = (counts[column] as number) + 1;
  }
  let [turns, direction, low, high] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let column = 0; column < columns; column++) {
    if (!counts[column]) continue;
    const y = (sums[column] as number) / (counts[column] as number);
    low = Math.min(low, y);
    high = Math.max(high, y);
    const now = y - low > leastPx ? 1 : high - y > leastPx ? -1 : 0;
    if (now === 0 || now === direction) {
      if (now === 1) high = Math.max(high, y);
      if (direction === 1) low = Math.max(low, y - leastPx);
      if (direction === -1) high = Math.min(high, y + leastPx);
      continue;
    }
    if (direction !== 0) turns++;
    direction = now;
    [low, high] = [y, y];
  }
  return turns;
}

/** The circle that lies nearest to some points, by least squares (Kåsa). */
function circleThrough(points: readonly Point[]): Circle | undefined {
  const mean = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const [middleX, middleY] = [mean(([x]) => x), mean(([, y]) => y)];
  const centred = points.map(([x, y]): Point => [x - middleX, y - middleY]);
  let [uu, uv, vv, ru, rv] = [0, 0, 0, 0, 0];
  for (const [u, v] of centred) {
    uu += u * u;
    uv += u * v;
    vv += v * v;
    ru += (u * (u * u + v * v)) / 2;
    rv += (v * (u * u + v * v)) / 2;
  }
  const determinant = uu * vv - uv * uv;
  if (determinant === 0) return undefined;
  const [u, v] = [(ru * vv - rv * uv) / determinant, (rv * uu - ru * uv) / determinant];
  return { x: middleX + u, y: middleY + v, radius: Math.sqrt(u * u + v * v + (uu + vv) / points.length) };
}

/** In lines of print: radii of rings that cups leave, and how far their ink strays from them. */
const [leastRadius, mostRadius, rimWidth] = [2, 8, 0.3];
/** Of a piece of a ring so much ink lies on one circle. */
const leastOnArc = 0.8;

/** True for a piece of a ring, as a cup leaves it: all but little of its ink lies on one circle. */
export function isArc({ pixels }: Mark, widthPx: number, em: number): boolean {
  const all = pixels.map((at): Point => [at % widthPx, Math.floor(at / widthPx)]);
  let near: readonly Point[] = all;
  for (let round = 0; round < 4 && near.length > 0; round++) {
    const circle = circleThrough(near);
    if (!circle || circle.radius < em * leastRadius || circle.radius > em * mostRadius) return false;
    const strays = ([x, y]: Point) => Math.abs(Math.hypot(x - circle.x, y - circle.y) - circle.radius);
    near = all.filter((point) => strays(point) < em * rimWidth * (round < 2 ? 2 : 1));
  }
  return near.length > all.length * leastOnArc;
}

/** How flat a sliver is, and how near to its rule, in lines of print. */
const sliver = 0.2;

/** True for what is left of a rule where it was wiped: as flat as that, and on it. */
export function isSliverOfRule({ box }: Mark, { level, upright }: Rules, em: number): boolean {
  const isOn = (across: number, along: number) => (rule: Rules['level'][number]) =>
    Math.abs(rule.at - across) < em * sliver && rule.from < along && rule.to > along;
  const [x, y] = [centreX(box), centreY(box)];
  return (
    (box.height < em * sliver && level.some(isOn(y, x))) ||
    (box.width < em * sliver && upright.some(isOn(x, y)))
  );
}

/** A pill is no higher, in lines of print; so near to its upper and lower edge lies most of its ink. */
const [highestPill, pillEdge, mostAtEdge] = [2.6, 0.25, 0.42];

/** True for the outline of a pill around a label, and what is drawn in it before the words. */
export function isPillAround({ box, pixels }: Mark, label: PixelBox, widthPx: number, em: number): boolean {
  const isAround =
    box.x < label.x &&
    right(box) > right(label) &&
    box.y < label.y + em * 0.3 &&
    bottom(box) > bottom(label) - em * 0.3;
  if (!isAround || box.height > em * highestPill) return false;
  const isAtEdge = (at: number) => {
    const y = Math.floor(at / widthPx);
    return Math.min(y - box.y, bottom(box) - y) < em * pillEdge;
  };
  return pixels.filter(isAtEdge).length > pixels.length * mostAtEdge;
}

/** In lines of print: a side of a box is so high at least, and so near to one straight line its ink lies; how far it leans at most. */
const [leastSide, sideWidth, mostLean] = [4, 0.12, 0.2];
/** Of a side so much ink lies on its line. */
const leastOnLine = 0.95;

/** True for the side of a box that leans, as on a sheet taken askew: straighter over its height than a pen goes. */
export function isLeaningSide({ box, pixels }: Mark, widthPx: number, em: number): boolean {
  if (box.height < em * leastSide || box.width > box.height * mostLean) return false;
  const places = pixels.map((at): Point => [at % widthPx, Math.floor(at / widthPx)]);
  const mean = (value: (place: Point) => number) =>
    places.reduce((sum, place) => sum + value(place), 0) / places.length;
  const [middleX, middleY] = [mean(([x]) => x), mean(([, y]) => y)];
  const lean =
    mean(([x, y]) => (x - middleX) * (y - middleY)) /
    Math.max(
      1,
      mean(([, y]) => (y - middleY) ** 2),
    );
  const isOn = ([x, y]: Point) => Math.abs(x - middleX - lean * (y - middleY)) < em * sideWidth;
  return places.filter(isOn).length > places.length * leastOnLine;
}
