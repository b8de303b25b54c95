import type { InkMap } from './ink.ts';
import { inkKinds } from './ink.ts';
import type { PageLine } from './page-lines.ts';
import { type Axis, axes, findRuns, joinRuns, leastBlue, leastRed, lengthOf } from './straight-runs.ts';

/** A drawn line of a table, or a line to sign on; `at` is its y (level) or x (upright). */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
export type Rules = { readonly level: readonly Rule[]; readonly upright: readonly Rule[] };

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

/** The ink that most of a run is drawn in, on its row and the two beside it. */
function kindOf({ kinds }: InkMap, { index }: Axis, { at, from, to }: Rule): number {
  const counts = [0, 0, 0, 0];
  for (let across = at - 1; across <= at + 1; across++) {
    for (let along = from; along < to; along++) {
      const kind = kinds[index(along, across)] as number;
      if (kind !== inkKinds.none) counts[kind] = (counts[kind] as number) + 1;
    }
  }
  return counts.indexOf(Math.max(...counts));
}

const leastOf = (kind: number) => (kind === inkKinds.blue ? leastBlue : kind === inkKinds.red ? leastRed : 0);

/** A red run is a rule where it is longer, or not alone, in lines of print. */
const leastLoneRed = 11;

/** In lines of print: how far the other side of a stamp's frame is at most, and how far two lines of one row differ. */
const [highestFrame, mostOff] = [9, 1.5];

/** True for a red run that is no side of a stamp's frame: it is long, or stands in a row with others of its length. */
function isRedRule(run: Run, reds: readonly Run[], em: number): boolean {
  if (lengthOf(run) >= em * leastLoneRed) return true;
  const off = ({ at }: Run) => Math.abs(at - run.at);
  const isBeside = (other: Run) => other.to < run.from || other.from > run.to;
  const isFramed = reds.some(
    (other) => off(other) > em && off(other) < em * highestFrame && !isBeside(other),
  );
  return (
    !isFramed &&
    reds.some(
      (other) =>
        off(other) < em * mostOff && isBeside(other) && Math.abs(lengthOf(other) - lengthOf(run)) < em,
    )
  );
}

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
  const straight = (axis: Axis, least: number) => {
    const runs = findRuns(axis, em * least, em)
      .filter((run) => isThin(ink, axis, run, reach))
      .filter((run) => lengthOf(run) > em * longestOfRim || !isOfRim(ink, axis, run))
      .map((run): Run => ({ ...run, kind: kindOf(ink, axis, run) }))
      .filter((run) => lengthOf(run) >= em * leastOf(run.kind));
    const reds = runs.filter(({ kind }) => kind === inkKinds.red);
    return runs.filter((run) => run.kind !== inkKinds.red || isRedRule(run, reds, em));
  };
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

/** How far the edges of a table stand from print at most, and those of its last row, in lines of print. */
const [farthestBeside, farthestBelow] = [3, 9];

/**
 * Rules near print: the edges of a sheet on a table draw lines too, but far from all words, past the first and the last of
 * them, and no rule of a table meets them.
 */
export function rulesOfPrint(rules: Rules, lines: readonly PageLine[], em: number): Rules {
  const sure = lines.filter((line) => line.confidence > 0.8 && !line.isStamped);
  if (sure.length === 0) return rules;
  const left = Math.min(...sure.map((line) => line.box.x)) - em * farthestBeside;
  const head = Math.min(...sure.map((line) => line.box.y));
  const last = Math.max(...sure.map((line) => line.box.y + line.box.height));
  const upright = rules.upright.filter(
    ({ at, from, to }) => at > left && !(from < head - em && to > last + em * 2),
  );
  const isMet = (rule: Rule) =>
    upright.some(
      ({ at, from, to }) =>
        from < last && Math.abs(to - rule.at) < em && at > rule.from - em && at < rule.to + em,
    );
  const isOfPrint = (rule: Rule) =>
    rule.at < last + em * 2 || (rule.at < last + em * farthestBelow && isMet(rule));
  return {
    level: rules.level.filter((rule) => isOfPrint(rule) && !isWithinWords(rule, sure, em)),
    upright,
  };
}
