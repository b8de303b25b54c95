import { matchAt } from '../view.ts';

/** Signs that part the characters of a disguised word: all but real punctuation (。,、;:!?) and letters. */
const gap = /[\p{S}\p{P}\u02b0-\u02ff\u30fb\u30fd\u30fe\u309d\u309e \n]/u;
const punctuation = new Set('。,、;:!?…%@');
const cjkUnit = /[\u3400-\u9fff]/;

export const isCjk = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const gapTable = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (isSurrogate || (gap.test(character) && !punctuation.has(character))) gapTable[unit] = 1;
}

const maxGap = 6;

/**
 * Where a gap ends that begins at `at`, behind a Chinese character; -1 where it is none. A line break may only come
 * with spaces: a list sign after it begins something new.
 */
function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < maxGap && gapTable[text.charCodeAt(end)] === 1) end++;
  if (end === at || end >= text.length || !isCjk(text.charCodeAt(end))) {
    return bracketedPinyinEnd(text, at);
  }
  const run = text.slice(at, end);
  // 第—品牌: the dash stands for 一, which is for the disguises to undo.
  if (run === '-' && /[第唯独]/.test(text[at - 1]!) && /[品名无选家的]/.test(text[end]!)) return -1;
  // “绝对”“保证”: two quotations, not one word.
  if (/[”」』》][“「『《]/.test(run) || isQuotation(text, at, end)) return -1;
  if (run.includes('\n') && !/^ *\n *$/.test(run)) return -1;
  if (/^ ?\| /.test(run) || /^ [-•·*] ?$/.test(run) || run.includes('||')) return -1;
  return end;
}

export type Stretch = { readonly start: number; readonly end: number };

/** Adds the gaps that begin in `text[from, to)`, by rising start. */
export function findGaps(text: string, from: number, to: number, gaps: Stretch[]): void {
  for (let at = Math.max(1, from); at < to; at++) {
    if (gapTable[text.charCodeAt(at)] === 0 || !isCjk(text.charCodeAt(at - 1))) continue;
    const end = gapEnd(text, at);
    if (end <= at) continue;
    gaps.push({ start: at, end });
    at = end;
  }
}

/** Marks round more than two characters quote them; round fewer they part a word: 顶“级”. */
function isQuotation(text: string, at: number, end: number): boolean {
  for (let place = at; place < end; place++) {
    if (/[“「『《"]/.test(text[place]!) && !/^.{1,2}[”」』》"]/.test(text.slice(place + 1, place + 4)))
      return true;
    if (/[”」』》]/.test(text[place]!) && !/[“「『《].{1,2}$/.test(text.slice(Math.max(0, place - 3), place)))
      return true;
  }
  return false;
}

const bracketed = /[([] ?(?:[a-z]{1,6} ?){1,6}[)\]]/y;

/** 最(zui)好: a reading in brackets between two Chinese characters. */
function bracketedPinyinEnd(text: string, at: number): number {
  const end = matchAt(bracketed, text, at);
  return end > 0 && cjkUnit.test(text[end] ?? '') ? end : -1;
}

const interleaved =
  /(?:[\u3400-\u9fff]([,、。;:!?]) ?)(?:[\u3400-\u9fff]\1 ?){1,12}[\u3400-\u9fff](?![\u3400-\u9fff])/y;
const signTable = new Uint8Array(65536);
for (const sign of ',、。;:!?') signTable[sign.charCodeAt(0)] = 1;

/** Stretches in which every single character is followed by the same punctuation mark: 稳,赚,不,赔. */
export function interleavedRuns(text: string): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let at = 1; at + 2 < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (signTable[unit] === 0) continue;
    if (text.charCodeAt(at + 2) !== unit && text.charCodeAt(at + 3) !== unit) continue;
    const end = matchAt(interleaved, text, at - 1);
    if (end < 0) continue;
    runs.push([at - 1, end]);
    at = end;
  }
  return runs;
}
