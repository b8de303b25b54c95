/** Labels that stand in cells of their own, wherever on a sheet these are. */
import test from 'ava';
import { blocksOf, holds, labelAt, parties, stacked } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const box = (from: number, to: number, top: number, foot: number) => ({
  level: [top, foot].map((at) => ({ at, from, to })),
  upright: [from, to].map((at) => ({ at, from: top, to: foot })),
});
const drawn = (boxes: readonly ReturnType<typeof box>[]) => ({
  level: boxes.flatMap(({ level }) => level),
  upright: boxes.flatMap(({ upright }) => upright),
});

test('a party signs in the cell of its label at the side of a sheet, not in the table beside it', (t) => {
  const cells = [100, 320, 540].map((top) => box(520, 780, top, top + 210));
  const rows = Array.from({ length: 16 }, (_, row) => ({ at: 110 + row * 34, from: 30, to: 500 }));
  const table = { level: rows, upright: [30, 260, 500].map((at) => ({ at, from: 110, to: 620 })) };
  const lines = rows.map(({ at }) => words('功能完整性', 50, at + 6));
  const found = blocksOf(stacked(530, 106, 220), { ...drawn([...cells, table]), lines });
  for (const [index, block] of found.entries()) {
    t.true(holds(block, 650, 200 + index * 220), `${index} ${JSON.stringify(block)}`);
    t.true(holds(block, 770, 300 + index * 220), `${index}`);
    t.false(holds(block, 300, 200 + index * 220), `${index}`);
  }
});

test('cells of two rows, two beside one another and one below, are each its label’s', (t) => {
  const corners = [
    [60, 300],
    [420, 300],
    [60, 560],
  ] as const;
  const cells = corners.map(([x, y]) => box(x, x + 330, y, y + 240));
  const labels = corners.map(([x, y], index) => labelAt(parties[index] ?? 'customer', x + 10, y + 10));
  blocksOf(labels, drawn(cells)).forEach((block, index) => {
    const [x, y] = corners[index] as (typeof corners)[number];
    t.deepEqual(block, { x, y, width: 330, height: 240 });
  });
});

test('in a box whose label stands under a line with a date below it people sign over the line', (t) => {
  const lefts = [40, 290, 540];
  const boxes = lefts.map((x) => box(x, x + 220, 400, 660));
  const lines = lefts.map((x) => ({ at: 560, from: x + 5, to: x + 215 }));
  const labels = lefts.map((x, index) => labelAt(parties[index] ?? 'customer', x + 60, 570));
  const { level, upright } = drawn(boxes);
  const dates = lefts.map((x) => words('日期:', x + 20, 620));
  const found = blocksOf(labels, { level: [...level, ...lines], upright, lines: dates });
  found.forEach((block, index) => {
    t.true(holds(block, (lefts[index] ?? 0) + 110, 450), `${index} ${JSON.stringify(block)}`);
    t.true(holds(block, (lefts[index] ?? 0) + 110, 630), `${index}`);
  });
});

test('cells whose labels head a wider one behind them are no place to sign', (t) => {
  const tops = [300, 460, 620];
  const level = [...tops, 780].map((at) => ({ at, from: 40, to: 760 }));
  const upright = [40, 220, 760].map((at) => ({ at, from: 300, to: 780 }));
  const lines = tops.map((top) => words('日期', 600, top + 110));
  const found = blocksOf(stacked(60, 310, 160), { level, upright, lines });
  for (const [index, block] of found.entries()) t.true(holds(block, 500, 380 + index * 160), `${index}`);
});

test('a cell of which a stamp hides the lid is as the others are', (t) => {
  const lefts = [40, 290, 540];
  const { level, upright } = drawn(lefts.map((x) => box(x, x + 220, 300, 500)));
  const found = blocksOf(
    parties.map((party, index) => labelAt(party, (lefts[index] ?? 0) + 10, 306)),
    {
      level: level.filter(({ at, from }) => at !== 300 || from !== 290),
      upright,
      lines: [words('日期', 60, 300 + em * 8)],
    },
  );
  t.deepEqual(
    found,
    lefts.map((x) => ({ x, y: 300, width: 220, height: 200 })),
  );
});
