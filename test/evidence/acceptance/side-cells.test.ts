/** Labels in cells of their own at the side of the places to sign, and labels in heads over them. */
import test from 'ava';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { blocksOf, holds, labelAt, parties, stacked } from './page-blocks.ts';
import { words } from './page-words.ts';

/** The edges of one box. */
const edges = (x: number, y: number, width: number, height: number): Record<'level' | 'upright', Rule[]> => ({
  level: [y, y + height].map((at) => ({ at, from: x, to: x + width })),
  upright: [x, x + width].map((at) => ({ at, from: y, to: y + height })),
});

test('a block is as high as the filled cell of its label, and as wide as the sheet is printed', (t) => {
  const labels = stacked(420, 200, 220);
  const cells = parties.map((_, index) => edges(400, 100 + index * 220, 130, 200));
  const boxes = blocksOf(labels, {
    lines: [
      ...[100, 320, 540].flatMap((y) => [
        words('星桥智能科技有限公司', 545, y + 12),
        words('日期', 545, y + 170),
      ]),
      words('云服务开通签收单', 60, 40),
      words('订单编号', 640, 44),
    ],
    level: cells.flatMap(({ level }) => level),
    upright: cells.flatMap(({ upright }) => upright),
  });
  boxes.forEach((box, index) => {
    const top = 100 + index * 220;
    t.true(Math.abs(box.y - top) < 2 && Math.abs(box.height - 200) < 2, JSON.stringify(box));
    t.true(holds(box, 640, top + 100), `${index}`);
    t.false(holds(box, 640, top + 210), `${index}`);
  });
});

test('cells of a table, whose sides run on, say nothing of how high the blocks are', (t) => {
  const labels = stacked(120, 200, 100);
  const level = [180, 280, 380, 480].map((at) => ({ at, from: 100, to: 700 }));
  const upright = [100, 260, 700].map((at) => ({ at, from: 180, to: 480 }));
  blocksOf(labels, { level, upright }).forEach((box, index) => {
    t.true(holds(box, 500, 230 + index * 100), `${index}`);
    t.true(Math.abs(box.height - 100) < 4, JSON.stringify(box));
  });
});

test('under a low head without a box what is asked for there belongs to the block', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 90 + index * 230, 705));
  const heads = labels.map((_, index) => edges(70 + index * 230, 700, 210, 36));
  const lines = labels.flatMap((_, index) => [
    words('签字盖章', 80 + index * 230, 760),
    words('日期', 80 + index * 230, 900),
  ]);
  const boxes = blocksOf(labels, {
    lines,
    level: heads.flatMap(({ level }) => level),
    upright: heads.flatMap(({ upright }) => upright),
  });
  for (const [index, box] of boxes.entries()) t.true(holds(box, 170 + index * 230, 840), JSON.stringify(box));
});

test('a table ends at its own sides, though an edge of the sheet runs on behind it', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 60 + index * 220, 510));
  const boxes = blocksOf(labels, {
    level: [500, 640, 690].map((at) => ({ at, from: 50, to: 710 })).concat({ at: 1040, from: 60, to: 780 }),
    upright: [50, 270, 490, 710]
      .map((at) => ({ at, from: 500, to: 690 }))
      .concat({ at: 780, from: 90, to: 1040 }),
  });
  for (const box of boxes) t.is(box.y + box.height, 690);
});

test('a rule that leans parts labels at the side of a sheet from the text before them', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 512 - index * 16, 200 + index * 240));
  const boxes = blocksOf(labels, {
    lines: [words('上列货物与服务均已当面点清', 50, 300)],
    level: [
      ...[100, 820].map((at) => ({ at, from: 30, to: 790 })),
      ...[340, 580].map((at) => ({ at, from: 490, to: 790 })),
    ],
    upright: [30, 505, 790].map((at) => ({ at, from: 100, to: 820 })),
  });
  boxes.forEach((box, index) => {
    t.false(holds(box, 200, 220 + index * 240), `${index}`);
    t.true(holds(box, 700, 110 + index * 240), `${index}`);
    t.true(holds(box, 700, 330 + index * 240), `${index}`);
  });
});
