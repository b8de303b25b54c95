/** A picture in cells, counted row by row from 0, and which of them hang together. */
export type Cells = {
  readonly columns: number;
  readonly rows: number;
  /** Cells that touch one; that one itself may be among them. */
  readonly besides: (cell: number) => readonly number[];
  /** Whether a cell goes on what `from` is part of; a first cell is asked with itself. */
  readonly belongs: (cell: number, from: number) => boolean;
};

export type Grid = Pick<Cells, 'columns' | 'rows'>;

/** Cells that share a side with one. */
export function cellsAtSides(cell: number, { columns, rows }: Grid): number[] {
  const column = cell % columns;
  return [
    ...(column > 0 ? [cell - 1] : []),
    ...(column < columns - 1 ? [cell + 1] : []),
    ...(cell >= columns ? [cell - columns] : []),
    ...(cell + columns < columns * rows ? [cell + columns] : []),
  ];
}

/** Cells of the square around one that reaches so many cells to each side, that one included. */
export function cellsAround(cell: number, reach: number, { columns, rows }: Grid): number[] {
  const column = cell % columns;
  const row = (cell - column) / columns;
  const around: number[] = [];
  for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++)
    for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++)
      around.push(r * columns + c);
  return around;
}

const unseen = ({ columns, rows }: Grid) => new Uint8Array(columns * rows);

/**
 * What hangs together with the first cells, as far as those belong themselves; each cell once, the nearest first. Passes
 * over cells that `seen` marks and marks its own there. Stops where it has got `most` or more.
 */
export function growFrom(
  first: readonly number[],
  cells: Cells,
  { seen = unseen(cells), most = Number.POSITIVE_INFINITY } = {},
): number[] {
  const grown: number[] = [];
  const take = (cell: number, from: number) => {
    if (seen[cell] || !cells.belongs(cell, from)) return;
    seen[cell] = 1;
    grown.push(cell);
  };
  for (const cell of first) take(cell, cell);
  for (let head = 0; head < grown.length && grown.length < most; head++) {
    const cell = grown[head] as number;
    for (const next of cells.besides(cell)) take(next, cell);
  }
  return grown;
}

/** All groups of cells that hang together. */
export function groupsOf(cells: Cells): number[][] {
  const seen = unseen(cells);
  const groups: number[][] = [];
  for (let start = 0; start < seen.length; start++)
    if (!seen[start] && cells.belongs(start, start)) groups.push(growFrom([start], cells, { seen }));
  return groups;
}
