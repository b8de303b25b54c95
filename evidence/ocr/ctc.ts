import type { Letter } from './engine.ts';

/** Scores of one line: `steps` rows of `classes` probabilities, class 0 meaning "no letter". */
export type LineScores = { readonly values: Float32Array; readonly steps: number; readonly classes: number };

export type DecodedLine = {
  readonly text: string;
  /** Mean over the letters, 0 where there are none. */
  readonly confidence: number;
  readonly letters: readonly Letter[];
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

/** The other letters that one step might show, likeliest first. */
function othersAt(
  { values, classes }: LineScores,
  from: number,
  best: number,
  alphabet: readonly string[],
): string {
  const others: { letter: string; score: number }[] = [];
  for (let index = 1; index < classes; index++) {
    const score = values[from + index] as number;
    if (score >= leastLikely && index !== best) others.push({ letter: alphabet[index] ?? '', score });
  }
  return others
    .sort((a, b) => b.score - a.score)
    .map(({ letter }) => letter)
    .join('');
}

/** Greedy CTC: a letter is the first of a run of the same class. `usedShare` is the part of the steps that holds ink. */
export function decodeLine(scores: LineScores, alphabet: readonly string[], usedShare = 1): DecodedLine {
  const letters: Letter[] = [];
  let text = '';
  let previous = 0;
  for (let step = 0; step < scores.steps; step++) {
    const from = step * scores.classes;
    const found = bestClass(scores.values, from, scores.classes);
    if (found !== 0 && found !== previous) {
      text += alphabet[found] ?? '';
      const at = Math.min(1, (step + 0.5) / (scores.steps * usedShare));
      const confidence = scores.values[from + found] as number;
      const others = confidence < sure ? othersAt(scores, from, found, alphabet) : '';
      letters.push({ confidence, at, ...(others ? { others } : {}) });
    }
    previous = found;
  }
  const sum = letters.reduce((total, letter) => total + letter.confidence, 0);
  return { text, confidence: letters.length > 0 ? sum / letters.length : 0, letters };
}
