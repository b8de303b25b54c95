import type { PixelBox } from '../../domain/finding.ts';
import type { Block } from './form-page.ts';
import { bottom, centreX, centreY, contains, overlap } from './geometry.ts';
import type { Mark } from './marks.ts';
import type { PageLine } from './page-lines.ts';

/** 负责人签字: and such, behind which a pen signs. */
const asksBehind = /(?:签字|签名|签章|签署|signature)(?:\([^()]*\))?:$/;
/** What is written so far over the place to sign, in lines of print, may be a remark. */
const leastOver = 1.5;
/** A remark has more letters than a name, is higher than print, in lines of print, and is hard to read. */
const [leastLetters, leastHigh, hardlyRead] = [5, 1.2, 0.9];
/** So much of a stroke lies in the line that it is of. */
const mostOf = 0.6;
/** Ink of a name, in squares of a line's height. */
const leastInk = 0.2;

/** Long lines that a pen wrote, and what asks for a signature behind it. */
export type Remarks = { readonly written: readonly PixelBox[]; readonly prompts: readonly PixelBox[] };

const isWritten = ({ words, confidence, heightPx }: PageLine, em: number) =>
  confidence < hardlyRead &&
  heightPx > em * leastHigh &&
  words.replace(/\P{Script=Han}/gu, '').length >= leastLetters;

export function findRemarks(lines: readonly PageLine[], em: number): Remarks {
  const own = lines.filter(({ isStamped }) => !isStamped);
  return {
    written: own.filter((line) => isWritten(line, em)).map(({ box }) => box),
    prompts: own.filter(({ words }) => asksBehind.test(words)).map(({ box }) => box),
  };
}

type Apart = { readonly signing: readonly Mark[]; readonly isOnlyRemark: boolean };

/** Tells what a pen signed from what it wrote well over the place to sign: 情况属实,同意验收. */
export function apartFromRemarks(
  marks: readonly Mark[],
  { box }: Block,
  { written, prompts }: Remarks,
  em: number,
): Apart {
  const own = prompts.filter((prompt) => contains(box, [centreX(prompt), centreY(prompt)]));
  const top = Math.min(...own.map(({ y }) => y)) - em * leastOver;
  const remarks = written.filter((line) => own.length > 0 && bottom(line) < top);
  const isOfRemark = (mark: Mark) =>
    remarks.some((line) => overlap(line, mark.box) > mark.box.width * mark.box.height * mostOf);
  const signing = marks.filter((mark) => !isOfRemark(mark));
  const isOnlyRemark =
    signing.length < marks.length && !signing.some((mark) => mark.pixels.length > em * em * leastInk);
  return isOnlyRemark ? { signing: marks, isOnlyRemark } : { signing, isOnlyRemark };
}
