import type { FoldedText } from '../normalise/fold-text.ts';
import type { Candidate } from '../types.ts';
import { firstFrom } from '../view.ts';

/**
 * Ⓝⓞ.①, 第①: a figure on a disc in the place of 一. Nobody numbers so; what is counted on (第①步, 第①章) is left.
 */
const circledFirst =
  /第[ \u200b]?[①❶➀➊⓵㊀㈠](?![章节步条项个次期批页层季届行列张天年月周位号组关课讲回部卷册类级代版阶轮点种份台套间名])|[Ⓝⓝ🅝🄽Nn][Ⓞⓞ🅞🄾Oo0][.． ]?[①❶➀➊⓵]/gu;

/** 最̲灵̲敏̲: struck through, underlined or parted by what nobody sees, each character by itself. */
const markedThrough =
  /最[\p{Mn}\u200b-\u200d\u2060\ufeff]+(?![大小多少新后近远长短早晚])[\u3400-\u9fff](?:[\p{Mn}\u200b-\u200d\u2060\ufeff]+[\u3400-\u9fff])?/gu;

/** A superlative as folding reads it; what measures (最大值, 最小化) is none. */
const superlative =
  /最(?:[快高低多少大强新全好优准稳省牛火佳美]|先进|专业|权威|安全|便宜|实惠|好用|简单)(?![值化限小大层])/g;

/** Characters that are written for a plain one to hide it: radicals by themselves, forms that no table of scripts has. */
const rareForms = /[\u2e80-\u2fdf冣㝡朂樶髙]/u;

/** 最**低**, 最<b>快</b>, 最̲快̲, %E6%9C%80%E5%BF%AB, 朂⾼: whatever is written there, more or other than what is read. */
function* findWrittenSuperlatives(original: string, { text, starts, ends }: FoldedText): Generator<Place> {
  for (const { index: start, 0: word } of text.matchAll(superlative)) {
    const end = start + word.length;
    const written = original.slice(starts[start]!, ends[end - 1]!);
    if (written.length > word.length || rareForms.test(written)) yield { start, end };
  }
}

type Place = { readonly start: number; readonly end: number };

/** Claims that only their signs give away: folding reads them away. In units of the folded text. */
export function findWrittenSigns(original: string, folded: FoldedText): Candidate[] {
  const marked = [...original.matchAll(circledFirst), ...original.matchAll(markedThrough)].map((match) => ({
    start: firstFrom(folded.starts, match.index),
    end: firstFrom(folded.starts, match.index + match[0].length),
  }));
  return [...marked, ...findWrittenSuperlatives(original, folded)].map((place) => ({
    ...place,
    category: 'absolute',
    severity: 'violation',
    frame: 'written-sign',
    isDisguised: true,
  }));
}
