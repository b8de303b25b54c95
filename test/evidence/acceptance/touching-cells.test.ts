/** Cells of a picture that hang together. */
import test from 'ava';
import {
  cellsAround,
  cellsAtSides,
  type Grid,
  groupsOf,
  growFrom,
} from '../../../evidence/acceptance/touching-cells.ts';

const grid: Grid = { columns: 5, rows: 4 };
// 0–19 row by row: a corner touches a corner at 6 and 12, and what ends a row does not touch what begins the next one.
const filled = ['##..#', '##...', '..#..', '....#'].join('');
const belongs = (cell: number) => filled[cell] === '#';
const bySides = { ...grid, belongs, besides: (cell: number) => cellsAtSides(cell, grid) };
const around = (reach: number) => ({
  ...grid,
  belongs,
  besides: (cell: number) => cellsAround(cell, reach, grid),
});

test('cells hang together over their sides, over their corners, or over a gap', (t) => {
  t.deepEqual(groupsOf(bySides), [[0, 1, 5, 6], [4], [12], [19]]);
  t.deepEqual(groupsOf(around(1)), [[0, 1, 5, 6, 12], [4], [19]]);
  t.deepEqual(groupsOf(around(2)), [[0, 1, 5, 6, 12, 4, 19]]);
});

test('nothing grows from cells that do not belong, nor over what was seen, nor far beyond what is wanted', (t) => {
  t.deepEqual(growFrom([3, 4, 4], bySides), [4]);
  t.deepEqual(
    growFrom([0], bySides, { seen: Uint8Array.from(filled, (_, cell) => (cell === 5 ? 1 : 0)) }),
    [0, 1, 6],
  );
  t.deepEqual(growFrom([0], bySides, { most: 2 }), [0, 1, 5]);
});

test('a cell goes on what it is alike to, so that a ground may change slowly', (t) => {
  const row: Grid = { columns: 6, rows: 1 };
  const levels = [10, 14, 18, 40, 43, 22];
  const isLike = (cell: number, from: number) =>
    Math.abs((levels[cell] as number) - (levels[from] as number)) < 5;
  const grounds = groupsOf({ ...row, belongs: isLike, besides: (cell) => cellsAtSides(cell, row) });
  t.deepEqual(grounds, [[0, 1, 2], [3, 4], [5]]);
});
