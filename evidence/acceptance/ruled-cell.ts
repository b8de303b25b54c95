import type { PixelBox } from '../../domain/finding.ts';
import { extentOf } from './extent.ts';
import type { Page, Row, Span } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, right } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import type { Rule, Rules } from './ruled-lines.ts';

/** A cell as wide or as high, in lines of print, is a place to sign. */
const widest = 14;

/** The cell between the rules nearest to the middle of a box, without end where a side is open. */
export function rulesAround(box: PixelBox, { level, upright }: Rules): PixelBox {
  const [x, y] = [centreX(box), centreY(box)];
  const sides = upright.filter((rule) => rule.from < y && rule.to > y).map(({ at }) => at - x);
  const edges = level.filter((rule) => rule.from < x && rule.to > x).map(({ at }) => at - y);
  const before = (all: readonly number[]) => Math.max(...all.filter((by) => by < 0));
  const behind = (all: readonly number[]) => Math.min(...all.filter((by) => by > 0));
  return boxOf(x + before(sides), y + before(edges), x + behind(sides), y + behind(edges));
}

/** The ruled cell around a short line; undefined where one of its sides is open or it is as wide as a place to sign. */
export function cellAround({ box }: Pick<PageLine, 'box'>, rules: Rules, em: number): PixelBox | undefined {
  const cell = rulesAround(box, rules);
  return cell.width < em * widest && cell.height < em * widest ? cell : undefined;
}

/** A cell beside the place that it heads is so high at least, in lines of print; heights of such cells differ by that share at most. */
const [leastHeight, mostUnlike] = [3, 0.4];

/** True where the sides of a cell end with it: it is drawn by itself, or filled, and no part of a table's column. */
function standsAlone({ rules, em }: Page, cell: PixelBox): boolean {
  return [cell.x, right(cell)].every((at) =>
    rules.upright.some(
      (rule) =>
        Math.abs(rule.at - at) < 1 &&
        Math.abs(rule.from - cell.y) < em * 0.6 &&
        Math.abs(rule.to - bottom(cell)) < em * 0.6,
    ),
  );
}

/**
 * The cells of labels one under another that stand alone at the side of what they head, each as high as that; undefined
 * where the page isn't laid out so.
 */
export function sideCells(page: Page, rows: readonly Row[]): readonly PixelBox[] | undefined {
  const cells = rows.flatMap(({ labels: [label, ...more] }) => {
    const cell = label && more.length === 0 ? cellAround(label, page.rules, page.em) : undefined;
    return cell && cell.height > page.em * leastHeight && standsAlone(page, cell) ? [cell] : [];
  });
  if (cells.length < Math.max(2, rows.length)) return undefined;
  const heights = cells.map(({ height }) => height);
  const areAlike = Math.min(...heights) > Math.max(...heights) * (1 - mostUnlike);
  const areOneColumn = cells.every(({ x }) => Math.abs(x - (cells[0] as PixelBox).x) < page.em * 2);
  const areApart = cells
    .slice(1)
    .every(({ y }, index) => y > bottom(cells[index] as PixelBox) - page.em * 0.4);
  return areAlike && areOneColumn && areApart ? cells : undefined;
}

/** What stands beside such cells: from their left edge as far as the table or the print goes that is not theirs. */
export function extentBeside(page: Page, rows: readonly Row[], cells: readonly PixelBox[]): Span {
  const isOfCell = ({ from, to }: Rule) =>
    cells.some((cell) => Math.abs(from - cell.x) < 1 && Math.abs(to - right(cell)) < 1);
  const level = page.rules.level.filter((rule) => !isOfCell(rule));
  const { to } = extentOf({ ...page, rules: { ...page.rules, level } }, rows);
  return { from: Math.min(...cells.map(({ x }) => x)), to };
}
