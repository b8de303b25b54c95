import { chineseFigure, figure, joiner, type Kinds, latin, unitKinds } from '../reading/unit-kinds.ts';
import { matchAt } from '../view.ts';

/** Chinese and look-alike digits as they are read in a number. */
const digitOf: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  洞: '0',
  一: '1',
  幺: '1',
  壹: '1',
  腰: '1',
  妖: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  勾: '9',
  钩: '9',
  玖: '9',
  з: '3',
  o: '0',
  l: '1',
  i: '1',
};

/** By unit: the digit that it reads as, as a unit; 0 where it reads as none. */
const digitTable = new Uint8Array(65536);
for (const [character, digit] of Object.entries(digitOf))
  digitTable[character.charCodeAt(0)] = digit.charCodeAt(0);
for (let unit = 0x30; unit <= 0x39; unit++) digitTable[unit] = unit;

/** A digit as '0'…'9' where a character reads as one, else ''. Letters o, l and i only beside digits. */
export function readDigit(character: string): string {
  const digit = digitTable[character.charCodeAt(0)]!;
  return digit === 0 ? '' : String.fromCharCode(digit);
}

const chinese = /[零〇一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖]/;

const isOf = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && (unitKinds[text.charCodeAt(at)]! & kind) !== 0;

/** A number as written: its digits, where it begins and ends, and how it is grouped. */
export type DigitRun = {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Written with Chinese digits at least in part. */
  readonly hasChinese: boolean;
  /** Groups of digits without the signs between them. */
  readonly groups: readonly string[];
};

const maxRun = 40;

/** Whether a digit stands there; a letter only reads as one beside a figure. */
function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (digitTable[unit] === 0) return false;
  const isLetter = unit >= 0x61 && unit <= 0x7a;
  return !isLetter || isOf(text, at - 1, figure) || isOf(text, at + 1, figure);
}

/** Where a run ends that begins at `start`: it goes on over single joiners (at most two in a row). */
function runEnd(text: string, start: number): { readonly end: number; readonly digits: number } {
  let end = start;
  let digits = 0;
  let joiners = 0;
  for (let at = start; at < text.length && at - start < maxRun; at++) {
    if (isDigit(text, at)) {
      digits++;
      joiners = 0;
      end = at + 1;
    } else if (joiners < 2 && isOf(text, at, joiner)) joiners++;
    else break;
  }
  return { end, digits };
}

function readRun(text: string, start: number, end: number): DigitRun {
  const groups: string[] = [];
  let group = '';
  for (let at = start; at < end; at++) {
    if (isDigit(text, at)) group += readDigit(text[at]!);
    else if (group !== '') {
      groups.push(group);
      group = '';
    }
  }
  groups.push(group);
  return { digits: groups.join(''), start, end, hasChinese: chinese.test(text.slice(start, end)), groups };
}

const letterO = 0x6f;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** An `o` that stands for the zero at the begin of a number. */
function isLeadingO(text: string, at: number): boolean {
  if (at > 0 && isLatin(text.charCodeAt(at - 1))) return false;
  return isOf(text, at + 1, figure) || text[at + 1] === 'l' || text[at + 1] === 'i';
}

const letterL = 0x6c;
const letterI = 0x69;
/** l39…, l5o…: a mobile number whose first figure is a letter. */
const mobileDisguise = /[li][3-9][0-9o]/y;

function isLeadingLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === letterO) return isLeadingO(text, at);
  if (unit !== letterL && unit !== letterI) return false;
  return !(at > 0 && isLatin(text.charCodeAt(at - 1))) && matchAt(mobileDisguise, text, at) >= 0;
}

/** Every maximal run of at least `least` digits. */
export function findDigitRuns(text: string, kinds: Kinds, least: number): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < kinds.length; at++) {
    const isFigure = (kinds[at]! & (figure | chineseFigure)) !== 0;
    if (!isFigure && ((kinds[at]! & latin) === 0 || !isLeadingLetter(text, at))) continue;
    const { end, digits } = runEnd(text, at);
    if (digits >= least) runs.push(readRun(text, at, end));
    at = Math.max(at, end - 1);
  }
  return runs;
}
