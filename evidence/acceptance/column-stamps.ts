import type { Page } from './form-page.ts';
import { inkIn } from './framed-stamps.ts';
import { bottom, centreX, clip, grow, right, union } from './geometry.ts';
import type { InkMap } from './ink.ts';
import type { PageLine } from './page-lines.ts';
import { namesOrganisation } from './party-companies.ts';
import type { Seal } from './seals.ts';

const leastName = 6;
/** How a square stamp ends behind its owner's name. */
const endOfStamp = /(?:之?[印章]|\p{Script=Han}{0,4}专用章)$/u;

/** Letters of lines under one another, from the right column to the left, which may be short, each from top to bottom. */
function inColumns(lines: readonly PageLine[]): string {
  const rows = lines.map(({ words }) => [...words]);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[row.length - 1 - column] ?? '').join(''),
  );
  return columns.join('');
}

/** The line that goes on right under another, as wide as that or from where it ends. */
const nextUnder = (line: PageLine, lines: readonly PageLine[], em: number): PageLine | undefined =>
  lines.find(
    ({ box }) =>
      box.y > line.box.y + line.box.height * 0.5 &&
      box.y - bottom(line.box) < em * 0.6 &&
      (Math.abs(centreX(box) - centreX(line.box)) < em * 0.7 ||
        Math.abs(right(box) - right(line.box)) < em * 0.5),
  );

/** Square stamps in dark ink, known by a company's name that runs in columns from the right. */
export function findColumnStamps({ lines, em }: Page, whole: InkMap): Seal[] {
  const short = lines.filter(
    ({ words, isStamped, confidence }) =>
      !isStamped && confidence > 0.7 && /^\p{Script=Han}{2,5}$/u.test(words),
  );
  const under = new Set(short.map((line) => nextUnder(line, short, em)));
  const heads = short.filter((line) => !under.has(line));
  return heads.flatMap((first): Seal[] => {
    const rows = [first];
    for (let next = nextUnder(first, short, em); next && rows.length < 5; next = nextUnder(next, short, em))
      rows.push(next);
    const name = inColumns(rows);
    const owner = name.replace(endOfStamp, '');
    if (rows.length < 2 || [...owner].length < leastName || !namesOrganisation(owner)) return [];
    const box = clip(grow(union(rows.map((row) => row.box)), em * 0.4), whole.widthPx, whole.heightPx);
    return [{ mark: inkIn(whole, box), shape: 'square', box }];
  });
}
