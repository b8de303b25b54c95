import { type OrderParties, type SignatureParty, signatureParties } from '../../domain/acceptance-facts.ts';
import type { LineTrace, OcrEngine, Raster } from '../ocr/engine.ts';
import { layOutBlocks } from './blocks.ts';
import { findBoxedLabels } from './boxed-labels.ts';
import { findColumnStamps } from './column-stamps.ts';
import { eraseHeads, findDarkHeads, withHeads } from './dark-heads.ts';
import { dateZones, shareDateZones } from './date-zones.ts';
import { type Flattening, fitSlope, flattening, isLevel } from './flatten.ts';
import type { Block, Page } from './form-page.ts';
import { findFramedStamps, findLeaningStamps } from './framed-stamps.ts';
import { grow, overlap } from './geometry.ts';
import { eraseHatching } from './hatching.ts';
import { findInk, type InkMap, wipeBackground } from './ink.ts';
import { type BlockVerdict, judgeBlock, type PageInk } from './judge.ts';
import { chooseLabels, findLabels, type Label, type LabelSet, restOnCustom } from './labels.ts';
import { mayBeLabel } from './long-labels.ts';
import { findMarks, isFilled, isLeaningSide, isOfSheet, isSliverOfRule } from './marks.ts';
import { withMissingLabel } from './missing-label.ts';
import { bodyHeight, type PageLine, toPageLine, toUnreadLine } from './page-lines.ts';
import { asOrder, resolveParties, withCompaniesIn, withCompaniesUnder } from './party-companies.ts';
import { flattenRaster } from './picture.ts';
import { erasePrint, isColouredPrint, isStamped, mayBeTyped, printedPart, readsAsName } from './print.ts';
import { levelBlue, levelRed } from './print-colour.ts';
import { findRemarks } from './remarks.ts';
import type { Letters } from './resolve-letters.ts';
import { rulesOfPrint, takeRules } from './ruled-lines.ts';
import { findSeals, type Seal, withoutPieces, withoutPrintedRings } from './seals.ts';
import { joinSpacedLabels } from './spaced-labels.ts';
import { readTallLabels } from './tall-labels.ts';
import { wipeTints } from './tinted-grounds.ts';
import type { UprightPage } from './words-of-page.ts';

export type ReadPage = {
  readonly flat: Flattening;
  readonly page: Page;
  readonly labels: LabelSet | undefined;
  /** Whose companies the form itself tells. */
  readonly companies: OrderParties;
  readonly verdicts: readonly BlockVerdict[];
  /** Labels say only 甲方, 乙方 or 丙方, and no line that was known tells who that is. */
  readonly isGuess: boolean;
  /** All three labels stand here, beyond doubt, and say who is who. */
  readonly isSettled: boolean;
  readonly picture: Raster;
  readonly ink: PageInk | undefined;
  /** All ink but the rules, print included. */
  readonly whole: InkMap;
  /** What the engine sees in hands, where there are several. */
  readonly traces?: ReadonlyMap<BlockVerdict, LineTrace>;
};

export type Known = {
  readonly order: OrderParties;
  /** Lines of the other pages. */
  readonly lines: readonly string[];
  /** Another page has the labels: sentences of this one say nothing more. */
  readonly isElsewhere?: boolean;
  /** Parties that sign on another page, beyond doubt: here they are only told. */
  readonly signing?: readonly SignatureParty[];
};
type Sheet = Omit<Page, 'lines'>;
type Layout = {
  readonly page: Page;
  readonly letters: Letters;
  readonly labels: LabelSet | undefined;
  readonly companies: OrderParties;
  readonly blocks: readonly Block[];
  /** Everything that could head a block. */
  readonly candidates: readonly Label[];
};

/** Looks for what is missing of three labels: in boxes that hang at different heights, then at what repeats in each block. */
function completeLabels(
  chosen: LabelSet | undefined,
  found: readonly Label[],
  page: Page,
): LabelSet | undefined {
  if (chosen?.labels.length === signatureParties.length) return chosen;
  return findBoxedLabels(found, page) ?? withMissingLabel(chosen, page.lines, page.em, page.rules);
}

function layOut(read: readonly PageLine[], sheet: Sheet, known: Known): Layout {
  const lines = [...read, ...joinSpacedLabels(read, sheet.em)];
  const { letters, companies } = resolveParties(lines, known.lines, known.order);
  const rules = rulesOfPrint(sheet.rules, lines, sheet.em);
  const found = findLabels(lines, { ...sheet, rules, letters, companies });
  const page: Page = { ...sheet, lines, rules };
  const chosen = chooseLabels(
    found.filter(({ party }) => !known.signing?.includes(party)),
    ...([sheet.em, lines] as const),
  );
  const labels = known.signing?.length ? chosen : completeLabels(chosen, found, page);
  const blocks = labels ? layOutBlocks(page, labels) : [];
  const all = withCompaniesUnder(companies, labels?.labels ?? [], lines);
  return { page, letters, labels, companies: asOrder(all), blocks, candidates: found };
}

/** Labels in sentences of the text score less. */
const sureScore = 16;

const isSettled = ({ labels }: Layout) =>
  labels !== undefined &&
  labels.labels.length === 3 &&
  labels.score >= sureScore &&
  !labels.labels.some(({ byLetter, isInferred }) => byLetter || isInferred);

/** Long lines that may matter: labels and those in a block; all of them where the labels are in doubt, or only letters. */
function longLinesToRead(layout: Layout, { isElsewhere = false }: Known): PageLine[] {
  const long = layout.page.lines.filter(({ unread }) => unread);
  if (!isElsewhere && !isSettled(layout)) return long;
  return long.filter(
    (line) =>
      mayBeLabel(line, layout.candidates, layout.page) ||
      layout.blocks.some((block) => overlap(block.box, line.box) > 0),
  );
}

/** Finds the blocks on an upright page and what ink is in each. */
export async function readPage(
  engine: OcrEngine,
  { picture, words }: Pick<UprightPage, 'picture' | 'words'>,
  known: Known,
): Promise<ReadPage> {
  const long = words.unread.map((turned) => ({ turned, confidence: 1 }));
  const slope = fitSlope([...words.lines, ...long], picture.widthPx, picture.heightPx);
  const flat = flattening(slope);
  const level = isLevel(slope) ? picture : flattenRaster(picture, slope);
  const found = [
    ...words.lines.map((line) => toPageLine(line, flat)),
    ...words.unread.map((region) => toUnreadLine(region, flat)),
  ];
  const em = bodyHeight(found, picture.heightPx);
  const ink = findInk(level);
  const edges = wipeBackground(ink);
  levelBlue(ink, found);
  const heads = findDarkHeads(level, found, em);
  eraseHeads(ink, heads);
  wipeTints(ink, level, em);
  const rules = withHeads(takeRules(ink, em), heads);
  levelRed(ink, found, em);
  const sheet: Sheet = { rules, em, sheet: edges, widthPx: picture.widthPx, heightPx: picture.heightPx };
  const withStamps = (line: PageLine) => (isStamped(line, ink) ? { ...line, isStamped: true } : line);
  const first = [
    ...found.map(withStamps),
    ...(await readTallLabels(engine, level, words, flat, { rules, em })),
  ];
  const draft = layOut(first, sheet, known);
  const wanted = longLinesToRead(draft, known);
  const more = wanted.length
    ? await engine.read(picture, { regions: wanted.flatMap(({ unread }) => unread ?? []) })
    : [];
  const rest = first.filter((line) => !wanted.includes(line));
  const layout = wanted.length
    ? layOut([...rest, ...more.map((line) => withStamps(toPageLine(line, flat)))], sheet, known)
    : draft;
  const whole: InkMap = { ...ink, kinds: ink.kinds.slice() };
  const { page, letters, labels, blocks, companies } = layout;
  const base = { flat, page, labels, companies, picture: level, whole, isSettled: isSettled(layout) };
  if (!labels) return { ...base, verdicts: [], isGuess: false, ink: undefined };
  const pageInk = inkOfBlocks(ink, page, blocks, [
    ...findFramedStamps(page, whole),
    ...findLeaningStamps(page, whole),
    ...findColumnStamps(page, whole),
  ]);
  const isGuess = letters.isGuess === true && restOnCustom(labels.labels);
  const verdicts = blocks.map((block) => judgeBlock(block, blocks, pageInk));
  return {
    ...base,
    companies: withCompaniesIn(
      companies,
      blocks,
      page.lines,
      pageInk.seals.map(({ box }) => box),
    ),
    ink: pageInk,
    ...{ verdicts: withGuesses(verdicts, isGuess), isGuess },
  };
}

/** What pens and stamps left on the page; wipes the print off `ink`. */
function inkOfBlocks(ink: InkMap, page: Page, blocks: readonly Block[], framed: readonly Seal[]): PageInk {
  const { lines, em } = page;
  erasePrint(
    ink,
    lines.flatMap((line) => printedPart(line, ink, em) ?? []),
    em,
  );
  eraseHatching(ink, blocks, em);
  const found = findMarks(ink, em)
    .filter((mark) => !isSliverOfRule(mark, page.rules, em))
    .flatMap((mark) => withoutPrintedRings(mark, ink, em) ?? [])
    .map((mark) => ({ mark, seals: findSeals(mark, ink, em) }));
  const top = Math.min(...blocks.map((block) => block.box.y));
  return {
    ink,
    em,
    seals: withoutPieces([...framed, ...found.flatMap(({ seals }) => seals)]),
    marks: found
      .filter(({ mark, seals }) => seals.length === 0 && !isColouredPrint(mark, lines, em))
      .filter(({ mark }) => !isOfSheet(mark, em) && !isFilled(mark, ink.widthPx, em))
      .filter(({ mark }) => !isLeaningSide(mark, ink.widthPx, em))
      .map(({ mark }) => mark),
    typed: lines
      .filter((line) => mayBeTyped(line, em))
      .map(({ box, words }) => ({ box: grow(box, em * 0.2), letters: [...words].length })),
    remarks: findRemarks(lines, em),
    names: lines.filter((line) => readsAsName(line, em)).map(({ box }) => box),
    dateZones: shareDateZones(dateZones(lines, page, top), blocks, em),
  };
}

/** Where only custom says who 甲方 is, verdicts that differ can't be given to anybody. */
function withGuesses(verdicts: BlockVerdict[], isGuess: boolean): BlockVerdict[] {
  const isDoubtful = isGuess && verdicts.some(({ block }) => block.label.byLetter);
  if (!isDoubtful || new Set(verdicts.map(({ state }) => state)).size === 1) return verdicts;
  return verdicts.map((verdict) =>
    verdict.block.label.byLetter
      ? { ...verdict, state: 'unsure', confidence: 0.4, reasons: ['label-ambiguous'] }
      : verdict,
  );
}
