import type { OrderParties } from '../../domain/acceptance-facts.ts';
import type { OcrEngine, Raster } from '../ocr/engine.ts';
import { layOutBlocks, type Page } from './blocks.ts';
import { type Flattening, fitSlope, flattening, isLevel } from './flatten.ts';
import { findInk, type InkMap, wipeBackground } from './ink.ts';
import { type BlockVerdict, judgeBlock, type PageInk } from './judge.ts';
import { chooseLabels, findLabels, type LabelSet } from './labels.ts';
import { findMarks } from './marks.ts';
import { bodyHeight, type PageLine, toPageLine } from './page-lines.ts';
import { resolveLetters } from './party-words.ts';
import { flattenRaster } from './picture.ts';
import { dateZones, erasePrint, isStamped, printedPart, shareDateZones } from './print.ts';
import { rulesOfPrint, takeRules } from './ruled-lines.ts';
import { findSeals } from './seals.ts';
import { readTallLabels } from './tall-labels.ts';
import type { UprightPage } from './words-of-page.ts';

export type ReadPage = {
  readonly flat: Flattening;
  readonly page: Page;
  readonly labels: LabelSet | undefined;
  readonly verdicts: readonly BlockVerdict[];
  readonly picture: Raster;
  readonly ink: PageInk | undefined;
  /** All ink but the rules, print included. */
  readonly whole: InkMap;
};

/** Finds the blocks on an upright page and what ink is in each. */
export async function readPage(
  engine: OcrEngine,
  { picture, words }: Pick<UprightPage, 'picture' | 'words'>,
  order: OrderParties,
  knownLines: readonly string[] = [],
): Promise<ReadPage> {
  const slope = fitSlope(words.lines, picture.widthPx, picture.heightPx);
  const flat = flattening(slope);
  const level = isLevel(slope) ? picture : flattenRaster(picture, flat);
  const read = words.lines.map((line) => toPageLine(line, flat));
  const em = bodyHeight(read, picture.heightPx);
  const ink = findInk(level);
  const sheet = wipeBackground(ink);
  const rules = takeRules(ink, em);
  const lines: PageLine[] = [
    ...read.map((line) => (isStamped(line, ink) ? { ...line, isStamped: true } : line)),
    ...(await readTallLabels(engine, level, words, flat, { rules, em })),
  ];
  const letters = resolveLetters([...knownLines, ...lines.map((line) => line.text)], order);
  const labels = chooseLabels(findLabels(lines, { letters, rules, em, heightPx: picture.heightPx }), em);
  const page: Page = {
    lines,
    rules: rulesOfPrint(rules, lines, em),
    em,
    sheet,
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
  };
  if (!labels) return { flat, page, labels, verdicts: [], picture: level, ink: undefined, whole: ink };
  const blocks = layOutBlocks(page, labels);
  const whole: InkMap = { ...ink, kinds: ink.kinds.slice() };
  const printed = lines.map((line) => printedPart(line, ink, em)).filter((box) => box !== undefined);
  erasePrint(ink, printed, em);
  const found = findMarks(ink, em).map((mark) => ({ mark, seals: findSeals(mark, ink, em) }));
  const pageInk: PageInk = {
    ink,
    em,
    seals: found.flatMap(({ seals }) => seals),
    marks: found.filter(({ seals }) => seals.length === 0).map(({ mark }) => mark),
    dateZones: shareDateZones(
      dateZones(lines, em, Math.min(...blocks.map((block) => block.box.y))),
      blocks,
      em,
    ),
  };
  return {
    flat,
    page,
    labels,
    verdicts: withGuesses(
      blocks.map((block) => judgeBlock(block, blocks, pageInk)),
      letters.isGuess === true,
    ),
    picture: level,
    ink: pageInk,
    whole,
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
