import { bottom, centreX, centreY } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import { namesOrganisation } from './party-companies.ts';
import {
  dateWords,
  findPartyWords,
  isAhead,
  looksLikeDate,
  type PartyWord,
  signWords,
} from './party-words.ts';

export const companyWords = /公司|医院|集团|大学|学院|银行|中心|局$/;

/** How far below a label what it asks for stands at most, in lines of print. */
const farthestAsked = 10;
/** What is filled in stands in short lines. */
const longestAsked = 12;

/** Of a page: height of its print and its own, in pixels. */
type Measures = { readonly em: number; readonly heightPx: number };

const names = ({ words }: PageLine) => findPartyWords(words).length > 0;

/** Print that begins where a label begins or has its middle there, up to some lines under it. */
function printUnder(
  { box }: PageLine,
  lines: readonly PageLine[],
  reachX: number,
  reachY: number,
): PageLine[] {
  const isInLine = (other: PageLine) =>
    Math.min(Math.abs(other.box.x - box.x), Math.abs(centreX(other.box) - centreX(box))) < reachX;
  return lines
    .filter(({ isStamped }) => !isStamped)
    .filter((other) => centreY(other.box) > bottom(box) && centreY(other.box) < bottom(box) + reachY)
    .filter(isInLine)
    .sort((a, b) => a.box.y - b.box.y);
}

/** The next short line under a label that is to be signed or dated; undefined where another party's name comes first. */
export function nextAsked(line: PageLine, lines: readonly PageLine[], em: number): PageLine | undefined {
  const [next] = printUnder(line, lines, em * 5.5, em * farthestAsked)
    .filter(({ words }) => [...words].length <= longestAsked)
    .filter((other) => signWords.test(other.words) || dateWords.test(other.words) || names(other));
  return next && !names(next) ? next : undefined;
}

/** True where a company stands close under a label: whose block it is. */
export const namesCompanyBelow = (line: PageLine, lines: readonly PageLine[], em: number): boolean =>
  printUnder(line, lines, em, em * 1.8).some(({ words }) => namesOrganisation(words));

/** True where a party's name stands close over a company, which then says whose it is. */
export const isUnderName = (company: PageLine, lines: readonly PageLine[], em: number): boolean =>
  lines.some((line) => names(line) && printUnder(line, [company], em, em * 1.8).length > 0);

/** Facts of the order stand at the head of a form, so far down at most, 0–1. */
const headOfForm = 0.4;

/** True where a label is to be signed or dated under its line; at the head of a form a date that is printed there is a fact. */
export function asksUnder(line: PageLine, lines: readonly PageLine[], { em, heightPx }: Measures): boolean {
  const next = nextAsked(line, lines, em);
  if (!next || centreY(line.box) > heightPx * headOfForm || signWords.test(next.words))
    return next !== undefined;
  const isBeside = ({ box }: PageLine) =>
    box.x > centreX(next.box) && Math.abs(centreY(box) - centreY(next.box)) < em * 0.7;
  return !lines.some((other) => looksLikeDate(other.text) && isBeside(other));
}

const excuses = /抄送|[无不毋][需须用必]签|[免不]签|不涉及/;

const salutes = /^[^\p{Script=Han}a-z]?(?:to:?)?致:|^尊敬的|^dear/u;
/** To whom a letter is written: 致:… 项目组, Dear … */
export const isSalutation = ({ words }: PageLine) => salutes.test(words);

/** True where a form says, under a name or in its row, that nobody needs to sign there. */
export function needsNoSignature(line: PageLine, lines: readonly PageLine[], em: number): boolean {
  if (printUnder(line, lines, em * 2, em * 1.8).some(({ words }) => excuses.test(words))) return true;
  const row = lines.filter(({ box }) => Math.abs(centreY(box) - centreY(line.box)) < em);
  return row.filter(names).length === 1 && row.some(({ words }) => excuses.test(words));
}

/** 商家联系人:张立新, 用户经办人:李敏: a typist told who it is, nobody is asked to sign. */
const tellsPerson = /^[^签章]*(?:人|代表|经理):\p{Script=Han}{2,4}(?:(?:联系)?(?:电话|手机|tel)[\d*:+-]*)?$/u;
export const isToldPerson = ({ confidence, heightPx }: PageLine, tail: string, em: number) =>
  confidence > 0.985 && heightPx < em * 1.2 && tellsPerson.test(tail);

/** 服务商与项目团队签署: a head over the blocks of several. */
export const isOfSeveral = (found: readonly PartyWord[], words: string): boolean =>
  found.slice(1).some(({ start }, index) => /^[与和及、]$/.test(words.slice(found[index]?.end, start)));

/** A name in Chinese with its English one behind it, misread: that says nothing more. */
export const withoutTwin = (head: string, tail: string): string =>
  /^\p{Script=Han}/u.test(head) && /^[a-z!|]{4,24}$/.test(tail) ? '' : tail;

/** A label with the place for its date on its line, dated or not. */
export const withoutDate = (tail: string): string => tail.replace(/^(?:日期|date)(?:[:\d].*)?$/, '');

/** How a party's name stands on its line. */
type Standing = {
  /** Where it begins in the line's words. */
  readonly start: number;
  /** What follows it. */
  readonly tail: string;
  /** How far down the page, 0–1. */
  readonly place: number;
  /** What is to be signed or dated stands under it. */
  readonly asks: boolean;
  /** Its company stands under it. */
  readonly isNamed: boolean;
  /** Its company as the form tells it elsewhere: a stamp may hide the end of its name. */
  readonly company?: string | undefined;
};

/** So many letters of a company's name tell it. */
const leastOfName = 4;

/** 意见: asks a party for its words, whatever these are. */
const asksForOpinion = /^\)?\p{Script=Han}{0,4}意见:/u;
/** What a party is called on this form, its role behind it in brackets. */
const isAlias = (head: string, tail: string) => /^[^,。;:、()]{2,10}\($/.test(head) && tail.startsWith(')');

/** What ends a letter, before who wrote it. */
const letterEnd = /^谨?启?yours(?:faithfully|sincerely|truly),?/;

/** A name in English behind its Chinese one, that could not be read. */
const isMisreadTwin = (head: string, name: string) =>
  /^\p{Script=Han}{1,4}[/|·]?$/u.test(head) && /^[a-z]/.test(name);

/** Papers and facts that are called after a party: 用户操作手册, 客户名称. */
const namesPaper = /^\p{Script=Han}{0,2}(?:手册|文档|资料|清单|名称|编号|账号|指南)/u;

/** How much a name of a party looks like the head of its block. */
export function worthOf({ words }: PageLine, { start, place, asks, isNamed, ...standing }: Standing): number {
  const tail = asksForOpinion.exec(standing.tail)?.[0] ?? standing.tail;
  const signs = signWords.test(tail) ? 3 : 0;
  const head = words.slice(0, start).replace(letterEnd, '');
  // 同意验收。用户: is a label still; words in the middle of a sentence are not.
  const isHead = head === '' || isAhead(head) || isAlias(head, tail);
  const isTwin = isMisreadTwin(head, words.slice(start));
  const lead = isHead ? 1 : signWords.test(head) || head.length <= 2 || isTwin ? 0 : -4;
  const name = tail.replace(/^[:)]+/, '');
  const isCompany =
    companyWords.test(tail) || (name.length >= leastOfName && standing.company?.startsWith(name) === true);
  // At the head of a form it says who the parties are, not where they sign.
  const isFact = isCompany && !signs && !asks && place < headOfForm;
  const length = tail.length <= 4 ? 1.5 : signs || (isCompany && asks) ? 0 : isCompany && !isFact ? -1 : -3;
  const prose = /[。;,,、]/.test(tail) || (namesPaper.test(tail) && !signs) ? -4 : 0;
  return signs + lead + length + prose + (asks ? 2 : 0) + (isNamed ? 1 : 0) + place * 4;
}
