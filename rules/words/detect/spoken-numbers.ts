import { heardDigit } from '../reading/heard-digits.ts';
import { chineseFigure, figure, heardFigure, joiner, type Kinds, latin } from '../reading/unit-kinds.ts';
import { matchAt } from '../view.ts';
import { readDigit } from './digits.ts';

/** Figures of a number, and where in the text each stands. */
export type NumberRead = { readonly digits: string; readonly start: number; readonly end: number };

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  oh: '0',
  ling: '0',
  dong: '0',
  yi: '1',
  yao: '1',
  er: '2',
  liang: '2',
  san: '3',
  si: '4',
  wu: '5',
  liu: '6',
  qi: '7',
  guai: '7',
  ba: '8',
  jiu: '9',
  gou: '9',
};
const digitWord = new RegExp(Object.keys(digitWords).join('|'), 'y');
/** By two letters with which such a word begins. */
const begins = new Set(Object.keys(digitWords).map((word) => word.slice(0, 2)));

const inNumber = figure | chineseFigure | heardFigure;
const fewest = 10;
const most = 14;
const mostJoiners = 3;
const mobile = /^(?:\d{0,3}?)(?:86)?(1[3-9]\d{9})$/;

type Read = { digits: string; end: number; spoken: number };

/** Digit words in one run of letters: yaowubaer; undefined where it holds anything else. */
function readWords(text: string, kinds: Kinds, at: number): Read | undefined {
  let digits = '';
  let end = at;
  while (end < kinds.length && (kinds[end]! & latin) !== 0) {
    const next = matchAt(digitWord, text, end);
    if (next < 0) return undefined;
    digits += digitWords[text.slice(end, next)]!;
    end = next;
    if (digits.length > most) return undefined;
  }
  return { digits, end, spoken: digits.length };
}

function readOne(text: string, kinds: Kinds, at: number): Read | undefined {
  const kind = kinds[at]!;
  if ((kind & (figure | chineseFigure)) !== 0)
    return { digits: readDigit(text[at]!), end: at + 1, spoken: 0 };
  if ((kind & heardFigure) !== 0) return { digits: heardDigit(text[at]!), end: at + 1, spoken: 1 };
  if ((kind & latin) === 0 || !begins.has(text.slice(at, at + 2))) return undefined;
  return readWords(text, kinds, at);
}

function readNumber(text: string, kinds: Kinds, start: number): Read & { starts: number[] } {
  const read = { digits: '', end: start, spoken: 0, starts: [] as number[] };
  let joiners = 0;
  for (let at = start; at < kinds.length && joiners <= mostJoiners && read.digits.length <= most; ) {
    const one = readOne(text, kinds, at);
    if (one === undefined) {
      if ((kinds[at]! & joiner) === 0) break;
      joiners++;
      at++;
      continue;
    }
    for (let count = 0; count < one.digits.length; count++) read.starts.push(at);
    read.digits += one.digits;
    read.spoken += one.spoken;
    read.end = one.end;
    at = one.end;
    joiners = 0;
  }
  return read;
}

const isAny = (kinds: Kinds, at: number, kind: number): boolean =>
  at < kinds.length && (kinds[at]! & kind) !== 0;

/** Whether a number may begin there: it reads as 1, or as the 8 of 86, and another figure may come next. */
function mayBegin(text: string, kinds: Kinds, at: number): boolean {
  const isWord = (kinds[at]! & latin) !== 0;
  if (isWord) return begins.has(text.slice(at, at + 2));
  const goesOn = isAny(kinds, at + 1, joiner)
    ? isAny(kinds, at + 2, inNumber | joiner | latin)
    : isAny(kinds, at + 1, inNumber | latin);
  if (!goesOn) return false;
  const digit = readDigit(text[at]!) || heardDigit(text[at]!);
  return digit === '1' || digit === '8';
}

/** A mobile number of which some figures are words or sound like them: 要伞爸灵…, one-five-five, yao wu ba. */
function spokenAt(text: string, kinds: Kinds, at: number, found: NumberRead[]): number {
  const read = readNumber(text, kinds, at);
  const number = read.spoken === 0 ? null : mobile.exec(read.digits);
  if (number !== null) {
    const start = read.starts[read.digits.length - number[1]!.length]!;
    found.push({ digits: number[1]!, start, end: read.end });
  }
  return read.end;
}

const longestParting = 6;
const figures = figure | chineseFigure;

/** A mobile number with the same signs or letters behind each figure: 1x3x9x…, 1....3....9, a figure a line. */
function evenlyPartedAt(text: string, kinds: Kinds, start: number): NumberRead | undefined {
  if (isAny(kinds, start + 1, figures) || readDigit(text[start]!) !== '1') return undefined;
  let next = start + 2;
  while (next - start <= longestParting && !isAny(kinds, next, figures)) next++;
  if (!isAny(kinds, next, figures)) return undefined;
  const sign = text.slice(start + 1, next);
  let digits = '1';
  let end = start + 1;
  while (digits.length <= 11 && isAny(kinds, end + sign.length, figures) && text.startsWith(sign, end)) {
    digits += readDigit(text[end + sign.length]!);
    end += sign.length + 1;
  }
  const isNumber = digits.length === 11 && !isAny(kinds, end, figures) && /^1[3-9]/.test(digits);
  return isNumber ? { digits, start, end } : undefined;
}

/** Mobile numbers in words, by their sound or with one sign behind each figure. Linear. */
export function findSpokenNumbers(text: string, kinds: Kinds): NumberRead[] {
  const found: NumberRead[] = [];
  let before = 0;
  for (let at = 0; at + fewest < kinds.length; at++) {
    const kind = kinds[at]! & (inNumber | latin);
    const isInWord = (kind & before & latin) !== 0;
    before = kind;
    if (kind === 0 || isInWord) continue;
    const parted = (kind & figures) === 0 ? undefined : evenlyPartedAt(text, kinds, at);
    if (parted !== undefined) {
      found.push(parted);
      at = parted.end - 1;
    } else if (mayBegin(text, kinds, at)) at = Math.max(at, spokenAt(text, kinds, at, found) - 1);
    before = kinds[at]! & (inNumber | latin);
  }
  return found;
}
