import { heightOf } from './columns.ts';
import type { Block, Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, right, topDown } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords } from './party-words.ts';

/** Heads of columns to sign in, and what in a row asks for the same. */
const asksToSign = /签字|签名|签章|盖章|公章|signature|^sign/;
/** A head is short, and stands close over the first row, in lines of print. */
const [longestHead, farthestOver] = [14, 3.5];
/** In lines of print: the least width of what stands before such a column, and of the column. */
const leastWidth = 3;
/** Share of the rows' height along which a rule between columns runs at least: a stamp over it hides the rest. */
const leastHeight = 0.6;

type Table = { readonly left: number; readonly right: number; readonly top: number; readonly foot: number };

/** The table of blocks one under another, behind their labels; undefined where blocks stand side by side. */
function tableOf(blocks: readonly Block[]): Table | undefined {
  const rows = topDown(blocks);
  const [first] = rows;
  const last = rows.at(-1);
  const areRows = rows.slice(1).every(({ box }, index) => box.y >= bottom((rows[index] as Block).box) - 1);
  if (!first || !last || first === last || !areRows) return undefined;
  return {
    left: Math.max(...rows.map(({ signBox, label }) => Math.max(signBox.x, right(label.box)))),
    right: Math.min(...rows.map(({ box }) => right(box))),
    ...{ top: first.box.y, foot: bottom(last.box) },
  };
}

const isHead = ({ box, words, isStamped }: PageLine, { left, top }: Table, em: number) =>
  !isStamped &&
  words.length <= longestHead &&
  box.x > left &&
  centreY(box) < top + em * 0.3 &&
  centreY(box) > top - em * farthestOver;

/** The rule at the left of a head's column, all along the rows. */
function startOf(page: Page, { box }: PageLine, { top, foot }: Table): number | undefined {
  const before = page.rules.upright.filter(
    (rule) => rule.at < box.x + page.em * 0.3 && heightOf(rule, page, top, foot) > (foot - top) * leastHeight,
  );
  return before.length > 0 ? Math.max(...before.map(({ at }) => at)) : undefined;
}

/** Where the columns to sign in begin and end; undefined where no head tells, or a row asks for it before them. */
function signColumns(page: Page, table: Table): { from: number; to: number } | undefined {
  const { em, lines } = page;
  const heads = lines.filter((line) => isHead(line, table, em)).sort((a, b) => a.box.x - b.box.x);
  const isToSign = ({ words }: PageLine) => asksToSign.test(words) && !dateWords.test(words);
  const first = heads.find(isToSign);
  const from = first && startOf(page, first, table);
  if (first === undefined || from === undefined || from < table.left + em * leastWidth) return undefined;
  const isAskedBefore = lines.some(
    ({ box, words, unread }) =>
      (unread || asksToSign.test(words)) &&
      centreX(box) < from &&
      box.x > table.left - em &&
      centreY(box) > table.top &&
      centreY(box) < table.foot,
  );
  if (isAskedBefore) return undefined;
  const date = heads.find((head) => head.box.x > right(first.box) && dateWords.test(head.words));
  const to = (date && startOf(page, date, table)) ?? table.right;
  return to > from + em * leastWidth ? { from, to } : { from, to: table.right };
}

/**
 * Rows of a table are signed in the columns whose heads ask for it: what stands in a row before them, such as company,
 * person and telephone, tells who its party is.
 */
export function inSignColumns(page: Page, blocks: readonly Block[]): readonly Block[] {
  const table = tableOf(blocks);
  const columns = table && signColumns(page, table);
  if (!columns) return blocks;
  const { from, to } = columns;
  return blocks.map((block) => {
    const { y, x } = block.box;
    const foot = bottom(block.box);
    return { ...block, signBox: boxOf(from, y, to, foot), facts: boxOf(x, y, from, foot) };
  });
}
