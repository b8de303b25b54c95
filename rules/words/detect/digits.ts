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
  玖: '9',
  o: '0',
  l: '1',
  i: '1',
};

/** A digit as '0'…'9' where a character reads as one, else ''. Letters o, l and i only beside digits. */
export function readDigit(character: string): string {
  if (character >= '0' && character <= '9') return character;
  return digitOf[character] ?? '';
}

const certain = /[0-9]/;
const chinese = /[零〇一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖]/;
const joiner = /[ \-.·*_+/~—()|,、]/;

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

/** Reads on from a digit over single joiners (at most two in a row) and look-alike letters between digits. */
function readRun(text: string, start: number): DigitRun {
  let digits = '';
  let at = start;
  let end = start;
  let hasChinese = false;
  const groups: string[] = [];
  let group = '';
  let joiners = 0;
  while (at < text.length && at - start < maxRun) {
    const character = text[at]!;
    const digit = readDigit(character);
    const isLetter = character >= 'a' && character <= 'z';
    if (digit !== '' && (!isLetter || certain.test(text[at - 1] ?? '') || certain.test(text[at + 1] ?? ''))) {
      digits += digit;
      group += digit;
      hasChinese ||= chinese.test(character);
      joiners = 0;
      end = ++at;
      continue;
    }
    if (joiners >= 2 || !joiner.test(character)) break;
    if (group !== '') groups.push(group);
    group = '';
    joiners++;
    at++;
  }
  if (group !== '') groups.push(group);
  return { digits, start, end, hasChinese, groups };
}

/** Every maximal run of at least `least` digits. */
export function findDigitRuns(text: string, least: number): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isDisguised =
      unit === 0x6f && /[^a-z]/.test(text[at - 1] ?? ' ') && /[0-9li]/.test(text[at + 1] ?? '');
    if (!(unit >= 48 && unit <= 57) && !isDisguised && !(unit > 0x3000 && chinese.test(text[at]!))) continue;
    const run = readRun(text, at);
    if (run.digits.length >= least) runs.push(run);
    at = Math.max(at, run.end - 1);
  }
  return runs;
}
