import type { Placed, Size } from './layout.ts';

/** Rows of the content: lines that stand beside each other. */
export function rowsOf(lines: readonly Placed[], size: Size): Placed[][] {
  const rows: Placed[][] = [];
  for (const entry of [...lines].sort((a, b) => a.middleY - b.middleY)) {
    const row = rows.at(-1);
    const reach = (entry.heightPx * 0.5) / size.heightPx;
    if (row && Math.abs(entry.middleY - (row[0] as Placed).middleY) < reach) row.push(entry);
    else rows.push([entry]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The most lines of rows under each other whose cells start at the same places: a table's body with its head. */
export function tableRows(rows: readonly Placed[][]): number {
  let best = 0;
  for (const [at, head] of rows.entries()) {
    if (head.length < 3) continue;
    const below = rows.slice(at + 1).filter((row) => alignedCells(head, row) >= Math.min(3, head.length));
    best = Math.max(best, below.length >= 2 ? below.length + 1 : 0);
  }
  return best;
}

export function alignedCells(head: readonly Placed[], row: readonly Placed[]): number {
  return head.filter((cell) =>
    row.some(
      (other) =>
        Math.abs(other.left - cell.left) < 0.008 ||
        Math.abs(other.middleX - cell.middleX) < 0.008 ||
        Math.abs(other.right - cell.right) < 0.006,
    ),
  ).length;
}

function isTableRow(row: readonly Placed[], rows: readonly Placed[][]): boolean {
  if (row.length < 3) return false;
  return rows.filter((other) => other !== row && alignedCells(row, other) >= 3).length >= 2;
}

/** Figures under their captions, side by side: the cards on top of a cockpit. Counts the figures. */
export function figureCards(rows: readonly Placed[][], isFigure: (words: string) => boolean): number {
  let cards = 0;
  for (const [at, row] of rows.entries()) {
    const captions = rows[at - 1];
    if (!captions || row.length < 2 || !row.every(({ words }) => isFigure(words))) continue;
    if (captions.some(({ words }) => isFigure(words))) continue;
    cards += alignedCells(captions, row);
  }
  return cards;
}

/** Label and value beside each other, the values of several rows starting at one place: a detail page or a form. */
export function pairRows(rows: readonly Placed[][]): number {
  const pairs = rows
    .filter((row) => row.length >= 2 && row.length <= 4 && !isTableRow(row, rows))
    .map((row) => row.slice(0, 2));
  const counts = pairs.map(
    ([label, value]) =>
      pairs.filter(
        ([otherLabel, otherValue]) =>
          (Math.abs((otherLabel?.left ?? 0) - (label?.left ?? 1)) < 0.008 ||
            Math.abs((otherLabel?.right ?? 0) - (label?.right ?? 1)) < 0.008) &&
          Math.abs((otherValue?.left ?? 0) - (value?.left ?? 1)) < 0.008,
      ).length,
  );
  return Math.max(0, ...counts);
}

/** What many lines say is the state of records, not the head of a part of the page. */
export function saidOnce(lines: readonly Placed[]): readonly Placed[] {
  const times = new Map<string, number>();
  for (const { words } of lines) times.set(words, (times.get(words) ?? 0) + 1);
  return lines.filter(({ words }) => (times.get(words) ?? 0) < 3);
}

/** Fewer rows may be cards: captions, figures, and what they were before. */
const longTable = 5;

/** Lines that stand in no long table: its heads caption no figures of their own. */
export function outsideTables(lines: readonly Placed[], size: Size): readonly Placed[] {
  const rows = rowsOf(lines, size);
  const isOfTable = (row: readonly Placed[]) =>
    row.length >= 3 &&
    rows.filter((other) => alignedCells(row, other) >= Math.max(3, row.length * 0.7)).length >= longTable;
  return rows.filter((row) => !isOfTable(row)).flat();
}
