import type { FoldedText } from '../normalise/fold-text.ts';
import type { Candidate } from '../types.ts';
import { firstFrom } from '../view.ts';

/**
 * 第① and Ⓝⓞ.①: a figure on a disc in the place of 一. Nobody numbers so; what is counted on (第①步, 第①章) is left.
 */
const circledFirst =
  /第[ \u200b]?[①❶➀➊⓵㊀㈠](?![章节步条项个次期批页层季届行列张天年月周位号组关课讲回部卷册类级代版阶轮点种份台套间名])|[Ⓝⓝ🅝🄽Nn][Ⓞⓞ🅞🄾Oo0][.． ]?[①❶➀➊⓵]/gu;

/** 最**低**, 最<b>快</b>: a sign of emphasis in the middle of a superlative. */
const splitSuperlative =
  /最(?:\*\*|__|~~|`|<[a-z][^<>]{0,40}>)(?:[快高低多少大强新全好优准稳省牛火佳美]|先进|专业|权威|安全|便宜|实惠|好用)(?:\*\*|__|~~|`|<\/[a-z]{1,8}>)(?![值化限小大])/giu;

/** Claims that only their signs give away: folding reads them away. In units of the folded text. */
export function findWrittenSigns(original: string, folded: FoldedText): Candidate[] {
  const matches = [...original.matchAll(circledFirst), ...original.matchAll(splitSuperlative)];
  return matches.map((match) => ({
    start: firstFrom(folded.starts, match.index),
    end: firstFrom(folded.starts, match.index + match[0].length),
    category: 'absolute',
    severity: 'violation',
    frame: 'written-sign',
    isDisguised: true,
  }));
}
