import type { Letter, LostLetter } from './engine.ts';
import { findHard, type Thought } from './hard-letters.ts';
import { findHoles } from './lost-letters.ts';

/** Scores of one line: `steps` rows of `classes` probabilities, class 0 meaning "no letter". */
export type LineScores = { readonly values: Float32Array; readonly steps: number; readonly classes: number };

export type DecodedLine = {
  readonly text: string;
  /** Mean over the letters, 0 where there are none. */
  readonly confidence: number;
  readonly letters: readonly Letter[];
  /** Letters that stand there and were not read. */
  readonly lost: readonly LostLetter[];
};

function bestClass(values: Float32Array, from: number, classes: number): number {
  let best = 0;
  let bestScore = -1;
  for (let index = 0; index < classes; index++) {
    const score = values[from + index] as number;
    if (score <= bestScore) continue;
    bestScore = score;
    best = index;
  }
  return best;
}

/** Below it the engine hesitated, and what else it thought of is worth keeping. */
const sure = 0.97;
/** Less likely letters are noise. */
const leastLikely = 0.02;
/** A letter is half as wide as high at least: its thoughts are spread over this many steps on each side. */
const reachSteps = 2;

type Span = { readonly from: number; readonly to: number };

/** The letters that some steps might show, likeliest first. */
function thoughtsIn(scores: LineScores, { from, to }: Span, alphabet: readonly string[]): readonly Thought[] {
  const { values, classes, steps } = scores;
  const best = new Map<number, number>();
  for (let step = Math.max(0, from); step < Math.min(steps, to); step++) {
    for (let index = 1; index < classes; index++) {
      const score = values[step * classes + index] as number;
      if (score >= leastLikely && score > (best.get(index) ?? 0)) best.set(index, score);
    }
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .map(([index, score]) => ({ letter: alphabet[index] ?? '', score }));
}

const lettersOf = (thoughts: readonly Thought[]) => thoughts.map(({ letter }) => letter).join('');

/** A run of steps of one class; `confidence` is that of the first. */
type Run = { readonly letter: string; readonly first: number; readonly last: number; confidence: number };

function runsOf(scores: LineScores, alphabet: readonly string[]): readonly Run[] {
  const runs: { letter: string; first: number; last: number; confidence: number }[] = [];
  let previous = 0;
  for (let step = 0; step < scores.steps; step++) {
    const from = step * scores.classes;
    const found = bestClass(scores.values, from, scores.classes);
    const open = runs.at(-1);
    if (found !== 0 && found === previous && open) open.last = step;
    else if (found !== 0) {
      const confidence = scores.values[from + found] as number;
      runs.push({ letter: alphabet[found] ?? '', first: step, last: step, confidence });
    }
    previous = found;
  }
  return runs;
}

/** What else a doubtful letter might be; up to its neighbours, which letter it is that the engine hardly knows. */
function othersOf(scores: LineScores, runs: readonly Run[], at: number, alphabet: readonly string[]): string {
  const { letter, first, last } = runs[at] as Run;
  const from = Math.max(first - reachSteps, (runs[at - 1]?.last ?? -1) + 1);
  const to = Math.min(last + 1 + reachSteps, runs[at + 1]?.first ?? scores.steps);
  const here = lettersOf(thoughtsIn(scores, { from: first, to: first + 1 }, alphabet));
  const hard = findHard(thoughtsIn(scores, { from, to }, alphabet));
  return `${here.replaceAll(letter, '')}${hard.join('')}`;
}

function lostIn(scores: LineScores, span: Span, alphabet: readonly string[]): string {
  const thoughts = thoughtsIn(scores, span, alphabet);
  return `${lettersOf(thoughts)}${findHard(thoughts).join('')}`;
}

/** The letter that a line shows likeliest of all, wherever it stands; '' where it shows none. */
export function likeliestLetter({ values, classes }: LineScores, alphabet: readonly string[]): string {
  let best = 0;
  let bestScore = 0;
  for (let at = 0; at < values.length; at++) {
    if ((values[at] as number) <= bestScore || at % classes === 0) continue;
    bestScore = values[at] as number;
    best = at % classes;
  }
  return alphabet[best] ?? '';
}

/** Greedy CTC: a letter is the first of a run of the same class. `usedShare` is the part of the steps that holds ink. */
export function decodeLine(scores: LineScores, alphabet: readonly string[], usedShare = 1): DecodedLine {
  const runs = runsOf(scores, alphabet);
  const usedSteps = scores.steps * usedShare;
  const letters = runs.map(({ first, confidence }, index): Letter => {
    const at = Math.min(1, (first + 0.5) / usedSteps);
    return {
      confidence,
      at,
      ...(confidence < sure ? { others: othersOf(scores, runs, index, alphabet) } : {}),
    };
  });
  const lost = findHoles(runs).map((hole) => ({
    before: hole.before,
    others: lostIn(scores, hole, alphabet),
  }));
  const sum = letters.reduce((total, letter) => total + letter.confidence, 0);
  return {
    text: runs.map(({ letter }) => letter).join(''),
    confidence: letters.length > 0 ? sum / letters.length : 0,
    letters,
    lost,
  };
}
