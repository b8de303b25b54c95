import { type SignatureParty, signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { isFactCell, isFactOfList, isFactRow } from './fact-cells.ts';
import { centreX, centreY } from './geometry.ts';
import {
  asksUnder,
  companyWords,
  isOfSeveral,
  isSalutation,
  isToldPerson,
  isUnderName,
  namesCompanyBelow,
  needsNoSignature,
  withoutDate,
  withoutTwin,
  worthOf,
} from './label-worth.ts';
import type { PageLine } from './page-lines.ts';
import { partBox } from './page-lines.ts';
import { type PartyCompanies, placeOfCompany } from './party-companies.ts';
import { findPartyWords, isAhead, namesLetterAndRole, type PartyWord, signWords } from './party-words.ts';
import type { Letters } from './resolve-letters.ts';
import { belowRowHeads } from './row-heads.ts';
import type { Rules } from './ruled-lines.ts';
import { startOfRight } from './steps.ts';
import { labelsOfRoles } from './told-roles.ts';
import { withoutTwins } from './twin-labels.ts';

/** A place on the page that may head the block of a party. */
export type Label = {
  readonly party: SignatureParty;
  readonly box: PixelBox;
  readonly line: PageLine;
  /** What follows the party's name on its line. */
  readonly tail: string;
  /** How much it looks like a label by itself. */
  readonly worth: number;
  readonly byLetter: boolean;
  /** Not read: known by the other two and by what stands in each block alike. */
  readonly isInferred?: boolean;
};

export type LabelSet = {
  readonly labels: readonly Label[];
  readonly score: number;
};

/** What a label is looked at with: who the letters are, the rules, a line's height, the page's height in pixels. */
export type Sheet = {
  readonly letters: Letters;
  readonly companies?: PartyCompanies;
  readonly rules: Rules;
  readonly em: number;
  readonly heightPx: number;
};

/** 甲方:…(以下简称“甲方”): says who is called so, and is no place to sign. */
const defines = /以下(?:合称|统称|简称|称)|下称|简称[“"'为]|hereinafter|hereafter|referredtoas/i;

/** Any company of the group stands for the project team, whichever of them an order names. */
const teamCompany = /^(?:[^:]{2,4}:)?(?=华为\p{Script=Han}{0,10}公司)/u;

/** A company by its short name, at the head of a line. */
const placeOfAlias = (words: string, alias: string | undefined) =>
  alias && words.startsWith(alias) ? { start: 0, end: alias.length } : undefined;

/** A company's name heads its party's block where no role does. */
function companyLabel(
  line: PageLine,
  lines: readonly PageLine[],
  { companies = {}, em, heightPx }: Sheet,
): Label[] {
  const { words } = line;
  if (isUnderName(line, lines, em)) return [];
  const places = signatureParties.flatMap((party) => {
    const company = companies[party];
    const isOther = company && company.from !== line;
    const own = isOther
      ? (placeOfCompany(words, company.name) ?? placeOfAlias(words, company.alias))
      : undefined;
    const team = party === 'project-team' && !company ? teamCompany.exec(words) : undefined;
    const place = own ?? (team ? { start: 0, end: words.indexOf('公司') + 2 } : undefined);
    return place ? [{ party, place }] : [];
  });
  const [only, ...more] = places;
  if (!only || more.length > 0) return [];
  const { party, place } = only;
  const tail = words.slice(place.end);
  const asks = asksUnder(line, lines, { em, heightPx });
  const standing = {
    ...{ start: place.start, tail, asks, isNamed: false },
    place: centreY(line.box) / heightPx,
  };
  const worth = worthOf(line, standing) - 1.5;
  return [{ party, line, tail, box: partBox(line, place.start, place.end), worth, byLetter: false }];
}

/** An office of a party signs beside it; for it only where nothing names the party itself. */
const isOffice = /部门|科室/;
const officeLoss = 2.5;

/** Names of parties, each line by itself. */
function labelsOfLines(lines: readonly PageLine[], sheet: Sheet): Label[] {
  const { letters, heightPx, companies = {} } = sheet;
  const partyOf = ({ names }: PartyWord) => ('party' in names ? names.party : letters[names.letter]);
  return lines.flatMap((line) => {
    if (line.confidence < 0.6 || line.isStamped || isSalutation(line)) return [];
    const found = findPartyWords(line.words);
    if (found.length === 0) return companyLabel(line, lines, sheet);
    if (isOfSeveral(found, line.words)) return [];
    const labels: Label[] = [];
    const asks = asksUnder(line, lines, sheet);
    const isNamed = namesCompanyBelow(line, lines, sheet.em);
    const isFact =
      defines.test(line.words) ||
      needsNoSignature(line, lines, sheet.em) ||
      isFactCell(line, lines, sheet) ||
      isFactRow(line, lines, sheet.em) ||
      isFactOfList(line, lines, sheet.em);
    found.forEach((word, index) => {
      const party = partyOf(word);
      if (!party) return;
      // `Seller / 商家` and `甲方(用户)` name one party twice.
      const before = labels.at(-1);
      if (before && before.party === party) return;
      // `Customer 客户:…` names one party twice: what follows is behind the second name.
      const next = found.findIndex((other, at) => at > index && partyOf(other) !== party);
      const last = found[(next < 0 ? found.length : next) - 1] ?? word;
      // Between the names of 甲方:海岳集团(用户) stands whose they are.
      const isParted = companyWords.test(line.words.slice(word.end, last.start));
      const behind = line.words.slice(
        isParted ? word.end : last.end,
        found[next]?.start ?? line.words.length,
      );
      const tail = withoutTwin(line.words.slice(word.start), withoutDate(behind));
      const place = centreY(line.box) / heightPx;
      const start = before ? 0 : word.start;
      // For and on behalf of … begins where its column begins.
      const edge = before || !isAhead(line.words.slice(0, start)) ? word.start : 0;
      labels.push({
        party,
        line,
        tail: tail.replace(/^[/|)(]+/, ''),
        box: partBox(line, edge, word.end),
        worth:
          worthOf(line, { start, tail, place, asks, isNamed, company: companies[party]?.name }) -
          (before ? 1 : 0) -
          (isFact || isToldPerson(line, tail, sheet.em) ? 6 : 0) -
          (isOffice.test(line.words.slice(word.start, last.end)) ? officeLoss : 0),
        byLetter: 'letter' in word.names && !namesLetterAndRole(line.words),
      });
    });
    return labels;
  });
}

/** Everything on the page that could head a block. */
export const findLabels = (lines: readonly PageLine[], sheet: Sheet): Label[] =>
  belowRowHeads(withoutTwins([...labelsOfLines(lines, sheet), ...labelsOfRoles(lines, sheet)], sheet), sheet);

const tailKind = (tail: string) => (signWords.test(tail) ? 'sign' : tail.length <= 1 ? 'bare' : 'words');

function sameLevel(labels: readonly Label[], em: number): boolean {
  const tops = labels.map((label) => centreY(label.box));
  return Math.max(...tops) - Math.min(...tops) < em * 1.2;
}

function columnsScore(labels: readonly Label[], em: number): number {
  const xs = labels.map((label) => centreX(label.box)).sort((a, b) => a - b);
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] as number));
  if (Math.min(...gaps) < em * 4) return -20;
  return 3 + (Math.max(...gaps) / Math.min(...gaps) < 1.5 ? 1.5 : -1);
}

const leastSureWorth = 4;

/** Sure labels are a form's wherever they stand. */
const areSure = (labels: readonly Label[]): boolean =>
  labels.length === 3 && labels.every(({ worth }) => worth >= leastSureWorth);

/** How sure a label is that stands at a side of its own, and others beside such a one. */
const [leastAlone, leastStepWorth] = [4, 2];

/** Labels that stand at the left and the right of the sheet, each on its own level; the one alone at its side is sure. */
function areSteps(labels: readonly Label[], em: number): boolean {
  const start = startOfRight(labels, em);
  if (start === undefined) return false;
  const [left, right] = [
    labels.filter(({ box }) => box.x < start),
    labels.filter(({ box }) => box.x >= start),
  ];
  const [alone] = left.length === 1 ? left : right;
  return (alone?.worth ?? 0) >= leastAlone && labels.every(({ worth }) => worth >= leastStepWorth);
}

function stackedScore(labels: readonly Label[], em: number): number {
  const sorted = [...labels].sort((a, b) => a.box.y - b.box.y);
  const gaps = sorted.slice(1).map((label, index) => label.box.y - (sorted[index] as Label).box.y);
  if (Math.min(...gaps) < em * 1.6) return -20;
  // Of two sides, each has its own distances.
  if (areSteps(labels, em)) return 3;
  const lefts = labels.map((label) => label.box.x);
  const centres = labels.map((label) => centreX(label.box));
  const isAligned = Math.min(spread(lefts), spread(centres)) < em * 2;
  const unaligned = areSure(labels) ? 0 : labels.length > 2 ? -6 : -3;
  const pitch = Math.min(...gaps) < em * 2.6 ? -5 : Math.min(...gaps) > em * 4 ? 1 : 0;
  const evenness = Math.max(...gaps) / Math.min(...gaps);
  return (isAligned ? 3 : unaligned) + (evenness < 1.4 ? 1.5 : evenness < 2.4 ? -1 : -4) + pitch;
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** How far two labels are out of line: by their own letters or, where each has its line, by these: For … / 商家. */
function offset(a: Label, b: Label, haveLines: boolean): number {
  const own = Math.abs(a.box.x - b.box.x);
  return haveLines ? Math.min(own, Math.abs(a.line.box.x - b.line.box.x)) : own;
}

/** Where columns begin that a row of labels has beside its own: others sign there, too. */
const columnsBeside = ({ box }: Label, lines: readonly PageLine[], em: number): number[] =>
  lines.filter((line) => Math.abs(centreY(line.box) - centreY(box)) < em * 0.7).map((line) => line.box.x);

function mixedScore(labels: readonly Label[], em: number, lines: readonly PageLine[]): number {
  const sorted = [...labels].sort((a, b) => a.box.y - b.box.y);
  const [first, second, third] = sorted as [Label, Label, Label];
  const pairs = [
    [first, second, third],
    [second, third, first],
  ] as const;
  for (const [a, b, alone] of pairs) {
    if (!sameLevel([a, b], em) || Math.abs(a.box.x - b.box.x) < em * 4) continue;
    const nearest = Math.min(...[a, b].map((label) => offset(alone, label, a.line !== b.line)));
    if (Math.abs(alone.box.y - a.box.y) < em * 4) continue;
    if (nearest < em * 4) return nearest < em * 1.5 ? 4 : 2;
    if (columnsBeside(a, lines, em).some((x) => Math.abs(x - alone.line.box.x) < em)) return 3;
    // Alone in the middle under two.
    if (areSure(labels)) return 0;
  }
  return -12;
}

function scoreOf(labels: readonly Label[], em: number, lines: readonly PageLine[]): LabelSet {
  const worth = labels.reduce((sum, label) => sum + label.worth, 0);
  const tails = new Set(labels.map((label) => tailKind(label.tail)));
  const alike = tails.size === 1 ? 2 : 0;
  if (labels.length === 1) return { labels, score: worth };
  if (sameLevel(labels, em)) return { labels, score: worth + alike + columnsScore(labels, em) };
  const stacked = stackedScore(labels, em);
  const mixed = labels.length === 3 ? mixedScore(labels, em, lines) : -99;
  return { labels, score: worth + alike + Math.max(stacked, mixed) };
}

const best = (list: readonly Label[], count: number) =>
  [...list].sort((a, b) => b.worth - a.worth).slice(0, count);

/**
 * Chooses the labels that together look like the foot of a form; fewer than three where some can't be found. `lines` is all
 * print of the page.
 */
export function chooseLabels(
  candidates: readonly Label[],
  em: number,
  lines: readonly PageLine[] = [],
): LabelSet | undefined {
  const lists = signatureParties.map((party) =>
    best(
      candidates.filter((label) => label.party === party),
      7,
    ),
  );
  let chosen: LabelSet | undefined;
  const options = lists.map((list): (Label | undefined)[] => [...list, undefined]);
  for (const seller of options[0] ?? []) {
    for (const team of options[1] ?? []) {
      for (const customer of options[2] ?? []) {
        const labels = [seller, team, customer].filter((label) => label !== undefined);
        if (labels.length === 0) continue;
        const set = scoreOf(labels, em, lines);
        // Leaving a party out has to be worth it.
        const score = set.score - (3 - labels.length) * 1.5;
        if (score > (chosen?.score ?? 0)) chosen = { ...set, score };
      }
    }
  }
  return chosen;
}

/** Whether letters that nothing explains need custom to say whose they are: one letter beside two roles is the third party. */
export function restOnCustom(labels: readonly Label[]): boolean {
  const letters = labels.filter(({ byLetter }) => byLetter);
  return letters.length > 1 || (letters.length === 1 && labels.length < signatureParties.length);
}
