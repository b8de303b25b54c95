import { median } from '../median.ts';
import type { InkMap } from './ink.ts';
import { inkKinds } from './ink.ts';
import type { Rule } from './ruled-lines.ts';

/** Ink that may be of a rule, row by row across one axis: rules are black, grey or blue, red only where they are long. */
export type Axis = {
  readonly length: number;
  readonly count: number;
  readonly index: (along: number, across: number) => number;
  /** 1 for dark ink, 2 for red; `across * length + along`. */
  readonly inked: Uint8Array;
};

const inkedAs = new Uint8Array(4);
inkedAs[inkKinds.black] = 1;
inkedAs[inkKinds.blue] = 1;
inkedAs[inkKinds.red] = 2;

export function axes({ kinds, widthPx, heightPx }: InkMap): { level: Axis; upright: Axis } {
  const [level, upright] = [new Uint8Array(kinds.length), new Uint8Array(kinds.length)];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const kind = kinds[y * widthPx + x] as number;
      if (kind === inkKinds.none) continue;
      const inked = inkedAs[kind] as number;
      level[y * widthPx + x] = inked;
      upright[x * heightPx + y] = inked;
    }
  }
  return {
    level: {
      ...{ length: widthPx, count: heightPx, inked: level },
      index: (along, across) => across * widthPx + along,
    },
    upright: {
      ...{ length: heightPx, count: widthPx, inked: upright },
      index: (along, across) => along * widthPx + across,
    },
  };
}

/** One row and its neighbours: a slightly slanted rule stays in one piece. Answers which inks are in it. */
function bandAt({ inked, length }: Axis, across: number, band: Uint8Array): number {
  const at = across * length;
  let all = 0;
  for (let along = 0; along < length; along++) {
    const one =
      (inked[at + along] as number) |
      (inked[at + along - length] as number) |
      (inked[at + along + length] as number);
    band[along] = one;
    all |= one;
  }
  return all;
}

type Piece = { readonly from: number; readonly to: number };

/** Stretches of a band where `mask` is inked. */
function stretches(band: Uint8Array, mask: number): Piece[] {
  const found: Piece[] = [];
  let start = -1;
  for (let along = 0; along <= band.length; along++) {
    const isInk = ((band[along] ?? 0) & mask) !== 0;
    if (isInk && start < 0) start = along;
    if (isInk || start < 0) continue;
    found.push({ from: start, to: along });
    start = -1;
  }
  return found;
}

const mostGapPx = 3;

/** Pieces joined over small gaps, as far as they are long enough then. */
function longPieces(pieces: readonly Piece[], least: number): Piece[] {
  const found: Piece[] = [];
  let [from, to] = [0, -1];
  for (const piece of [...pieces, undefined]) {
    if (piece && to >= 0 && piece.from - to <= mostGapPx) {
      to = piece.to;
      continue;
    }
    if (to - from >= least) found.push({ from, to });
    if (piece) ({ from, to } = piece);
  }
  return found;
}

export const lengthOf = ({ from, to }: Piece) => to - from;
const isEven = (lengths: readonly number[]) => {
  const middle = median(lengths);
  const like = lengths.filter((length) => Math.abs(length - middle) <= Math.max(1.5, middle * 0.4));
  return like.length >= lengths.length * 0.75;
};

/** So many pieces make a dashed or dotted line. */
const leastDashes = 8;

/** Rows of short pieces of one length, evenly apart. */
function dashedRuns(pieces: readonly Piece[], em: number): Piece[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const before = rows.at(-1)?.at(-1);
    const isDash = lengthOf(piece) < em * 1.2;
    if (isDash && before && piece.from - before.to < em * 0.5) rows.at(-1)?.push(piece);
    else rows.push(isDash ? [piece] : []);
  }
  return rows
    .filter((row) => row.length >= leastDashes && isEven(row.map(lengthOf)))
    .filter((row) => isEven(row.slice(1).map(({ from }, index) => from - (row[index] as Piece).to)))
    .map((row) => ({ from: (row[0] as Piece).from, to: (row.at(-1) as Piece).to }))
    .filter((run) => lengthOf(run) > em * 3);
}

const [dark, red] = [1, 2];
/** Pens draw straight strokes too, but not so long, in lines of print. */
export const leastBlue = 5;
/** Stamps have frames: a red run may be a rule from this length on, in lines of print. */
export const leastRed = 5;
/** The share of a rule that a stamp on it leaves dark. */
const leastDark = 0.5;

/** Dark stretches, in one piece where a red stamp lies over them. */
function darkStretches(band: Uint8Array, inks: number): Piece[] {
  const pieces = stretches(band, dark);
  if (!(inks & red)) return pieces;
  const bridged = stretches(band, dark | red).filter(({ from, to }) => {
    const own = pieces.filter((piece) => piece.from >= from && piece.to <= to);
    const length = own.reduce((sum, piece) => sum + lengthOf(piece), 0);
    return own.length > 1 && length > (to - from) * leastDark;
  });
  const isLoose = (piece: Piece) => !bridged.some(({ from, to }) => piece.from >= from && piece.to <= to);
  return [...pieces.filter(isLoose), ...bridged].sort((a, b) => a.from - b.from);
}

/** Straight runs of ink along one axis, whole or dashed. */
export function findRuns(axis: Axis, minLength: number, em: number): Rule[] {
  const runs: Rule[] = [];
  const band = new Uint8Array(axis.length);
  for (let across = 1; across < axis.count - 1; across++) {
    const inks = bandAt(axis, across, band);
    const pieces = inks & dark ? darkStretches(band, inks) : [];
    const reds = inks & red ? stretches(band, red) : [];
    const long = [
      ...longPieces(pieces, minLength),
      ...dashedRuns(pieces, em),
      ...longPieces(reds, em * leastRed),
    ];
    for (const { from, to } of long) runs.push({ at: across, from, to });
  }
  return runs;
}

/** Joins runs of neighbouring rows, and pieces that follow one another, into one rule. */
export function joinRuns(runs: readonly Rule[], reach: number): Rule[] {
  const joined: {
    at: number;
    from: number;
    to: number;
    sum: number;
    weight: number;
    low: number;
    high: number;
  }[] = [];
  for (const run of runs) {
    const home = joined.findLast(
      (rule) =>
        run.at - rule.high <= reach &&
        run.at >= rule.low - reach &&
        run.from <= rule.to + 12 &&
        run.to >= rule.from - 12,
    );
    const weight = run.to - run.from;
    if (home) {
      home.from = Math.min(home.from, run.from);
      home.to = Math.max(home.to, run.to);
      home.high = Math.max(home.high, run.at);
      home.sum += run.at * weight;
      home.weight += weight;
    } else joined.push({ ...run, sum: run.at * weight, weight, low: run.at, high: run.at });
  }
  return joined.map(({ from, to, sum, weight }) => ({ at: sum / weight, from, to }));
}
