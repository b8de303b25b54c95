import { median } from '../median.ts';
import type { InkMap } from './ink.ts';
import { inkKinds } from './ink.ts';
import type { PageLine } from './page-lines.ts';

/** A drawn line of a table, or a line to sign on; `at` is its y (level) or x (upright). */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
export type Rules = { readonly level: readonly Rule[]; readonly upright: readonly Rule[] };

/** Ink that may be of a rule, row by row across one axis: rules are black, grey or blue, red only where they are long. */
type Axis = {
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

function axes({ kinds, widthPx, heightPx }: InkMap): { level: Axis; upright: Axis } {
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

const lengthOf = ({ from, to }: Piece) => to - from;
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
/** Pens draw straight strokes too, and stamps have frames, but not so long, in lines of print. */
const [leastBlue, leastRed] = [5, 11];

/** Straight runs of ink along one axis, whole or dashed. */
function findRuns(axis: Axis, minLength: number, em: number): Rule[] {
  const runs: Rule[] = [];
  const band = new Uint8Array(axis.length);
  for (let across = 1; across < axis.count - 1; across++) {
    const inks = bandAt(axis, across, band);
    const pieces = inks & dark ? stretches(band, dark) : [];
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
function joinRuns(runs: readonly Rule[], reach: number): Rule[] {
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

/** True where a run is as thin as a rule: ink above and below it is rare. */
function isThin(ink: InkMap, axis: Axis, run: Rule, reach: number): boolean {
  let thick = 0;
  let seen = 0;
  for (let along = run.from; along < run.to; along += 3) {
    seen++;
    const above = run.at - reach;
    const below = run.at + reach;
    const inkAt = (across: number) =>
      across >= 0 && across < axis.count && ink.kinds[axis.index(along, across)] !== 0;
    if (inkAt(above) && inkAt(below)) thick++;
  }
  return thick < seen * 0.25;
}

type Run = Rule & { readonly kind: number };

/** Longer runs, in lines of print, are no part of a stamp's rim. */
const longestOfRim = 4.5;

/** True where ink goes on behind both ends of a run and turns to one side: the rim of a stamp, where it stands upright or lies. */
function isOfRim({ kinds }: InkMap, { index, length, count }: Axis, { at, from, to }: Rule): boolean {
  const turnsAt = (end: number, step: number, side: number) => {
    let inked = 0;
    for (let by = 4; by <= 8; by++) {
      const along = end + step * by;
      if (along < 0 || along >= length) continue;
      const isInk = [2, 3, 4, 5, 6, 7, 8].some((off) => {
        const across = at + side * off;
        return across >= 0 && across < count && kinds[index(along, across)] !== inkKinds.none;
      });
      if (isInk) inked++;
    }
    return inked >= 4;
  };
  return [-1, 1].some((side) => turnsAt(from, -1, side) && turnsAt(to - 1, 1, side));
}

/** The ink that most of a run is drawn in. */
function kindOf({ kinds }: InkMap, { index }: Axis, { at, from, to }: Rule): number {
  const counts = [0, 0, 0, 0];
  for (let along = from; along < to; along++) {
    const kind = kinds[index(along, at)] as number;
    if (kind !== inkKinds.none) counts[kind] = (counts[kind] as number) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

const leastOf = (kind: number) => (kind === inkKinds.blue ? leastBlue : kind === inkKinds.red ? leastRed : 0);

function erase(ink: InkMap, axis: Axis, runs: readonly Run[], reach: number): void {
  for (const run of runs) {
    for (let along = run.from; along < run.to; along++) {
      // Where ink goes on across the rule, the rule is left: taking it would cut a signature in two.
      const above = run.at - reach - 1;
      const below = run.at + reach + 1;
      const crossed =
        above >= 0 &&
        below < axis.count &&
        ink.kinds[axis.index(along, above)] !== 0 &&
        ink.kinds[axis.index(along, below)] !== 0;
      if (crossed) continue;
      for (let across = Math.max(0, run.at - 1); across <= Math.min(axis.count - 1, run.at + 1); across++) {
        const at = axis.index(along, across);
        const kind = ink.kinds[at];
        if (kind === inkKinds.black || kind === run.kind) ink.kinds[at] = inkKinds.none;
      }
    }
  }
}

/** Finds the page's straight lines and wipes them off `ink`. `em` is the height of a line of print. */
export function takeRules(ink: InkMap, em: number): Rules {
  const { level, upright } = axes(ink);
  const reach = Math.max(3, Math.round(em * 0.18));
  const straight = (axis: Axis, least: number) =>
    findRuns(axis, em * least, em)
      .filter((run) => isThin(ink, axis, run, reach))
      .filter((run) => lengthOf(run) > em * longestOfRim || !isOfRim(ink, axis, run))
      .map((run): Run => ({ ...run, kind: kindOf(ink, axis, run) }))
      .filter((run) => lengthOf(run) >= em * leastOf(run.kind));
  const [levelRuns, uprightRuns] = [straight(level, 2.6), straight(upright, 2.2)];
  erase(ink, level, levelRuns, reach);
  erase(ink, upright, uprightRuns, reach);
  return {
    level: joinRuns(levelRuns, 3).filter(({ from, to }) => to - from > em * 4),
    upright: joinRuns(uprightRuns, 3).filter(({ from, to }) => to - from > em * 2.5),
  };
}

/** A blurred line of small print runs together, most of all at its letters' tops: a rule within a line of words is none. */
const isWithinWords = (rule: Rule, lines: readonly PageLine[], em: number) =>
  lines.some(
    ({ box }) =>
      rule.at > box.y - box.height * 0.05 &&
      rule.at < box.y + box.height * 0.8 &&
      rule.from > box.x - em * 0.5 &&
      rule.to < box.x + box.width + em * 0.5,
  );

/** Rules near print: the edge of a sheet on a table draws lines too, but far from all words. */
export function rulesOfPrint(rules: Rules, lines: readonly PageLine[], em: number): Rules {
  const sure = lines.filter((line) => line.confidence > 0.8 && !line.isStamped);
  if (sure.length === 0) return rules;
  const left = Math.min(...sure.map((line) => line.box.x)) - em * 3;
  const foot = Math.max(...sure.map((line) => line.box.y + line.box.height)) + em * 9;
  return {
    level: rules.level.filter((rule) => rule.at < foot && !isWithinWords(rule, sure, em)),
    upright: rules.upright.filter(({ at }) => at > left),
  };
}
