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

/** One row and its neighbours: a slightly slanted rule stays in one piece. */
function bandAt({ inked, length }: Axis, across: number, band: Uint8Array): void {
  const at = across * length;
  for (let along = 0; along < length; along++)
    band[along] =
      (inked[at + along] as number) |
      (inked[at + along - length] as number) |
      (inked[at + along + length] as number);
}

type Piece = { readonly from: number; readonly to: number };

/** Stretches of a band where `mask` is inked, over gaps of `most` at most. */
function stretches(band: Uint8Array, mask: number, most: number): Piece[] {
  const found: Piece[] = [];
  let [start, last] = [-1, -1];
  for (let along = 0; along < band.length; along++) {
    if (((band[along] as number) & mask) === 0) continue;
    if (start >= 0 && along - last > most + 1) {
      found.push({ from: start, to: last + 1 });
      start = -1;
    }
    if (start < 0) start = along;
    last = along;
  }
  if (start >= 0) found.push({ from: start, to: last + 1 });
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
    bandAt(axis, across, band);
    const pieces = stretches(band, dark, 3);
    const long = [
      ...pieces.filter((piece) => lengthOf(piece) >= minLength),
      ...dashedRuns(stretches(band, dark, 0), em),
      ...stretches(band, red, 3).filter((piece) => lengthOf(piece) >= em * leastRed),
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

/** A blurred line of small print runs together: a rule within a line of words is none. */
const isWithinWords = (rule: Rule, lines: readonly PageLine[], em: number) =>
  lines.some(
    ({ box }) =>
      Math.abs(rule.at - box.y - box.height / 2) < box.height * 0.3 &&
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
