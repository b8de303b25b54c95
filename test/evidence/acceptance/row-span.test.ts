/** How far blocks of one row reach where nothing frames them, and where their neighbours are no party's. */
import test from 'ava';
import type { SignatureParty } from '../../../domain/acceptance-facts.ts';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import { dateZones } from '../../../evidence/acceptance/date-zones.ts';
import type { Block, Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, right } from '../../../evidence/acceptance/geometry.ts';
import type { Label } from '../../../evidence/acceptance/labels.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { em, words } from './page-words.ts';

const labelOf = (party: SignatureParty, text: string, x: number, y: number): Label => {
  const line = words(text, x, y);
  return { ...{ party, line, box: line.box, tail: '', worth: 6, byLetter: false } };
};
type Print = { readonly lines?: readonly PageLine[]; readonly level?: Rule[]; readonly upright?: Rule[] };
const pageOf = (labels: readonly Label[], { lines = [], level = [], upright = [] }: Print): Page => ({
  lines: [...labels.map(({ line }) => line), ...lines],
  ...{ em, widthPx: 800, heightPx: 1100, rules: { level, upright }, sheet: { left: 0, right: 800 } },
});
const blocksOf = (labels: readonly Label[], print: Print): readonly Block[] =>
  layOutBlocks(pageOf(labels, print), { labels, score: 20 });
const ofParty = (blocks: readonly Block[], party: SignatureParty) =>
  (blocks.find((block) => block.party === party) as Block).box;

test('blocks that step to and fro end where the next begins', (t) => {
  const labels = [
    labelOf('customer', '用户单位:', 420, 600),
    labelOf('seller', '商家确认:', 80, 720),
    labelOf('project-team', '项目组确认:', 420, 840),
  ];
  const blocks = blocksOf(labels, {
    lines: [words('经试用,同意通过验收', 80, 300), words('第一页', 700, 1060)],
  });
  t.true(right(ofParty(blocks, 'seller')) <= 420);
  t.true(ofParty(blocks, 'customer').x > 390 && ofParty(blocks, 'project-team').x > 390);
});

test('the cell beside the third party of two by two is nobody’s', (t) => {
  const labels = [
    labelOf('customer', '甲方(盖章):', 80, 510),
    labelOf('seller', '乙方(盖章):', 420, 510),
    labelOf('project-team', '丙方(盖章):', 80, 710),
  ];
  const blocks = blocksOf(labels, {
    lines: [words('备注:', 420, 710)],
    level: [500, 700, 900].map((at) => ({ at, from: 60, to: 740 })),
    upright: [60, 400, 740].map((at) => ({ at, from: 500, to: 900 })),
  });
  t.is(right(ofParty(blocks, 'project-team')), 400);
});

test('the foot of a sheet with its date belongs to no block', (t) => {
  const labels = [
    labelOf('seller', '承建单位:', 100, 500),
    labelOf('project-team', '华为项目组:', 100, 620),
    labelOf('customer', '建设单位:', 100, 740),
  ];
  const blocks = blocksOf(labels, { lines: [words('2026年3月9日印发', 500, 980)] });
  t.true(bottom(ofParty(blocks, 'customer')) < 880);
});

test('a block ends close under its line to sign on', (t) => {
  const labels = [
    labelOf('seller', '承建单位:', 100, 500),
    labelOf('project-team', '华为项目组:', 100, 620),
    labelOf('customer', '建设单位:', 100, 740),
  ];
  const level = labels.map(({ box }) => ({ at: bottom(box) + 4, from: 260, to: 560 }));
  const blocks = blocksOf(labels, { level });
  t.true(bottom(ofParty(blocks, 'seller')) > 524 && bottom(ofParty(blocks, 'seller')) < 555);
});

test('a row that 日期 heads holds dates up to the next thing asked for', (t) => {
  const rules = {
    level: [500, 540].map((at) => ({ at, from: 60, to: 740 })),
    upright: [60, 160, 400, 740].map((at) => ({ at, from: 500, to: 540 })),
  };
  const dated = (lines: readonly PageLine[], x: number) =>
    dateZones(lines, { em, rules }, 300).some((zone) => x > zone.x && x < right(zone) && bottom(zone) <= 540);
  const heading = words('日期', 80, 510);
  t.true(dated([heading], 600));
  t.false(dated([heading, words('签字:', 410, 510)], 600));
});

test('年 and 月 that stand apart are one place for a date', (t) => {
  const rules = { level: [], upright: [] };
  const lines = [words('年', 400, 600), words('月', 460, 602)];
  t.is(dateZones(lines, { em, rules }, 300).length, 1);
  t.is(dateZones([words('年', 400, 600), words('月', 460, 660)], { em, rules }, 300).length, 0);
});

test('labels that step to and fro have their blocks side by side, whatever stands at the other side', (t) => {
  const labels = [
    labelOf('customer', '用户签字:', 420, 600),
    labelOf('seller', '商家签字:', 80, 740),
    labelOf('project-team', '项目组签字:', 420, 800),
  ];
  const lines = [words('年月日', 80, 860), words('年月日', 420, 700), words('年月日', 420, 900)];
  const blocks = blocksOf(labels, { lines: [...lines, words('附:签到表一页', 80, 1000)] });
  const seller = ofParty(blocks, 'seller');
  t.true(seller.y < 740 && bottom(seller) > 860 && bottom(seller) < 960, JSON.stringify(seller));
  t.true(ofParty(blocks, 'project-team').y < 800);
  const place = blocks.find(({ party }) => party === 'seller')?.signBox;
  t.true((place?.x ?? 999) < 80, 'people sign below the label');
});

test('a block alone at the right ends over those at the left, which reach over the whole sheet', (t) => {
  const labels = [
    labelOf('customer', '用户单位(签章)', 460, 400),
    labelOf('seller', '承建单位:', 80, 720),
    labelOf('project-team', '华为项目组:', 80, 860),
  ];
  const level = [790, 930].map((at) => ({ at, from: 180, to: 440 }));
  const asked = [780, 920].map((y) => words('签字/盖章', 80, y));
  const lines = [words('年月日', 560, 500), words('年月日', 560, 780), words('年月日', 560, 920), ...asked];
  const blocks = blocksOf(labels, { level, lines });
  const [customer, seller] = [ofParty(blocks, 'customer'), ofParty(blocks, 'seller')];
  t.true(customer.x > 400 && bottom(customer) > 520 && bottom(customer) < 720, JSON.stringify(customer));
  t.true(seller.x < 80 && right(seller) > 640 && bottom(seller) > 800, JSON.stringify(seller));
});

test('whoever’s block has the print of the parties’ blocks is somebody beside them, whatever name it goes by', (t) => {
  const labels = [
    labelOf('seller', '服务商', 80, 500),
    labelOf('project-team', '华为项目组', 80, 760),
    labelOf('customer', '客户单位', 320, 760),
  ];
  const spots = [80, 320, 560].flatMap((x) => [500, 760].map((y) => [x, y] as const));
  const beside = [words('专家组', 320, 500), words('运维部', 560, 500), words('档案室', 560, 760)];
  const lines = [...beside, ...spots.map(([x, y]) => words('签字:', x, y + 180))];
  const level = [490, 750, 1010].map((at) => ({ at, from: 70, to: 790 }));
  const upright = [70, 310, 550, 790].map((at) => ({ at, from: 490, to: 1010 }));
  const blocks = blocksOf(labels, { lines, level, upright });
  t.is(right(ofParty(blocks, 'seller')), 310);
  t.is(right(ofParty(blocks, 'customer')), 550);
});

test('a written date is a date’s place in whatever ink, a number in large hand is none', (t) => {
  const rules = { level: [], upright: [] };
  const date = words('2026.3.9', 400, 600);
  t.is(dateZones([date], { em, rules }, 300).length, 1);
  t.is(dateZones([{ ...date, heightPx: em * 2 }], { em, rules }, 300).length, 0);
});

test('an upright stroke of a stamp parts no columns, a rule of which a stamp hides the middle does', (t) => {
  const labels = (['seller', 'project-team', 'customer'] as const).map((party, index) =>
    labelOf(party, '签章单位:', 60 + index * 250, 600),
  );
  const lines = labels.map(({ box }) => words('年月日', box.x + 60, 800));
  const edge = (upright: Rule[]) => ofParty(blocksOf(labels, { lines, upright }), 'customer').x;
  const open = edge([]);
  t.is(edge([{ at: open - 60, from: 670, to: 760 }]), open);
  const cut = [
    { at: open - 60, from: 590, to: 650 },
    { at: open - 60, from: 770, to: 840 },
  ];
  t.is(edge(cut), open - 60);
});

test('labels in narrow cells have the wide ones behind them, but none of somebody whose label nobody knows', (t) => {
  const names = ['seller', 'project-team', 'customer'] as const;
  const tall = (party: SignatureParty, x: number): Label => {
    const line = { ...words('某方', x, 650), box: { x, y: 650, width: em, height: em * 5 } };
    return { ...labelOf(party, '某方', x, 650), line, box: line.box };
  };
  const cells = [60, 100, 290, 330, 520, 560, 750].map((at) => ({ at, from: 600, to: 800 }));
  const level = [600, 800].map((at) => ({ at, from: 60, to: 750 }));
  const row = names.map((party, index) => tall(party, 70 + index * 230));
  const blocks = blocksOf(row, { level, upright: cells });
  for (const [index, party] of names.entries()) {
    const { x, width } = ofParty(blocks, party);
    t.deepEqual([x, x + width], [60 + index * 230, 290 + index * 230], party);
  }
  const [seller, , customer] = row as [Label, Label, Label];
  t.true(right(ofParty(blocksOf([seller, customer], { level, upright: cells }), 'seller')) < 520);
});

test('blocks of two sides that end over the next label reach to the edge of the sheet', (t) => {
  const labels = [
    labelOf('customer', '用户方(盖章):', 80, 300),
    labelOf('project-team', '华为方(盖章):', 300, 560),
    labelOf('seller', '商家方(盖章):', 80, 820),
  ];
  const lines = labels.map(({ box }) => words('签署日期:', box.x, box.y + 140));
  t.true(right(ofParty(blocksOf(labels, { lines }), 'customer')) > 600);
  const late = labels.map(({ box }) => words('签署日期:', box.x, box.y + 280));
  t.true(right(ofParty(blocksOf(labels, { lines: late }), 'customer')) < 300);
});

test('over a line to tear along a block at the right reaches no farther than its column', (t) => {
  const labels = [
    labelOf('customer', '客户签署:', 420, 500),
    labelOf('project-team', '项目组:', 80, 700),
    labelOf('seller', '供应商:', 424, 700),
  ];
  const torn = { level: [{ at: 660, from: 60, to: 740 }] };
  t.true(ofParty(blocksOf(labels, torn), 'customer').x > 380);
  const upright = [60, 740].map((at) => ({ at, from: 480, to: 900 }));
  t.true(ofParty(blocksOf(labels, { ...torn, upright }), 'customer').x < 100, 'in a frame');
});

test('boxes beside one another end at their own foot, however close the tables begin under them', (t) => {
  const lefts = [20, 280, 540];
  const labels = lefts.map((x, index) =>
    labelOf((['seller', 'project-team', 'customer'] as const)[index] as SignatureParty, '某方', x + 10, 180),
  );
  const boxes = lefts.map((x) => ({ from: x, to: x + 240 }));
  const level = [
    ...boxes.flatMap((box) => [100, 280].map((at) => ({ at, ...box }))),
    ...[296, 336, 376, 416].flatMap((at) => [
      { at, from: 20, to: 380 },
      { at, from: 400, to: 780 },
    ]),
  ];
  const upright = [
    ...boxes.flatMap(({ from, to }) => [from, from + 45, to].map((at) => ({ at, from: 98, to: 282 }))),
    ...[20, 120, 380, 400, 600, 780].map((at) => ({ at, from: 294, to: 418 })),
  ];
  const lines = lefts.map((x) => words('日期:', x + 60, 250));
  blocksOf(labels, { lines, level, upright }).forEach(({ box }) => {
    t.is(bottom(box), 280);
  });
});

test('columns end where the rule between two of them does, though a table goes on below', (t) => {
  const labels = [20, 280, 540].map((x, index) =>
    labelOf((['seller', 'project-team', 'customer'] as const)[index] as SignatureParty, '某方', x + 80, 106),
  );
  const level = [100, 130, 300, 340, 380, 900].map((at) => ({ at, from: 20, to: 780 }));
  const upright = [
    ...[20, 540, 780].map((at) => ({ at, from: 100, to: 380 })),
    { at: 280, from: 100, to: 300 },
    ...[20, 400, 780].map((at) => ({ at, from: 500, to: 900 })),
  ];
  blocksOf(labels, { lines: [words('项目名称', 40, 310)], level, upright }).forEach(({ box }) => {
    t.is(bottom(box), 300);
  });
});

test('a box over two others reaches as far as its own side, though stamps hide its foot', (t) => {
  const labels = [
    labelOf('customer', '用户', 80, 360),
    labelOf('seller', '商家', 80, 560),
    labelOf('project-team', '华为项目组', 430, 560),
  ];
  const sides = (xs: readonly number[], from: number, to: number) => xs.map((at): Rule => ({ at, from, to }));
  const level = [
    { at: 210, from: 60, to: 740 },
    { at: 390, from: 60, to: 300 },
    ...[410, 590].map((at): Rule => ({ at, from: 60, to: 300 })),
    ...[410, 590].map((at): Rule => ({ at, from: 480, to: 740 })),
  ];
  const below = sides([60, 380, 400, 740], 410, 590);
  const reach = (upright: Rule[]) => right(ofParty(blocksOf(labels, { level, upright }), 'customer'));
  t.true(reach([...sides([60, 740], 210, 390), ...below]) > 700);
  t.true(reach([...sides([60, 410], 210, 390), ...below]) < 450);
});

test('a box whose label stands at its foot, under a rule, is signed over the rule', (t) => {
  const labels = [
    labelOf('customer', '用户', 80, 360),
    labelOf('seller', '商家', 80, 560),
    labelOf('project-team', '华为项目组', 430, 560),
  ];
  const level = [190, 355, 390, 410, 590].map((at): Rule => ({ at, from: 60, to: 740 }));
  const box = (x: number, end: number, from: number, to: number) => [x, end].map((at) => ({ at, from, to }));
  const halves = [...box(60, 380, 410, 590), ...box(400, 740, 410, 590)];
  const topOf = (upright: Rule[]) => ofParty(blocksOf(labels, { level, upright }), 'customer').y;
  t.true(topOf([...box(60, 740, 190, 390), ...halves]) < 200);
  t.true(topOf([...box(60, 740, 350, 390), ...halves]) > 300);
});
