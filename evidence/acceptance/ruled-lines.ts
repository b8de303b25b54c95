import type { InkMap } from './ink.ts';
import { inkKinds } from './ink.ts';
import type { PageLine } from './page-lines.ts';

/** A drawn line of a table, or a line to sign on; `at` is its y (level) or x (upright). */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
export type Rules = { readonly level: readonly Rule[]; readonly upright: readonly Rule[] };

type Axis = {
  readonly length: number;
  readonly count: number;
  readonly index: (along: number, across: number) => number;
};

const axes = ({ widthPx, heightPx }: InkMap): { level: Axis; upright: Axis } => ({
  level: { length: widthPx, count: heightPx, index: (along, across) => across * widthPx + along },
  upright: { length: heightPx, count: widthPx, index: (along, across) => along * widthPx + across },
});

/** Runs of black along one axis, three pixels wide, so that a slightly slanted rule stays in one piece. */
function findRuns(ink: InkMap, axis: Axis, minLength: number): Rule[] {
  const runs: Rule[] = [];
  const black = (along: number, across: number) => ink.kinds[axis.index(along, across)] === inkKinds.black;
  for (let across = 1; across < axis.count - 1; across++) {
    let start = -1;
    let gap = 0;
    for (let along = 0; along <= axis.length; along++) {
      const isInk =
        along < axis.length && (black(along, across) || black(along, across - 1) || black(along, across + 1));
      if (isInk) {
        if (start < 0) start = along;
        gap = 0;
      } else if (start >= 0 && (++gap > 3 || along === axis.length)) {
        if (along - gap - start >= minLength) runs.push({ at: across, from: start, to: along - gap });
        start = -1;
        gap = 0;
      }
    }
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

function erase(ink: InkMap, axis: Axis, runs: readonly Rule[], reach: number): void {
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
        if (ink.kinds[at] === inkKinds.black) ink.kinds[at] = inkKinds.none;
      }
    }
  }
}

/** Finds the page's straight lines and wipes them off `ink`. `em` is the height of a line of print. */
export function takeRules(ink: InkMap, em: number): Rules {
  const { level, upright } = axes(ink);
  const reach = Math.max(3, Math.round(em * 0.18));
  const levelRuns = findRuns(ink, level, em * 2.6).filter((run) => isThin(ink, level, run, reach));
  const uprightRuns = findRuns(ink, upright, em * 2.2).filter((run) => isThin(ink, upright, run, reach));
  erase(ink, level, levelRuns, reach);
  erase(ink, upright, uprightRuns, reach);
  return {
    level: joinRuns(levelRuns, 3).filter(({ from, to }) => to - from > em * 4),
    upright: joinRuns(uprightRuns, 3).filter(({ from, to }) => to - from > em * 2.5),
  };
}

/** Rules near print: the edge of a sheet on a table draws lines too, but far from all words. */
export function rulesOfPrint(rules: Rules, lines: readonly PageLine[], em: number): Rules {
  const sure = lines.filter((line) => line.confidence > 0.8 && !line.isStamped);
  if (sure.length === 0) return rules;
  const left = Math.min(...sure.map((line) => line.box.x)) - em * 3;
  const foot = Math.max(...sure.map((line) => line.box.y + line.box.height)) + em * 9;
  return {
    level: rules.level.filter(({ at }) => at < foot),
    upright: rules.upright.filter(({ at }) => at > left),
  };
}
