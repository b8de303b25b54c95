import { pairsInMarks } from '../data/disguises.ts';
import { cjk, gapSign, type Kinds, runSign } from '../reading/unit-kinds.ts';
import { matchAt } from '../view.ts';

const isCjk = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

const maxGap = 8;
/** Signs that are read as words: they part nothing. */
const speaking = /💯|🔝|🥇|☝|👆|👍|🐮|🐂|🍊/u;

/**
 * Where a gap ends that begins at `at`, behind a Chinese character; -1 where it is none. A line break may only come
 * with spaces: a list sign after it begins something new.
 */
function gapEnd(text: string, kinds: Kinds, at: number): number {
  let end = at;
  while (end < kinds.length && end - at < maxGap && (kinds[end]! & gapSign) !== 0) end++;
  if (end === at || end >= kinds.length || (kinds[end]! & cjk) === 0) return bracketedPinyinEnd(text, at);
  const run = text.slice(at, end);
  // 第—品牌: the dash stands for 一, which is for the disguises to undo.
  if ((run.length > 1 || run === '☝') && speaking.test(run)) return -1;
  if (run === '-' && '第唯独'.includes(text[at - 1]!) && '品名无选家的'.includes(text[end]!)) return -1;
  if (isQuotation(text, at, end)) return -1;
  if (run.includes('\n') && run.trim() !== '') return -1;
  if (run.includes('\n') && run.indexOf('\n') !== run.lastIndexOf('\n')) return -1;
  if (run.includes('||') || run.startsWith('| ') || run.startsWith(' | ')) return -1;
  // A sign of a list.
  if (run.length > 1 && run.length < 4 && run[0] === ' ' && '-•·*'.includes(run[1]!)) {
    if (run.length === 2 || run[2] === ' ') return -1;
  }
  return end;
}

export type Stretch = { readonly start: number; readonly end: number };

/** Adds the gaps that begin in `[from, to)` of a text, by rising start. */
export function findGaps(text: string, kinds: Kinds, from: number, to: number, gaps: Stretch[]): void {
  for (let at = Math.max(1, from); at < to; at++) {
    if ((kinds[at]! & gapSign) === 0 || (kinds[at - 1]! & cjk) === 0) continue;
    const end = gapEnd(text, kinds, at);
    if (end <= at) continue;
    gaps.push({ start: at, end });
    at = end;
  }
}

/** By mark: it opens or closes a quotation, or may do either. */
const opens = '“「『《';
const closes = '”」』》';
const either = '"';

const isOne = (marks: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && marks.includes(text[at]!);

/** Marks round more than two characters quote them; round fewer they part a word: 顶“级”. Two in a row quote twice. */
function isQuotation(text: string, at: number, end: number): boolean {
  for (let place = at; place < end; place++) {
    const sign = text[place]!;
    const isOpening = opens.includes(sign);
    const isClosing = closes.includes(sign);
    if (isClosing && place + 1 < end && opens.includes(text[place + 1]!) && !areSingle(text, place))
      return true;
    if ((isOpening || sign === either) && !isClosedSoon(text, place)) return true;
    if (isClosing && !isOpenedBefore(text, place)) return true;
  }
  return false;
}

const pairs = new Set(pairsInMarks.split('|'));

/** 「国」「家」「级」: three in a row, a character each. Two are as often two things. */
function areSingle(text: string, closing: number): boolean {
  const isSingle = (at: number): boolean => isOne(opens, text, at) && isOne(closes, text, at + 2);
  if (!isSingle(closing - 2) || !isSingle(closing + 1)) return false;
  if (pairs.has(`${text[closing - 1]}${text[closing + 2]}`)) return true;
  return isSingle(closing - 5) || isSingle(closing + 4);
}

/** A closing mark stands two or three units on, in the same line. */
function isClosedSoon(text: string, place: number): boolean {
  if (text[place + 1] === '\n') return false;
  if (isOne(closes, text, place + 2) || text[place + 2] === either) return true;
  return text[place + 2] !== '\n' && (isOne(closes, text, place + 3) || text[place + 3] === either);
}

/** An opening mark stands two or three units before, in the same line. */
function isOpenedBefore(text: string, place: number): boolean {
  if (text[place - 1] === '\n') return false;
  if (isOne(opens, text, place - 2)) return true;
  return text[place - 2] !== '\n' && isOne(opens, text, place - 3);
}

const bracketed = /[([] ?(?:[a-z]{1,6} ?){1,6}[)\]]/y;

/** 最(zui)好: a reading in brackets between two Chinese characters. */
function bracketedPinyinEnd(text: string, at: number): number {
  const end = matchAt(bracketed, text, at);
  return end > 0 && end < text.length && isCjk(text.charCodeAt(end)) ? end : -1;
}

const interleaved =
  /(?:[\u3400-\u9fff]([,、。;:!?]) ?)(?:[\u3400-\u9fff]\1 ?){1,12}[\u3400-\u9fff](?![\u3400-\u9fff])/y;
/** Stretches in which every single character is followed by the same punctuation mark: 稳,赚,不,赔. */
export function interleavedRuns(text: string, kinds: Kinds): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let at = 1; at + 2 < kinds.length; at++) {
    if ((kinds[at]! & runSign) === 0) continue;
    const unit = text.charCodeAt(at);
    if (text.charCodeAt(at + 2) !== unit && text.charCodeAt(at + 3) !== unit) continue;
    const end = matchAt(interleaved, text, at - 1);
    if (end < 0) continue;
    runs.push([at - 1, end]);
    at = end;
  }
  return runs;
}
