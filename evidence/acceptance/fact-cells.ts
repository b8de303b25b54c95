import { centreX, centreY, right } from './geometry.ts';
import { namesCompanyBelow } from './label-worth.ts';
import { namesOtherSignatory } from './other-signatories.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords, findPartyWords, signWords } from './party-words.ts';
import type { Rules } from './ruled-lines.ts';

/** The rules of a page and a line's height. */
type Ruled = { readonly rules: Rules; readonly em: number };

const asksToSign = /签字|签章|签名|盖章|公章/;

/** Lines of one row stand so near in height, in lines of print. */
const sameRow = 0.8;
const isInRow = (a: PageLine, b: PageLine, em: number) =>
  Math.abs(centreY(a.box) - centreY(b.box)) < em * sameRow;

/** Level rules that run over or under a line. */
const rulesAcross = ({ box }: PageLine, { level }: Rules) =>
  level.filter(({ from, to }) => from <= centreX(box) && to >= centreX(box));

/** So far over a row the heads of its columns stand, in lines of print. */
const headOver = 12;
/** What is set is no higher; a name that a pen wrote may be read as well, in lines of print. */
const highestPrint = 1.6;

/** True for the first cell of a row in a table whose heads ask to sign in a later column: 签署方 | 单位 | 签字 over 商家 | 某公司. */
function headsRowToSign(line: PageLine, lines: readonly PageLine[], em: number): boolean {
  const { box } = line;
  const isFirst = !lines.some((other) => right(other.box) < box.x && isInRow(other, line, em));
  const isOverFirst = (head: PageLine) =>
    lines.some((other) => isInRow(other, head, em) && Math.abs(centreX(other.box) - centreX(box)) < em * 3);
  const isHead = (head: PageLine) =>
    asksToSign.test(head.words) &&
    findPartyWords(head.words).length === 0 &&
    head.box.x > right(box) &&
    centreY(head.box) < box.y &&
    centreY(head.box) > box.y - em * headOver;
  return isFirst && lines.some((head) => isHead(head) && isOverFirst(head));
}

/** Rows of a list are one line high: the next one is so near, in lines of print. */
const nextInList = 2.6;

/** True for the last cell of a row that has others like it right over or under it: 张立新 | 业务科 | 集成商. */
function isListed(line: PageLine, before: PageLine, lines: readonly PageLine[], em: number): boolean {
  const isUnder = (other: PageLine, one: PageLine) =>
    other !== one &&
    Math.abs(centreX(other.box) - centreX(one.box)) < em * 1.5 &&
    Math.abs(centreY(other.box) - centreY(one.box)) < em * nextInList;
  return [line, before].every((one) => lines.some((other) => isUnder(other, one)));
}

/** How far over and under a fact its cell ends at most, and how high the cell of one is that stands there twice. */
const [besideFact, highestTwin] = [1.7, 3.4];

/** True where a cell is as low as one line, or as two where a name stands in it in two languages over one another. */
function isLowCell(line: PageLine, lines: readonly PageLine[], { rules, em }: Ruled): boolean {
  const y = centreY(line.box);
  const ats = rulesAcross(line, rules).map(({ at }) => at);
  const [top, foot] = [Math.max(...ats.filter((at) => at < y)), Math.min(...ats.filter((at) => at > y))];
  if (Math.max(foot - y, y - top) < em * besideFact) return true;
  const isTwin = (other: PageLine) =>
    other.box !== line.box &&
    centreY(other.box) > top &&
    centreY(other.box) < foot &&
    Math.abs(other.box.x - line.box.x) < em;
  return (
    foot - top < em * highestTwin &&
    lines.some((other) => isTwin(other) && findPartyWords(other.words).length > 0)
  );
}

/** Of what stands first in a row, which may go over two lines, the longer one. */
function longestOfCell([first, ...others]: readonly PageLine[], em: number): PageLine | undefined {
  if (!first) return undefined;
  const lines = [first, ...others.filter(({ box }) => Math.abs(box.x - first.box.x) < em)];
  return lines.toSorted((a, b) => b.words.length - a.words.length)[0];
}

/** A low cell beside another with words in it: a fact of the order such as 用户: 海岳集团, no place to sign. */
export function isFactCell(line: PageLine, lines: readonly PageLine[], ruled: Ruled): boolean {
  const { em } = ruled;
  if (asksToSign.test(line.words) || !isLowCell(line, lines, ruled)) return false;
  if (headsRowToSign(line, lines, em)) return false;
  const y = centreY(line.box);
  const row = lines.filter((other) => isInRow(other, line, em)).sort((a, b) => a.box.x - b.box.x);
  const at = row.indexOf(line);
  const [before, beside] = [row[at - 1], longestOfCell(row.slice(at + 1), em)];
  const isHead = [before, beside].some(
    (other) => other && (findPartyWords(other.words).length > 0 || namesOtherSignatory(other.words)),
  );
  if (!isHead && before && !beside) return isListed(line, before, lines, em);
  const edges = rulesAcross(line, ruled.rules).filter(({ at }) => Math.abs(at - y) < em * besideFact);
  return (
    !isHead &&
    beside !== undefined &&
    // What stands beyond the end of the table's own rules is another one's, or text beside a panel.
    edges.some(({ to }) => to > beside.box.x) &&
    beside.words.length >= 3 &&
    !signWords.test(beside.words) &&
    !dateWords.test(beside.words)
  );
}

/** Rows of facts follow one another so close, and so far away others of them are looked for, in lines of print. */
const [nextRow, rowsAround] = [2.8, 7];
/** Upright print is higher, in lines of print. */
const oneLine = 1.7;

/** The print nearest behind a line, in its row. */
function behind({ box }: PageLine, lines: readonly PageLine[], em: number): PageLine | undefined {
  return lines
    .filter((other) => Math.abs(centreY(other.box) - centreY(box)) < em * 0.6 && other.box.x > right(box))
    .sort((a, b) => a.box.x - b.box.x)[0];
}

/**
 * One of several facts under one another, each a word and what it is beside it: who the customer is stands there among
 * product, term and place, whether the form draws rules or not.
 */
export function isFactRow(line: PageLine, lines: readonly PageLine[], em: number): boolean {
  if (line.box.height > em * oneLine) return false;
  const value = behind(line, lines, em);
  const asks = ({ words }: PageLine) => asksToSign.test(words) || dateWords.test(words);
  if (!value || asks(line) || asks(value) || value.heightPx > em * highestPrint) return false;
  if (headsRowToSign(line, lines, em)) return false;
  const away = (other: PageLine) => Math.abs(centreY(other.box) - centreY(line.box));
  const isInLine = ({ box }: PageLine) =>
    Math.min(Math.abs(box.x - line.box.x), Math.abs(centreX(box) - centreX(line.box))) < em * 0.6;
  const others = lines.filter((other) => {
    if (other === line || away(other) > em * rowsAround || !isInLine(other)) return false;
    const theirs = behind(other, lines, em);
    const isFact = theirs !== undefined && Math.abs(theirs.box.x - value.box.x) < em * 0.6 && !asks(theirs);
    return isFact && !asks(other) && findPartyWords(other.words).length === 0;
  });
  return others.length >= 2 && others.some((other) => away(other) < em * nextRow);
}

/** Lines of a list of facts stand under one another so close, in lines of print, and at least so many of them. */
const [nextLine, leastOfList] = [2.2, 6];
/** So far over or under it stands, beside a label, what asks to sign, in lines of print. */
const askedBeside = 3;

/** True for 客户 over its company in a list of heads and what they are, each on a line of its own, with no room to sign. */
export function isFactOfList(line: PageLine, lines: readonly PageLine[], em: number): boolean {
  if (!namesCompanyBelow(line, lines, em)) return false;
  const isAskedBeside = ({ box, words }: PageLine) =>
    asksToSign.test(words) &&
    box.x > right(line.box) &&
    Math.abs(centreY(box) - centreY(line.box)) < em * askedBeside;
  if (lines.some(isAskedBeside)) return false;
  const column = lines
    .filter(({ box, isStamped }) => !isStamped && Math.abs(box.x - line.box.x) < em * 0.6)
    .sort((a, b) => a.box.y - b.box.y);
  const isNext = (a: PageLine | undefined, b: PageLine | undefined) =>
    a !== undefined && b !== undefined && centreY(b.box) - centreY(a.box) < em * nextLine;
  let [first, last] = [column.indexOf(line), column.indexOf(line)];
  while (isNext(column[first - 1], column[first])) first--;
  while (isNext(column[last], column[last + 1])) last++;
  const list = column.slice(first, last + 1);
  return list.length >= leastOfList && !list.some(({ words }) => asksToSign.test(words));
}
