import type { SealFacts } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { bottom, boxOf, type Circle, centreX, centreY, contains, grow, overlap, right } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { type Mark, toMark } from './marks.ts';

export type SealShape = SealFacts['shape'];

/** A stamp's print: its ink, its outline and where its centre lies. */
export type Seal = { readonly mark: Mark; readonly shape: SealShape; readonly box: PixelBox };

/** A circle, and how much of its outline holds ink. */
type Ring = Circle & { readonly score: number };

const steps = 64;
const turns = Array.from(
  { length: steps },
  (_, step) => [Math.cos((step * 2 * Math.PI) / steps), Math.sin((step * 2 * Math.PI) / steps)] as const,
);

/** Ink as cells of `cellPx`, for counting outlines. */
function cellsOf(mark: Mark, widthPx: number, cellPx: number) {
  const columns = Math.ceil(mark.box.width / cellPx) + 1;
  const rows = Math.ceil(mark.box.height / cellPx) + 1;
  const cells = new Uint8Array(columns * rows);
  for (const at of mark.pixels) {
    const x = at % widthPx;
    const y = (at - x) / widthPx;
    cells[Math.floor((y - mark.box.y) / cellPx) * columns + Math.floor((x - mark.box.x) / cellPx)] = 1;
  }
  return { cells, columns, rows };
}

type Search = {
  readonly em: number;
  /** Height / width: 1 for a circle. */
  readonly flatness: number;
  /** Only rings around this place. */
  readonly around?: readonly [x: number, y: number];
};

/** The circle or ellipse whose outline holds most ink. */
function bestRing(mark: Mark, widthPx: number, { em, flatness, around }: Search): Ring | undefined {
  const cellPx = Math.max(2, Math.round(em * 0.16));
  const { cells, columns, rows } = cellsOf(mark, widthPx, cellPx);
  const inked = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < columns && y < rows && cells[y * columns + x] === 1;
  let best: Ring | undefined;
  const least = (em * 1.7) / cellPx;
  const most = Math.min((em * 5.5) / cellPx, columns * 0.52 + 1);
  const [nearX, nearY] = around
    ? [(around[0] - mark.box.x) / cellPx, (around[1] - mark.box.y) / cellPx]
    : [columns / 2, rows / 2];
  // A rim counts a cell beside its place, too.
  const step = around ? 2 : 1;
  const range = (radius: number, near: number, count: number) => {
    const reach = around ? radius : count;
    return [
      Math.floor(Math.max(radius * 0.9, near - reach)),
      Math.min(count - radius * 0.9, near + reach),
    ] as const;
  };
  for (let radius = least; radius <= most; radius += 1) {
    const [top, foot] = range(radius * flatness, nearY, rows);
    const [left, end] = range(radius, nearX, columns);
    for (let y = top; y <= foot; y += step) {
      for (let x = left; x <= end; x += step) {
        let hits = 0;
        for (let turn = 0; turn < steps; turn++) {
          const [cos, sin] = turns[turn] as readonly [number, number];
          const onRing = (reach: number) =>
            inked(Math.round(x + cos * reach), Math.round(y + sin * reach * flatness));
          if (onRing(radius) || onRing(radius - 1) || onRing(radius + 1)) hits++;
          else if (turn === 15 && hits < 5) break;
        }
        const score = hits / steps + radius * 0.002;
        if (!best || score > best.score)
          best = {
            x: mark.box.x + (x + 0.5) * cellPx,
            y: mark.box.y + (y + 0.5) * cellPx,
            radius: radius * cellPx,
            score,
          };
      }
    }
  }
  return best;
}

const ringBar = 0.76;

function insideRing(mark: Mark, ink: InkMap, circle: Circle): { within: number[]; rest: number[] } {
  const within: number[] = [];
  const rest: number[] = [];
  for (const at of mark.pixels) {
    const x = at % ink.widthPx;
    const y = (at - x) / ink.widthPx;
    (Math.hypot(x - circle.x, y - circle.y) <= circle.radius + 3 ? within : rest).push(at);
  }
  return { within, rest };
}

const sectors = 24;
/** The name of a company runs around a third of its stamp at least. */
const leastWorded = 0.28;

type Band = { readonly from: number; readonly to: number };
/** Where words and rim of a ring stand, as shares of its radius. */
const [words, rim]: readonly [Band, Band] = [
  { from: 0.45, to: 0.88 },
  { from: 0.92, to: 1.04 },
];

/** Share of a ring's directions in which ink stands within a band. */
function inkedShare(mark: Mark, widthPx: number, ring: Circle, band: Band): number {
  const seen = new Set<number>();
  for (const at of mark.pixels) {
    const [dx, dy] = [(at % widthPx) - ring.x, Math.floor(at / widthPx) - ring.y];
    const share = Math.hypot(dx, dy) / ring.radius;
    if (share > band.from && share < band.to)
      seen.add(Math.floor((Math.atan2(dy, dx) / (2 * Math.PI) + 0.5) * sectors) % sectors);
  }
  return seen.size / sectors;
}

/** Where a stamp that is not bare has ink within its rim, thick as that may be; of a ring that is not closed the middle is not sure. */
const [inside, insideOpen]: readonly [Band, Band] = [
  { from: 0.4, to: 0.8 },
  { from: 0, to: 0.65 },
];

/** True for a ring without words in it, as a cup leaves, closed or not, or a form prints: no company's stamp. */
export function isBareRing({ mark, shape, box }: Seal, widthPx: number): boolean {
  if (shape !== 'round' && shape !== 'square') return false;
  const [x, y] = [centreX(box), centreY(box)];
  const reaches = mark.pixels
    .map((at) => Math.hypot((at % widthPx) - x, Math.floor(at / widthPx) - y))
    .sort((a, b) => a - b);
  const radius = reaches[Math.floor(reaches.length * 0.98)] ?? 0;
  return (
    radius > 0 &&
    inkedShare(mark, widthPx, { x, y, radius }, shape === 'round' ? inside : insideOpen) <= leastWorded
  );
}

/** The ring that fills a round mark's box, dashed or whole. */
function ringAround(mark: Mark, widthPx: number): Ring | undefined {
  const { box } = mark;
  if (Math.abs(box.width / box.height - 1) > 0.12) return undefined;
  const ring = { x: centreX(box), y: centreY(box), radius: (box.width + box.height) / 4 };
  const score = inkedShare(mark, widthPx, ring, rim);
  return score > 0.85 ? { ...ring, score } : undefined;
}

/**
 * A ring that the form itself prints, to show where a stamp goes: dark, and bare inside but for what a pen wrote there.
 * Answers the mark without such rings; undefined where nothing is left of it.
 */
export function withoutPrintedRings(mark: Mark, ink: InkMap, em: number): Mark | undefined {
  if (mark.colour !== 'dark' || Math.min(mark.box.width, mark.box.height) < em * 3) return mark;
  const ring = ringAround(mark, ink.widthPx) ?? bestRing(mark, ink.widthPx, { em, flatness: 1 });
  if (!ring || ring.score < ringBar || inkedShare(mark, ink.widthPx, ring, words) > leastWorded) return mark;
  const thick = Math.max(3, ring.radius * 0.07);
  const rest = mark.pixels.filter((at) => {
    const reach = Math.hypot((at % ink.widthPx) - ring.x, Math.floor(at / ink.widthPx) - ring.y);
    return Math.abs(reach - ring.radius) > thick;
  });
  return rest.length > em * em * 0.03 ? toMark(ink, rest, 'dark') : undefined;
}

/** The worded ring around a place that stands out most among ink, print and hands included. */
export function findRing(
  mark: Mark,
  ink: InkMap,
  { em, around }: { readonly em: number; readonly around: readonly [x: number, y: number] },
): Pick<Seal, 'mark' | 'box'> | undefined {
  const ring = bestRing(mark, ink.widthPx, { em, flatness: 1, around });
  if (!ring || ring.score < ringBar || inkedShare(mark, ink.widthPx, ring, words) <= leastWorded)
    return undefined;
  const { x, y, radius } = ring;
  const { within } = insideRing(mark, ink, ring);
  return {
    mark: toMark(ink, within, mark.colour),
    box: boxOf(x - radius, y - radius, x + radius, y + radius),
  };
}

/** Takes circles out of ink that is too large to be one stamp. */
function splitRings(mark: Mark, ink: InkMap, em: number): Seal[] {
  const seals: Seal[] = [];
  let left: Mark | undefined = mark;
  for (let turn = 0; turn < 4 && left && Math.min(left.box.width, left.box.height) > em * 2; turn++) {
    const ring = bestRing(left, ink.widthPx, { em, flatness: 1 });
    if (!ring || ring.score < ringBar) break;
    const { within, rest } = insideRing(left, ink, ring);
    const { x, y, radius } = ring;
    seals.push({
      mark: toMark(ink, within, mark.colour),
      shape: 'round',
      box: boxOf(x - radius, y - radius, x + radius, y + radius),
    });
    left = rest.length > em * em * 0.3 ? toMark(ink, rest, mark.colour) : undefined;
  }
  if (seals.length && left && isSealSized(left.box, em))
    seals.push({ mark: left, shape: shapeOf(left.box), box: left.box });
  return seals;
}

export const isSealSized = ({ width, height }: PixelBox, em: number): boolean =>
  Math.min(width, height) > em * 1.7 &&
  Math.max(width, height) > em * 2.6 &&
  Math.max(width, height) < em * 26;

function shapeOf({ width, height }: PixelBox): SealShape {
  const ratio = width / height;
  return ratio > 1.75 ? 'rect' : ratio > 1.2 ? 'oval' : 'square';
}

/** One stamp is about as high as it is wide, or a flat oval or box. */
const looksLikeOne = ({ width, height }: PixelBox, em: number) =>
  height < width * 1.25 && width < height * 3 && width < em * 9.5;

/** Within so many lines of print of its outline a frame has all its ink, and a stamp far less than that share. */
const [frameWidth, mostOfFrame] = [0.45, 0.85];
/** A side of a stamp's frame is drawn over so much of its length. */
const leastSide = 0.6;

/** True for what is left of rules and of some sides of a box: nothing stands within, and it is not closed as a stamp's frame. */
export function isFrame({ box, pixels }: Mark, widthPx: number, em: number): boolean {
  const inner = grow(box, -em * frameWidth);
  const [top, foot, left, end] = [0, 0, 0, 0].map(() => new Set<number>()) as SideInk;
  let within = 0;
  for (const at of pixels) {
    const [x, y] = [at % widthPx, Math.floor(at / widthPx)];
    if (contains(inner, [x, y])) within++;
    if (y < inner.y) top.add(x);
    if (y > bottom(inner)) foot.add(x);
    if (x < inner.x) left.add(y);
    if (x > right(inner)) end.add(y);
  }
  const isClosed =
    Math.min(top.size, foot.size) > box.width * leastSide &&
    Math.min(left.size, end.size) > box.height * leastSide;
  return within < pixels.length * (1 - mostOfFrame) && !isClosed;
}

/** Where ink stands along each side of a box. */
type SideInk = [top: Set<number>, foot: Set<number>, left: Set<number>, end: Set<number>];

/** Thick letters close circles, too, but none as high as a stamp, in lines of print. */
const leastDark = 3.6;

/**
 * The stamps in a mark: one for most; two or more where stamps touch. Empty where the ink is no stamp. Dark ink counts
 * as a stamp only with a closed ring, since signatures are dark as well.
 */
export function findSeals(mark: Mark, ink: InkMap, em: number): Seal[] {
  if (!isSealSized(mark.box, em) || isFrame(mark, ink.widthPx, em)) return [];
  const isRound = Math.abs(mark.box.width / mark.box.height - 1) < 0.2;
  if (mark.colour === 'dark')
    return Math.min(mark.box.width, mark.box.height) > em * leastDark ? splitRings(mark, ink, em) : [];
  if (looksLikeOne(mark.box, em) && !isRound) return [{ mark, shape: shapeOf(mark.box), box: mark.box }];
  const rings = splitRings(mark, ink, em);
  if (rings.length) return rings;
  return [{ mark, shape: shapeOf(mark.box), box: mark.box }];
}

export const sealCentre = ({ box }: Seal): readonly [number, number] => [centreX(box), centreY(box)];

/** How much of its box a piece of a stamp shares with the whole, and how much more ink that has. */
const [pieceInside, pieceInk] = [0.6, 3];

/** Leaves out pieces that a rule cut off a stamp: a block in which only a piece lies has no stamp. */
export const withoutPieces = (seals: readonly Seal[]): Seal[] =>
  seals.filter(
    ({ box, mark }) =>
      !seals.some(
        (whole) =>
          whole.mark.pixels.length > mark.pixels.length * pieceInk &&
          overlap(whole.box, box) > box.width * box.height * pieceInside,
      ),
  );
