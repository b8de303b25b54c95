/** Boxes to sign in that stand one above the other at the side of a sheet, each under a head of its own. */
import test from 'ava';
import { blocksOf, holds, stacked } from './page-blocks.ts';
import { words } from './page-words.ts';

const [first, pitch] = [160, 220];
const text = Array.from({ length: 18 }, (_, at) =>
  words('软件已按约定部署完毕各模块运行稳定', 50, 150 + at * 38),
);
const tops = [0, 1, 2].map((index) => first - 10 + index * pitch);

test('a party signs in its box of a panel, not in the text beside it', (t) => {
  const labels = stacked(600, first, pitch);
  const found = blocksOf(labels, {
    lines: text,
    level: [
      ...tops.flatMap((at) => [at, at + 45]).map((at) => ({ at, from: 480, to: 780 })),
      { at: 820, from: 30, to: 780 },
      // Lines to sign on.
      ...tops.map((at) => ({ at: at + 150, from: 580, to: 770 })),
    ],
    upright: [30, 480, 780].map((at) => ({ at, from: 100, to: 820 })),
  });
  found.forEach((box, index) => {
    const top = first + index * pitch;
    t.true(holds(box, 640, top + 130), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 300, top + 130), `${index}`);
    t.false(holds(box, 640, top + pitch + 5), `${index}`);
    t.false(holds(box, 640, top - 25), `${index}`);
  });
});

test('boxes of a panel that do not touch one another end at their own feet, though a stamp hides a rule', (t) => {
  const labels = stacked(600, first, pitch);
  const found = blocksOf(labels, {
    lines: text,
    level: tops.flatMap((at, index) =>
      [at, ...(index === 1 ? [] : [at + 45]), at + pitch - 12].map((y) => ({ at: y, from: 480, to: 780 })),
    ),
    upright: [480, 780].flatMap((at) => tops.map((y) => ({ at, from: y, to: y + pitch - 12 }))),
  });
  found.forEach((box, index) => {
    const top = first + index * pitch;
    t.true(holds(box, 640, top + 190), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 640, top + 205), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 300, top + 130), `${index}`);
  });
});

test('rows of a table whose first cells are labels are no panel', (t) => {
  const labels = stacked(60, first + 60, pitch);
  const found = blocksOf(labels, {
    lines: tops.flatMap((at) => [words('单位名称', 260, at + 30), words('日期', 600, at + 150)]),
    level: [...tops, 810].map((at) => ({ at, from: 30, to: 780 })),
    upright: [30, 220, 780].map((at) => ({ at, from: 150, to: 810 })),
  });
  for (const [index, box] of found.entries())
    t.true(holds(box, 500, first + index * pitch + 100), `${index}`);
});

test('a panel may be narrow, and have a table beside it whose rules run at the heights of its own', (t) => {
  const labels = stacked(646, first, pitch);
  const edges = tops.flatMap((at) => [at, at + 45, at + pitch - 12]);
  const found = blocksOf(labels, {
    lines: text,
    level: edges.flatMap((at) => [
      { at, from: 640, to: 780 },
      { at, from: 40, to: 620 },
    ]),
    upright: [640, 780].flatMap((at) => tops.map((y) => ({ at, from: y, to: y + pitch - 12 }))),
  });
  for (const [index, box] of found.entries()) t.is(box.width, 140, `${index}`);
});
