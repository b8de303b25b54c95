/** Lines to sign on with the parties’ names under them, and what only looks like them. */
import test from 'ava';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { blocksOf, holds, labelAt, parties, stacked } from './page-blocks.ts';
import { words } from './page-words.ts';

test('names under lines to sign on are captions where nothing under them leaves room to sign', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const level = labels.map(({ box }) => ({ at: 602, from: box.x - 20, to: box.x + 180 }));
  const asked = labels.flatMap(({ box }) => [
    words('宁川软件公司', box.x, 640),
    words(box.x < 200 ? '签署日期:' : '签名并注明日期', box.x, 666),
    words('年月日', box.x + 10, 694),
  ]);
  const footer = { at: 860, from: 40, to: 760 };
  blocksOf(labels, { lines: asked, level: [...level, footer] }).forEach((box, index) => {
    t.true(holds(box, 150 + index * 230, 540), `${index} ${JSON.stringify(box)}`);
    t.true(holds(box, 150 + index * 230, 650), `${index}`);
  });
});

test('a date’s line under a name parts no blocks, whatever was written on it', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const lefts = labels.map(({ box }) => box.x);
  const level = lefts.flatMap((x) => [
    { at: 602, from: x - 20, to: x + 180 },
    { at: 664, from: x + 40, to: x + 180 },
  ]);
  const dates = lefts.map((x) => words('日期:2026-3-16', x - 10, 645));
  blocksOf(labels, { lines: dates, level }).forEach((box, index) => {
    t.true(holds(box, 150 + index * 230, 540), `${index} ${JSON.stringify(box)}`);
  });
});

test('a rule over a head under which people sign makes no caption of it', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const level = labels.map(({ box }) => ({ at: 602, from: box.x, to: box.x + 200 }));
  const lines = labels.map(({ box }) => words('Signature/签署', box.x, 760));
  blocksOf(labels, { lines, level }).forEach((box, index) => {
    t.true(holds(box, 170 + index * 230, 720), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 170 + index * 230, 560), `${index}`);
  });
});

test('boxes one over the other with their names under them are signed over the names', (t) => {
  const labels = stacked(100, 280, 330);
  const boxes = labels.map(({ box }) => [box.y - 210, box.y - 10] as const);
  const level = boxes.flatMap(([lid, foot]) => [lid, foot].map((at) => ({ at, from: 60, to: 360 })));
  const upright = boxes.flatMap(([from, to]) => [60, 360].map((at) => ({ at, from, to })));
  const lines = boxes.map(([lid]) => words('请在此签名', 70, lid + 10));
  blocksOf(labels, { lines, level, upright }).forEach((box, index) => {
    const label = labels[index]?.box.y ?? 0;
    t.true(holds(box, 200, label - 100), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 200, label + 80), `${index}`);
  });
});

test('the line behind what captions ask for is a date’s where a date stands on one of them', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const level = labels.flatMap(({ box }) => [
    { at: 602, from: box.x - 20, to: box.x + 180 },
    { at: 664, from: box.x + 80, to: box.x + 170 },
  ]);
  const asked = labels.map(({ box }) => words('签名盖章', box.x + 10, 645));
  const dated = words('2026/3/16', 165, 642);
  const over = (lines: readonly PageLine[]) =>
    blocksOf(labels, { lines, level }).map((box, index) => holds(box, 150 + index * 230, 540));
  t.deepEqual(over([...asked, dated]), [true, true, true]);
  t.deepEqual(over(asked), [false, false, false]);
});

test('the topmost of captions one over the other is no higher than those under it', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 80, 512 + index * 120));
  const level = labels.map(({ box }) => ({ at: box.y - 10, from: 70, to: 300 }));
  const heights = blocksOf(labels, { level }).map(({ height }) => height);
  t.is(new Set(heights.map(Math.round)).size, 1, `${heights}`);
});

test('a table close under the dates of captions parts no blocks, though its rules were seen in pieces', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const lefts = labels.map(({ box }) => box.x - 20);
  const level = lefts.flatMap((x) => [602, 688, 720].map((at) => ({ at, from: x, to: x + 200 })));
  const dates = labels.map(({ box }) => words('日期:', box.x, 636));
  blocksOf(labels, { lines: dates, level }).forEach((box, index) => {
    t.true(holds(box, 150 + index * 230, 540), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 150 + index * 230, 704), `${index}`);
  });
  // With print over the lines there is no room to sign but in the table.
  const above = lefts.map((x) => words('合同编号:', x, 570));
  blocksOf(labels, { lines: [...dates, ...above], level }).forEach((box, index) => {
    t.false(holds(box, 150 + index * 230, 540), `${index} ${JSON.stringify(box)}`);
  });
});

/** Boxes side by side, each with a line to sign on over its label. */
const boxedLines = (lineAt: number) => {
  const labels = parties.map((party, index) => labelAt(party, 100 + index * 250, lineAt + 14));
  const lefts = [20, 270, 520];
  const level = lefts.flatMap((x) => [
    { at: 400, from: x, to: x + 240 },
    { at: lineAt, from: x + 24, to: x + 216 },
    { at: 740, from: x, to: x + 240 },
  ]);
  const upright = lefts.flatMap((x) => [x, x + 240]).map((at) => ({ at, from: 400, to: 740 }));
  const lines = lefts.map((x) => words('日期:', x + 20, lineAt + 60));
  return { labels, drawn: { lines, level, upright } };
};

test('a box around a line to sign on and the name under it is signed over the line', (t) => {
  const { labels, drawn } = boxedLines(620);
  const { upright } = drawn;
  // Of a box that leans one side may be no rule.
  for (const sides of [upright, upright.slice(0, -1)])
    blocksOf(labels, { ...drawn, upright: sides }).forEach((box, index) => {
      t.true(holds(box, 40 + index * 250, 540), `${index} ${JSON.stringify(box)}`);
      t.true(holds(box, 40 + index * 250, 730), `${index} ${JSON.stringify(box)}`);
    });
});

test('a line to sign on may reach close to the sides of its box, whatever rules follow under the last one', (t) => {
  const tops = [100, 360, 620];
  const labels = parties.map((party, index) => labelAt(party, 580, (tops[index] as number) + 170));
  const level = [
    ...tops.flatMap((y) => [
      ...[y, y + 240].map((at) => ({ at, from: 500, to: 740 })),
      { at: y + 160, from: 508, to: 732 },
    ]),
    ...[900, 940].map((at) => ({ at, from: 440, to: 740 })),
  ];
  const upright = tops.flatMap((y) => [500, 740].map((at) => ({ at, from: y, to: y + 240 })));
  const lines = tops.map((y) => words('日期:', 540, y + 200));
  blocksOf(labels, { lines, level, upright }).forEach((box, index) => {
    const y = tops[index] as number;
    t.true(holds(box, 620, y + 80) && holds(box, 620, y + 220) && box.x >= 490, JSON.stringify(box));
  });
});

test('a line at the top of a box, over a name under which is more room, is none to sign on', (t) => {
  const { labels, drawn } = boxedLines(450);
  blocksOf(labels, drawn).forEach((box, index) => {
    t.true(holds(box, 140 + index * 250, 640), `${index} ${JSON.stringify(box)}`);
  });
});

test('a line to sign on lies over a name that begins before it, where the print that the name heads goes on under it', (t) => {
  const labels = parties.map((party, index) => {
    const label = labelAt(party, 60 + index * 230, 612);
    return {
      ...label,
      box: { ...label.box, width: 30 },
      line: words('某方 Seller or other', label.box.x, 612),
    };
  });
  const level = labels.map(({ box }) => ({ at: 602, from: box.x + 20, to: box.x + 190 }));
  const lines = labels.map(({ box }) => words('日期 Date:', box.x, 645));
  blocksOf(labels, { lines, level }).forEach((box, index) => {
    t.true(holds(box, 150 + index * 230, 560), `${index} ${JSON.stringify(box)}`);
  });
});

test('the long stroke of a hand close over a line to sign on, or a fold there, ends no block', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const lines = labels.map(({ box }) => ({ at: 602, from: box.x - 20, to: box.x + 180 }));
  const [first] = lines;
  const stroke = { at: 570, from: (first?.from ?? 0) + 20, to: (first?.to ?? 0) - 20 };
  const before = { at: 480, from: 40, to: 760 };
  const [seller, team] = blocksOf(labels, { level: [...lines, stroke, before] });
  t.true(seller && holds(seller, 150, 550));
  t.deepEqual([seller?.y, seller?.height], [team?.y, team?.height]);
});

test('a hand over a line to sign on that was read as long words ends no block', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 612));
  const level = labels.map(({ box }) => ({ at: 602, from: box.x - 20, to: box.x + 180 }));
  const print = words('Davinboua', 90, 530);
  const hand = { ...print, confidence: 0.77, heightPx: 34, box: { ...print.box, height: 34 } };
  const tops = (line: PageLine) => blocksOf(labels, { level, lines: [line] }).map(({ y }) => y);
  const [first, ...others] = tops(hand);
  t.deepEqual(others, [first, first]);
  t.true((tops(print)[0] ?? 0) > (first ?? 0));
});

test('two names under one long line have a half of it each, where a third has a line of its own', (t) => {
  const [seller, team, customer] = [
    labelAt('seller', 170, 512),
    labelAt('project-team', 540, 512),
    labelAt('customer', 170, 812),
  ];
  const level = [
    { at: 502, from: 40, to: 760 },
    { at: 802, from: 40, to: 400 },
  ];
  const dates = [seller, team, customer].map(({ box }) => words('日期:', box.x - 40, box.y + 60));
  const [first, second, third] = blocksOf([seller, team, customer], { lines: dates, level });
  t.true(first && holds(first, 200, 440) && !holds(first, 600, 440), JSON.stringify(first));
  t.true(second && holds(second, 600, 440) && !holds(second, 200, 440), JSON.stringify(second));
  t.true(third && holds(third, 200, 740), JSON.stringify(third));
});

test('names with a colon behind them, with room under them, head what follows, though a line runs over each', (t) => {
  const labels = stacked(430, 212, 240).map((label) => {
    const line = { ...label.line, words: '某一方:' };
    return { ...label, line };
  });
  const level = labels.map(({ box }) => ({ at: box.y - 8, from: 410, to: 760 }));
  const dates = labels.map(({ box }) => words('年月日', 600, box.y + 190));
  blocksOf(labels, { lines: dates, level }).forEach((box, index) => {
    t.true(holds(box, 600, 320 + index * 240), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 600, 180 + index * 240), `${index}`);
  });
});

test('over names in brackets that stand in open space, or on them, goes a stamp', (t) => {
  const labels = parties.map((party, index) => {
    const label = labelAt(party, 100 + index * 230, 800);
    return { ...label, line: { ...label.line, words: '(某一方公章)' } };
  });
  const text = words('系统已于本月交付完毕准予验收', 60, 300);
  blocksOf(labels, { lines: [text] }).forEach((box, index) => {
    const middle = (labels[index]?.box.x ?? 0) + 50;
    t.true(holds(box, middle, 700) && holds(box, middle, 850), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, middle + 230, 700), `${index}`);
  });
  const [head] = blocksOf(labels, { lines: [words('系统已于本月交付完毕准予验收', 60, 760)] });
  t.false(head !== undefined && holds(head, 150, 750), 'under a text people sign below');
});
