import type { LineTrace } from '../ocr/engine.ts';

function cosine(a: Float32Array, b: Float32Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at] as number, b[at] as number];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb || 1);
}

/** How far along two traces: the sum of what differs so far, and in how many steps. */
type Reached = { readonly sum: number; readonly steps: number };
const nowhere: Reached = { sum: Number.POSITIVE_INFINITY, steps: 0 };

/**
 * How much an engine sees the same in two lines, −1 to 1: the mean likeness along the best way through both, each as fast or
 * as slow as it is written (dynamic time warping, Sakoe and Chiba 1978).
 */
export function traceLikeness({ steps: a }: LineTrace, { steps: b }: LineTrace): number {
  let above: Reached[] = [{ sum: 0, steps: 0 }, ...b.map(() => nowhere)];
  for (const one of a) {
    const row: Reached[] = [nowhere];
    b.forEach((other, index) => {
      const ways = [above[index], above[index + 1], row[index]] as [Reached, Reached, Reached];
      const best = ways.reduce((least, way) => (way.sum < least.sum ? way : least));
      row.push({ sum: best.sum + 1 - cosine(one, other), steps: best.steps + 1 });
    });
    above = row;
  }
  const end = above.at(-1) as Reached;
  return end.steps > 0 ? 1 - end.sum / end.steps : 0;
}

/** Names of two people come to 0.8, those of one person seldom to less; loops and waves of anybody look alike. */
const sameName = 0.8;
/** Hands of two people whose strokes lie alike by chance come to 0.74. */
const otherName = 0.77;

type Trace = LineTrace | undefined;

/** Whether two lines look like one Chinese name, legible or not, or like nothing that one person writes twice; undefined where they tell neither. */
export function compareTraces(a: Trace, b: Trace): 'same' | 'other' | undefined {
  if (a === undefined || b === undefined) return undefined;
  const likeness = traceLikeness(a, b);
  if (likeness > sameName) return a.isHan || b.isHan ? 'same' : undefined;
  return likeness < otherName ? 'other' : undefined;
}
