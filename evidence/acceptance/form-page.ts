import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { centreY } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords, signWords } from './party-words.ts';
import type { Rules } from './ruled-lines.ts';

/** What belongs to a party. */
export type Block = {
  readonly party: SignatureParty;
  readonly box: PixelBox;
  /** Where a pen or a stamp goes: the block without its label's cell and the place of its date. */
  readonly signBox: PixelBox;
  /** Cells of its row that tell who the party is: what a hand writes there signs nothing. */
  readonly facts?: PixelBox;
  readonly label: Label;
};

export type Page = {
  readonly lines: readonly PageLine[];
  readonly rules: Rules;
  /** Height of a line of body print, pixels. */
  readonly em: number;
  /** Left and right edge of the sheet in the picture, pixels. */
  readonly sheet: { readonly left: number; readonly right: number };
  readonly widthPx: number;
  readonly heightPx: number;
};

/** Labels that stand side by side. */
export type Row = { readonly labels: readonly Label[]; readonly y: number };

/** Notes under a form may speak of signing. */
const noteWords = /^(?:附|注|备注|说明)[一二三\d]?:/;

/** By: ____, Name: …, Title: … of a block in English. */
const asksInEnglish = /^(?:by|name|title|position)(?::|$)/;

/** Print that stands within blocks, and heads none. */
export const belongsToBlocks = ({ words }: PageLine) =>
  (signWords.test(words) || dateWords.test(words) || words === '年' || asksInEnglish.test(words)) &&
  !noteWords.test(words);

/** Print of the blocks themselves between two heights: 签字, 日期 and what else people fill in. */
export function smallPrint(page: Page, fromY: number, toY: number): PageLine[] {
  return page.lines.filter(
    (line) =>
      !line.isStamped && belongsToBlocks(line) && centreY(line.box) > fromY && centreY(line.box) < toY,
  );
}

export type Span = { readonly from: number; readonly to: number };

/** True where upright rules stand at both sides of the labels: a table. */
export function hasFrame({ rules, em }: Page, rows: readonly Row[]): boolean {
  const ys = rows.map((row) => row.y);
  const sides = rules.upright
    .filter((rule) => ys.some((y) => rule.from < y && rule.to > y))
    .map(({ at }) => at);
  // Pieces of one line, one beside each label, are an ornament.
  return Math.max(...sides) - Math.min(...sides) > em;
}
