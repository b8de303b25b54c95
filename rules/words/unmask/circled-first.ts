import type { FoldedText } from '../normalise/fold-text.ts';
import type { Candidate } from '../types.ts';

/**
 * 第① and Ⓝⓞ.①: a figure on a disc in the place of 一. Nobody numbers so; what is counted on (第①步, 第①章) is left.
 */
const circledFirst =
  /第[ \u200b]?[①❶➀➊⓵㊀㈠](?![章节步条项个次期批页层季届行列张天年月周位号组关课讲回部卷册类级代版阶轮点种份台套间名])|[Ⓝⓝ🅝🄽Nn][Ⓞⓞ🅞🄾Oo0][.． ]?[①❶➀➊⓵]/gu;

/** First folded unit that begins at an original offset or behind it. */
function foldedPlace({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Claims of a first place whose figure is drawn on a disc, in units of the folded text. */
export function findCircledFirst(original: string, folded: FoldedText): Candidate[] {
  return [...original.matchAll(circledFirst)].map((match) => ({
    start: foldedPlace(folded, match.index),
    end: foldedPlace(folded, match.index + match[0].length),
    category: 'absolute',
    severity: 'violation',
    frame: 'circled-first',
    isDisguised: true,
  }));
}
