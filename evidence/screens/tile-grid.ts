import type { Layout, Placed, Size } from './layout.ts';
import { rowsOf, tableRows } from './rows.ts';
import { featureCues } from './vocabulary.ts';

const count = (lines: readonly Placed[], pattern: RegExp, maxLength: number) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words)).length;

/** Short words in even rows, with no figures about them: a launcher. */
export function isTileGrid({ content }: Layout, size: Size): boolean {
  const isTile = ({ words }: Placed) => words.length <= 14 && !/\d/.test(words);
  const rows = rowsOf(content, size);
  const tiled = rows.filter((row) => row.length >= 3 && row.every(isTile) && isEven(row));
  const tiles = tiled.reduce((sum, row) => sum + row.length, 0);
  const figures = content.filter(({ words }) => /\d/.test(words)).length;
  // Below the tiles of a launcher stands no long table.
  if (
    tiles < 6 ||
    tableRows(rows) > 6 ||
    figures > content.length * 0.3 ||
    count(content, featureCues.calendar, 9) >= 5
  )
    return false;
  const isWorkedOn = ({ words }: Placed) =>
    words.length <= 16 && (featureCues.filter.test(words) || featureCues.submit.test(words));
  return !content.some(isWorkedOn);
}

function isEven(row: readonly Placed[]): boolean {
  const gaps = row.slice(1).map((entry, at) => entry.middleX - (row[at] as Placed).middleX);
  return gaps.every((gap) => Math.abs(gap - (gaps[0] ?? 0)) < 0.02);
}
