/** Tables to sign in beside texts and other tables, boxes that hang at different heights, rows and cells of lists. */
import test from 'ava';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import { findBoxedLabels } from '../../../evidence/acceptance/boxed-labels.ts';
import { isFactCell, isFactRow } from '../../../evidence/acceptance/fact-cells.ts';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { blocksOf, holds, labelAt, parties, stacked } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const level = (ats: readonly number[], from: number, to: number): Rule[] =>
  ats.map((at) => ({ at, from, to }));
const upright = level;

test('beside a text in each row people sign in the column of the labels', (t) => {
  const drawn = {
    level: level([180, 380, 580, 780], 60, 740),
    upright: upright([60, 420, 740], 180, 780),
  };
  const texts = ['部署完成并联调', '测试通过三十项', '资料已经移交'].map((text, row) =>
    words(text, 80, 195 + row * 200),
  );
  const labels = stacked(430, 190, 200);
  for (const [row, box] of blocksOf(labels, { ...drawn, lines: texts }).entries()) {
    t.false(holds(box, 200, 300 + row * 200), `${row}`);
    t.true(holds(box, 600, 300 + row * 200), `${row}`);
  }
  const bare = blocksOf(labels, drawn)[0];
  t.true(bare && holds(bare, 200, 300), 'without a text the whole row is to sign in');
});

test('a table at the right whose rows are others ends the panel at the left', (t) => {
  const labels = stacked(80, 190, 200);
  const [box] = blocksOf(labels, {
    level: [...level([180, 380, 580, 780], 60, 330), ...level([180, 240, 300, 360, 420, 480], 350, 740)],
    upright: [...upright([60, 330], 180, 780), ...upright([350, 740], 180, 480)],
  });
  t.true(box && holds(box, 200, 300));
  t.false(box && holds(box, 400, 300));
});

/** Boxes of three labels side by side, each hung a little lower than the one before. */
const hung = (fall: number) => {
  const labels = parties.map((party, index) => labelAt(party, 80 + index * 230, 400 + index * fall));
  const boxes = labels.map(({ box }) => ({
    x: box.x - 15,
    y: box.y - 12,
    end: box.x + 195,
    foot: box.y + 240,
  }));
  const page: Page = {
    ...{ em, widthPx: 800, heightPx: 1100, sheet: { left: 0, right: 800 } },
    lines: labels.map(({ line }) => line),
    rules: {
      level: boxes.flatMap(({ x, y, end, foot }) => level([y, foot], x, end)),
      upright: boxes.flatMap(({ x, y, end, foot }) => upright([x, end], y, foot)),
    },
  };
  return { labels, page };
};

test('labels in boxes that hang at different heights are signed each in its own', (t) => {
  const { labels, page } = hung(50);
  const set = findBoxedLabels(labels, page);
  t.is(set?.labels.length, 3);
  const blocks = set ? layOutBlocks(page, set) : [];
  for (const { box, label } of blocks) {
    t.true(holds(box, label.box.x + 90, label.box.y + 200));
    t.false(holds(box, label.box.x + 90, label.box.y + 250));
  }
  t.is(blocks.length, 3);
});

test('labels without boxes, or with one box for two, are no such set', (t) => {
  const { labels, page } = hung(50);
  t.is(findBoxedLabels(labels, { ...page, rules: { level: [], upright: [] } }), undefined);
  t.is(findBoxedLabels(labels.slice(0, 2), page), undefined);
});

test('a row under heads that ask to sign tells no fact, whoever wrote a name beside it', (t) => {
  const rules = { level: level([90, 130, 170, 210], 60, 740), upright: upright([60, 240, 740], 90, 210) };
  const seller = words('商家', 100, 140);
  const rest = [words('海岳软件公司', 260, 140), words('用户', 100, 180), words('宁川水务集团', 260, 180)];
  const heads = [words('签署方', 92, 100), words('单位', 270, 100), words('代表签字', 480, 100)];
  t.true(isFactCell(seller, [seller, words('海岳软件公司', 260, 140)], { rules, em }));
  const overTwoLines = [words('海岳软件有限公', 261, 130), words('司', 260, 152)];
  t.true(isFactCell(seller, [seller, ...overTwoLines], { rules, em }), 'over two lines');
  t.false(isFactCell(seller, [seller, ...rest, ...heads], { rules, em }));
  const prompt = [words('签字盖章', 260, 60)];
  t.true(isFactCell(seller, [seller, words('海岳软件公司', 260, 140), ...prompt], { rules, em }), 'no head');
});

test('the last cell in a row of a list is no place to sign', (t) => {
  const rules = { level: level([90, 130, 170, 210], 60, 740), upright: upright([60, 240, 740], 90, 210) };
  const list = [
    [words('陈丽', 80, 100), words('集成商', 500, 100)],
    [words('孙琳', 80, 140), words('平台方', 500, 140)],
  ].flat();
  const seller = list[1] as (typeof list)[number];
  t.true(isFactCell(seller, list, { rules, em }));
  t.false(isFactCell(seller, list.slice(0, 2), { rules, em }), 'alone');
});

test('a fact is set, not written', (t) => {
  const customer = words('用户', 80, 260);
  const rows = [
    words('产品', 80, 220),
    words('云桌面', 240, 220),
    words('期限', 80, 300),
    words('两年', 240, 300),
  ];
  const value = words('周海', 240, 260);
  t.true(isFactRow(customer, [customer, value, ...rows], em));
  t.false(isFactRow(customer, [customer, { ...value, heightPx: em * 2 }, ...rows], em));
});
