import { heardDigits } from './heard-digits.ts';

/** What a unit of folded text is, in bits; a unit may be several things. */
export const cjk = 1;
/** A sign that may part the characters of a disguised word. */
export const gapSign = 1 << 1;
export const latin = 1 << 2;
export const figure = 1 << 3;
export const chineseFigure = 1 << 4;
/** Joins the digits of a number. */
export const joiner = 1 << 5;
/** Belongs to a label of a domain. */
export const label = 1 << 6;
/** Joins what is before a label to it. */
export const joinsLabel = 1 << 7;
/** May begin the sign for a dot, however it is written. */
export const dotBegins = 1 << 8;
/** Punctuation that may stand behind each character of a disguised word. */
export const runSign = 1 << 9;
/** Parts clauses wherever it stands. */
export const clauseMark = 1 << 10;
/** Stands for a letter in a disguised English word. */
export const letterSign = 1 << 11;
/** A Chinese character that sounds like a figure. */
export const heardFigure = 1 << 12;

const firstCjk = 0x3400;
const endOfCjk = 0xa000;

/** By unit. One table, so that a text is looked up once; what it says is then read by place. */
export const unitKinds = new Uint16Array(65536);

const mark = (units: string, kind: number): void => {
  for (let at = 0; at < units.length; at++) unitKinds[units.charCodeAt(at)]! |= kind;
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const figures = '0123456789';
unitKinds.fill(cjk, firstCjk, endOfCjk);
mark(letters, latin | label | joinsLabel);
mark(figures, figure | label | joinsLabel);
mark('-', label | joinsLabel);
mark('@._/\\', joinsLabel);
mark('.。·•∙‧・⚫●◦点圆句丶([{【〔「“<', dotBegins);
mark('零〇一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖', chineseFigure);
mark(' -.·*_+/~—()|,、', joiner);
mark(',、。;:!?', runSign);
mark('。！？；，、,;!?\n\r:：()（）“”"「」『』《》|【】[]{}<>\ue000', clauseMark);
mark('@$|!', letterSign);
mark([...heardDigits().keys()].join(''), heardFigure);

/** Signs that part the characters of a disguised word: all but real punctuation (。,、;:!?) and letters. */
const gap = /[\p{S}\p{P}\u02b0-\u02ff\u30fb\u30fd\u30fe\u309d\u309e \n]/u;
const punctuation = new Set('。,、;:!?…%@');
for (let unit = 0; unit < 65536; unit++) {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const character = String.fromCharCode(unit);
  if (isSurrogate || (gap.test(character) && !punctuation.has(character))) unitKinds[unit]! |= gapSign;
}

/** A bit for each Chinese character that is nothing else: most of a text, in a table of 3 kB. */
const onlyCjk = new Uint32Array((endOfCjk - firstCjk) >>> 5);
for (let unit = firstCjk; unit < endOfCjk; unit++)
  if (unitKinds[unit] === cjk) onlyCjk[(unit - firstCjk) >>> 5]! |= 1 << (unit & 31);

/** What each unit of a text is. */
export type Kinds = Uint16Array<ArrayBuffer>;

/** Kinds of the units of a text, one after the other; into an array of its length, where one is given. */
export function readKinds(text: string, kinds: Kinds = new Uint16Array(text.length)): Kinds {
  for (let at = 0; at < kinds.length; at++) {
    const unit = text.charCodeAt(at);
    const place = unit - firstCjk;
    const isPlain = place >= 0 && (onlyCjk[place >>> 5]! & (1 << (unit & 31))) !== 0;
    kinds[at] = isPlain ? cjk : unitKinds[unit]!;
  }
  return kinds;
}
