/** Where people sign, told by all labels of a page together: boxes under them, lines behind them, rules under them. */
import test from 'ava';
import type { PixelBox } from '../../../domain/finding.ts';
import { dateZones } from '../../../evidence/acceptance/date-zones.ts';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, right } from '../../../evidence/acceptance/geometry.ts';
import { rulesOfPrint } from '../../../evidence/acceptance/ruled-lines.ts';
import { blocksOf, holds, labelAt, parties, stacked } from './page-blocks.ts';
import { em, words } from './page-words.ts';

test('a box that begins under each label is where its party signs, beside a text and though one has lost an edge', (t) => {
  const labels = stacked(500, 200, 260);
  const boxes = labels.map(({ box }) => ({ top: box.y + 30, foot: box.y + 200 }));
  // The letters of the first label run into the edge of its box.
  const sides = boxes.flatMap(({ top, foot }, index) => [
    { at: 502, from: index === 0 ? top - 28 : top, to: foot },
    ...(index === 2 ? [] : [{ at: 740, from: top, to: foot }]),
  ]);
  const edges = boxes.flatMap(({ top, foot }) => [top, foot]).map((at) => ({ at, from: 502, to: 740 }));
  const text = Array.from({ length: 20 }, (_, at) =>
    words('软件已按约定部署完毕各模块运行稳定', 60, 180 + at * 36),
  );
  const found = blocksOf(labels, {
    lines: text,
    level: [{ at: 150, from: 60, to: 740 }, ...edges],
    upright: [{ at: 480, from: 160, to: 1000 }, ...sides],
  });
  found.forEach((box, index) => {
    t.true(holds(box, 620, 200 + index * 260 + 120), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 400, 200 + index * 260 + 120), `${index}`);
    t.false(holds(box, 620, 200 + index * 260 - 20), `${index}`);
  });
});

test('cells that go on from those of their labels are no boxes under them', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 610));
  const upright = [60, 290, 520, 750].map((at) => ({ at, from: 600, to: 800 }));
  const level = [600, 640, 800].map((at) => ({ at, from: 60, to: 750 }));
  blocksOf(labels, { level, upright }).forEach((box, index) => {
    t.is(Math.round(box.y), 600);
    t.true(holds(box, 170 + index * 230, 720));
  });
});

test('company and date under a line to sign on belong to it, whatever of them was read', (t) => {
  const labels = stacked(80, 500, 160);
  const level = labels.map(({ box }) => ({ at: box.y + 24, from: 170, to: 420 }));
  const facts = labels.flatMap(({ box }, index) => [
    words('单位名称某某软件有限公司', 80, box.y + 60),
    words(index === 1 ? '期' : '日期', index === 1 ? 110 : 80, box.y + 96),
  ]);
  const found = blocksOf(labels, { lines: facts, level });
  found.forEach((box, index) => {
    t.true(holds(box, 300, 500 + index * 160 + 70), `${index} ${JSON.stringify(box)}`);
    t.true(holds(box, 300, 500 + index * 160 - 8), `${index} ${JSON.stringify(box)}`);
  });
});

test('a rule under each label ends no row where what is to be filled in stands below it', (t) => {
  const labels = stacked(66, 400, 200);
  const level = labels.map(({ box }) => ({ at: box.y + 30, from: 60, to: 740 }));
  const asked = labels.flatMap(({ box }) => [
    words('签字', 220, box.y + 140),
    words('日期', 560, box.y + 140),
  ]);
  const below = blocksOf(labels, { lines: asked, level });
  below.forEach((box, index) => {
    t.true(holds(box, 400, 400 + index * 200 + 90), `${index} ${JSON.stringify(box)}`);
  });
  const over = labels.flatMap(({ box }) => [words('签字', 220, box.y - 90), words('日期', 560, box.y - 90)]);
  const above = blocksOf(labels, { lines: over, level: [{ at: 235, from: 60, to: 740 }, ...level] });
  above.slice(1).forEach((box, index) => {
    t.true(holds(box, 400, 400 + (index + 1) * 200 - 90), `${index} ${JSON.stringify(box)}`);
  });
});

test('a column of heads before the parties’ columns belongs to none of them', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 250 + index * 170, 510));
  const upright = [60, 200, 400, 570, 740].map((at) => ({ at, from: 500, to: 760 }));
  const level = [500, 540, 600, 700, 760].map((at) => ({ at, from: 60, to: 740 }));
  const lines = [words('签字', 80, 640), words('日期', 80, 720)];
  const [first] = blocksOf(labels, { lines, level, upright });
  t.is(first?.x, 200);
});

test('a date stands between 年 and 月, though something close by was read with 年', (t) => {
  const lines = [words('年個', 300, 500), words('月', 380, 500), words('日', 460, 500)];
  const zones = dateZones(lines, { em, rules: { level: [], upright: [] } }, 400);
  t.true(zones.some((zone) => holds(zone, 345, 510)));
});

test('a box with 日期 at its foot is no place of dates', (t) => {
  const rules = {
    level: [500, 660].map((at) => ({ at, from: 100, to: 340 })),
    upright: [100, 340].map((at) => ({ at, from: 500, to: 660 })),
  };
  const isDate = (y: number) =>
    dateZones([words('日期', 110, y)], { em, rules }, 400).some((zone) => holds(zone, 220, 550));
  t.false(isDate(630));
  t.true(isDate(510));
});

test('heads that stand on rules as wide as their columns: each party signs under its own', (t) => {
  const places = [
    [70, 600],
    [70, 800],
    [420, 600],
  ] as const;
  const labels = parties.map((party, index) => labelAt(party, ...(places[index] as [number, number])));
  const level = places.map(([x, y]) => ({ at: y + 34, from: x, to: x + 310 }));
  const lines = places.map(([x, y]) => words('签字', x, y + 110));
  blocksOf(labels, { lines, level }).forEach((box, index) => {
    const [x, y] = places[index] as [number, number];
    t.true(holds(box, x + 200, y + 110), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, x + 200, y + 205), `${index}`);
    t.false(holds(box, x === 70 ? 500 : 200, y + 110), `${index}`);
  });
});

const pairAndOne = (x: number) => [
  labelAt('seller', 80, 200),
  labelAt('customer', 420, 200),
  labelAt('project-team', x, 800),
];

test('one block under two, in the middle or under one of them, begins at its own label', (t) => {
  for (const x of [240, 380]) {
    const box = blocksOf(pairAndOne(x), { lines: [words('签字', x, 860)] })[1] as PixelBox;
    t.true(holds(box, x + 160, 850), `${x} ${JSON.stringify(box)}`);
    t.true(box.x > x - 2 * em && box.x <= x, `${x} ${JSON.stringify(box)}`);
  }
});

test('text between two rows belongs to neither, and lines to fill in end no row', (t) => {
  const labels = pairAndOne(80);
  const asked = [80, 420].flatMap((x) => [words('签章:', x, 290), words('日期:', x, 330)]);
  const filled = [80, 420].flatMap((x) => [312, 352].map((at) => ({ at, from: x + 50, to: x + 320 })));
  const text = words('上述软件及服务已于约定时间交付完毕双方现场清点无误', 80, 640);
  const [seller, team] = blocksOf(labels, {
    lines: [...asked, text, words('签章:', 80, 880)],
    level: [...filled, { at: 420, from: 80, to: 740 }, { at: 600, from: 80, to: 740 }],
  }) as [PixelBox, PixelBox];
  t.true(holds(seller, 250, 345), JSON.stringify(seller));
  t.false(holds(team, 250, 645), JSON.stringify(team));
  t.true(holds(team, 250, 880), JSON.stringify(team));
});

test('rows between rules across the sheet hold what stands at either side of their labels', (t) => {
  const labels = parties.map((party, index) => labelAt(party, index === 1 ? 80 : 300, 240 + index * 200));
  const level = [400, 600, 800].map((at) => ({ at, from: 60, to: 740 }));
  blocksOf(labels, { level }).forEach((box, index) => {
    const y = 320 + index * 200;
    t.true(holds(box, 140, y) && holds(box, 660, y), `${index} ${JSON.stringify(box)}`);
  });
});

test('another signatory beside a party ends its block, in English, too', (t) => {
  const labels = [
    labelAt('seller', 80, 400),
    labelAt('project-team', 80, 640),
    labelAt('customer', 420, 640),
  ];
  const other = words('For the Engineer / Consultant (监理)', 420, 400);
  const lines = [other, words('Signature', 80, 520), words('Signature', 80, 760)];
  const [seller] = blocksOf(labels, { lines }) as [PixelBox];
  t.true(right(seller) <= 420, JSON.stringify(seller));
});

test('a rule of a table that begins beside the words of its head cell ends a row', (t) => {
  const labels = stacked(150, 420, 200);
  const level = [400, 600, 800, 1000].map((at) => ({ at, from: 140, to: 740 }));
  const upright = [60, 140, 740].map((at) => ({ at, from: 400, to: 1000 }));
  const lines = [words('验收', 90, 580), words('结论', 90, 780)];
  blocksOf(labels, { lines, level, upright }).forEach((box, index) => {
    t.is(Math.round(box.y), 400 + index * 200);
  });
});

test('a block alone on its page ends with its frame, not with the last line of the sheet', (t) => {
  const label = labelAt('customer', 80, 520);
  const [, , box] = blocksOf([label], {
    level: [500, 700, 1050].map((at) => ({ at, from: 60, to: 740 })),
    upright: [60, 740].map((at) => ({ at, from: 500, to: 700 })),
  });
  t.is(box?.y, 500);
  t.is(bottom(box as PixelBox), 700);
});

test('a text beside labels under one another moves no border between them', (t) => {
  const labels = stacked(500, 300, 200);
  const dates = labels.map(({ box }) => words('日期:', 600, box.y + 90));
  const beside = Array.from({ length: 16 }, (_, at) => words('各方签约确认验收意见', 60, 300 + at * 33));
  const heights = (lines: Page['lines']) => blocksOf(labels, { lines }).map(({ y, height }) => [y, height]);
  t.deepEqual(heights([...dates, ...beside]), heights(dates));
});

test('the edge of a stamp over a line to sign on cuts nothing off the block', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 70 + index * 230, 710));
  const lines = labels.map(({ box }) => ({ at: 700, from: box.x, to: box.x + 200 }));
  const edge = { at: 660, from: 590, to: 670 };
  const [, , box] = blocksOf(labels, { level: [...lines, edge] });
  t.true(holds(box as PixelBox, 630, 620));
});

test('a company over each label heads the block under it, and the last block is no higher than the one before', (t) => {
  const labels = [
    labelAt('customer', 400, 300),
    labelAt('seller', 80, 600),
    labelAt('project-team', 80, 740),
  ];
  const level = labels.map(({ box }) => ({ at: box.y + 24, from: box.x + 90, to: box.x + 340 }));
  const heads = labels.slice(1).map(({ box }) => words('某某软件有限公司', 80, box.y - 48));
  const [seller, team] = blocksOf(labels, { lines: heads, level }) as [PixelBox, PixelBox];
  t.true(holds(seller, 300, 670), JSON.stringify(seller));
  t.true(holds(team, 300, 695), JSON.stringify(team));
  t.false(holds(team, 300, 900), JSON.stringify(team));
});

test('what is asked in each block heads no block below it', (t) => {
  const labels = stacked(80, 500, 140);
  const asked = labels.map(({ box }) => words('签字:', 80, box.y + 70));
  const closing = words('特此确认。', 80, 430);
  blocksOf(labels, { lines: [...asked, closing] }).forEach((box, index) => {
    t.true(holds(box, 300, 500 + index * 140 + 90), `${index} ${JSON.stringify(box)}`);
  });
});

test('boxes of which a photo makes the sides lean are told by their lids and feet', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 80 + index * 20, 200 + index * 260));
  const level = labels.flatMap(({ box }) => [
    { at: box.y + 28, from: box.x, to: box.x + 340 },
    { at: box.y + 168, from: box.x + 11, to: box.x + 330 },
  ]);
  blocksOf(labels, { level }).forEach((box, index) => {
    const [x, y] = [80 + index * 20, 200 + index * 260];
    t.true(holds(box, x + 170, y + 100), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, x + 170, y + 200), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, x + 400, y + 100), `${index} ${JSON.stringify(box)}`);
  });
});

test('a rule over the whole table under a row of labels is the lid of no box', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 90 + index * 230, 500));
  // Taken askew: the foot of the table begins a little further to the left.
  const level = [
    { at: 524, from: 60, to: 740 },
    { at: 700, from: 52, to: 732 },
  ];
  const upright = [290, 520].map((at) => ({ at, from: 494, to: 700 }));
  const boxes = blocksOf(labels, { level, upright });
  boxes.forEach((box, index) => {
    t.true(holds(box, 170 + index * 230, 620), `${index} ${JSON.stringify(box)}`);
    t.false(holds(box, 170 + ((index + 1) % 3) * 230, 620), `${index} ${JSON.stringify(box)}`);
  });
});

test('the edges of a sheet that lies on a table are no frame of the blocks', (t) => {
  const lines = [words('验收确认书', 300, 120)];
  const edges = [40, 46, 760].map((at) => ({ at, from: 60, to: 1060 }));
  const rules = rulesOfPrint({ level: [{ at: 1050, from: 40, to: 760 }], upright: edges }, lines, em);
  t.deepEqual(rules, { level: [], upright: [] });
  const table = { level: [{ at: 260, from: 40, to: 760 }], upright: [{ at: 290, from: 100, to: 262 }] };
  t.deepEqual(rulesOfPrint(table, lines, em), table);
});

test('the last block ends well before the edge of the sheet', (t) => {
  const labels = stacked(80, 500, 120);
  const level = [490, 610, 730, 960].map((at) => ({ at, from: 60, to: 740 }));
  const upright = [60, 740].map((at) => ({ at, from: 490, to: 960 }));
  const [, , last] = blocksOf(labels, { level, upright });
  t.true(last !== undefined && bottom(last) < 900, JSON.stringify(last));
});

test('a thick line at the left of each block makes no table of them', (t) => {
  const labels = stacked(140, 500, 160);
  const upright = labels.map(({ box }) => ({ at: 110, from: box.y - 10, to: box.y + 120 }));
  const level = [{ at: 300, from: 100, to: 740 }];
  const [first] = blocksOf(labels, { level, upright });
  t.true(first !== undefined && first.y > 400, JSON.stringify(first));
});

test('far under its date an open block ends before the rule that parts it from the next ones', (t) => {
  const labels = parties.map((party, index) =>
    labelAt(party, index === 0 ? 300 : index * 300 - 200, index === 0 ? 300 : 700),
  );
  const lines = [words('日期:', 300, 400), ...[100, 400].map((x) => words('日期:', x, 800))];
  const level = [{ at: 660, from: 40, to: 760 }];
  const [seller] = blocksOf(labels, { lines, level });
  t.true(seller && holds(seller, 330, 370) && holds(seller, 330, 430));
  t.false(seller && holds(seller, 330, 600));
});
