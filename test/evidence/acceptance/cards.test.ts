/** Cards whose labels stand in pills, facts in rows without rules, and hands on pages that lie. */
import test from 'ava';
import { isFactOfList, isFactRow } from '../../../evidence/acceptance/fact-cells.ts';
import { isToldPerson } from '../../../evidence/acceptance/label-worth.ts';
import { areLong } from '../../../evidence/acceptance/mark-sizes.ts';
import { isPillAround, toMark } from '../../../evidence/acceptance/marks.ts';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { blocksOf, holds, labelAt, parties } from './page-blocks.ts';
import { em, words } from './page-words.ts';

test('in a high box the lid over a label is no line to sign on, nor is the edge of a pill', (t) => {
  const places = [
    [60, 100],
    [420, 100],
    [60, 560],
  ] as const;
  const labels = parties.map((party, index) => {
    const [x, y] = places[index] as (typeof places)[0];
    return labelAt(party, x + 60, y + 30);
  });
  const level = places.flatMap(([x, y]): Rule[] => [
    ...[y, y + 400].map((at) => ({ at, from: x, to: x + 320 })),
    ...[y + 22, y + 58].map((at) => ({ at, from: x + 20, to: x + 170 })),
  ]);
  const upright = places.flatMap(([x, y]) => [x, x + 320].map((at): Rule => ({ at, from: y, to: y + 400 })));
  blocksOf(labels, { level, upright }).forEach((box, index) => {
    const [x, y] = places[index] as (typeof places)[0];
    t.true(holds(box, x + 160, y + 200), JSON.stringify(box));
  });
});

test('who the customer is, among other facts in rows, is no place to sign; a row of a table to sign in is', (t) => {
  const customer = words('用户单位', 80, 260);
  const rows = (...rest: readonly string[]) =>
    rest.flatMap((head, at) => [
      words(head, 80, 180 + at * 40),
      words('半亩田食品有限公司', 240, 180 + at * 40),
    ]);
  const facts = [
    ...rows('产品', '服务商'),
    customer,
    words('半亩田食品', 240, 260),
    words('服务期限', 80, 300),
  ];
  t.true(isFactRow(customer, [...facts, words('24 个月', 240, 300)], em));
  t.false(isFactRow(customer, [customer, words('签字盖章', 240, 260), ...facts.slice(0, 4)], em));
  t.false(isFactRow(customer, [customer, words('半亩田食品', 240, 260)], em), 'alone');
});

test('who the customer is, in a list of heads over what they are, is no place to sign', (t) => {
  const list = [
    '项目',
    '馆藏影像平台',
    '客户',
    '南屏农村商业银行',
    '金额',
    '308,000.00',
    '交付日',
    '2024-05-06',
  ];
  const at = (pitch: number) => list.map((text, index) => words(text, 80, 300 + index * pitch));
  const isFact = (lines: ReturnType<typeof at>) => isFactOfList(lines[2] as (typeof lines)[0], lines, em);
  t.true(isFact(at(em * 1.6)));
  t.false(isFact(at(em * 2.4)), 'with room to sign');
  t.false(isFact(at(em * 1.6).slice(0, 5)), 'few');
  t.false(isFact([...at(em * 1.6), words('签字盖章', 80, 300 + 8 * em * 1.6)]));
});

test('a person told with a telephone number is asked for nothing', (t) => {
  const line = { ...words('服务商交付负责人', 80, 900), confidence: 0.99 };
  t.true(isToldPerson(line, '交付负责人:李文平电话138****2671', em));
  t.false(isToldPerson(line, '交付负责人(签字):', em));
});

test('two hands are long in one direction, as signatures are on a page that lies', (t) => {
  const box = (width: number, height: number) => ({ x: 0, y: 0, width, height });
  t.true(areLong(box(96, 155), box(96, 145)));
  t.true(areLong(box(155, 96), box(145, 96)));
  t.false(areLong(box(155, 96), box(96, 155)));
  t.false(areLong(box(100, 100), box(100, 104)));
});

test('the outline of a pill is no hand, strokes across a label are', (t) => {
  const [widthPx, heightPx] = [400, 200];
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const label = { x: 120, y: 82, width: 60, height: em };
  const at = (x: number, y: number) => y * widthPx + x;
  const outline = Array.from({ length: 130 }, (_, x) => [0, 1, 40, 41].map((y) => at(90 + x, 72 + y))).flat();
  const icon = Array.from({ length: 120 }, (_, n) => at(98 + (n % 12), 86 + Math.floor(n / 12)));
  t.true(isPillAround(toMark(ink, [...outline, ...icon], 'dark'), label, widthPx, em));
  const strokes = Array.from({ length: 520 }, (_, n) => at(90 + (n % 130), 72 + ((n * 7) % 42)));
  t.false(isPillAround(toMark(ink, strokes, 'dark'), label, widthPx, em));
});

const corners = [
  [40, 300],
  [240, 520],
  [440, 740],
] as const;
const [cardWidth, cardHeight] = [300, 200];
const cardRules = corners.map(([x, y]) => ({
  level: [y, y + cardHeight].map((at): Rule => ({ at, from: x + 4, to: x + cardWidth - 4 })),
  upright: [x, x + cardWidth].map((at): Rule => ({ at, from: y + 6, to: y + cardHeight - 6 })),
}));
const rulesIn = (cards: typeof cardRules) => ({
  level: cards.flatMap(({ level }) => level),
  upright: cards.flatMap(({ upright }) => upright),
});
const cardLabels = () =>
  parties.map((party, index) => {
    const [x, y] = corners[index] as (typeof corners)[0];
    return labelAt(party, x + 30, y + 16);
  });

test('boxes that step across a sheet are each a block, though one has lost its edges', (t) => {
  for (const cards of [cardRules, cardRules.slice(0, 2)])
    blocksOf(cardLabels(), rulesIn(cards)).forEach((box, index) => {
      const [x, y] = corners[index] as (typeof corners)[0];
      t.true(holds(box, x + 30, y + 100) && holds(box, x + 270, y + 180), JSON.stringify(box));
      t.false(holds(box, x - 15, y + 100) || holds(box, x + 315, y + 100), JSON.stringify(box));
    });
});

test('the foot of a box close over the lid of the next is no line to sign on', (t) => {
  const tops = [300, 512, 724];
  const labels = parties.map((party, index) => labelAt(party, 70, (tops[index] as number) + 14));
  // A stamp hides the last foot.
  const level = tops.flatMap((y) => [y, y + 204].map((at): Rule => ({ at, from: 44, to: 336 }))).slice(0, -1);
  const upright = tops.flatMap((y) => [40, 340].map((at): Rule => ({ at, from: y + 6, to: y + 198 })));
  blocksOf(labels, { level, upright }).forEach((box, index) => {
    t.true(holds(box, 180, (tops[index] as number) + 120), JSON.stringify(box));
  });
});

test('cards under filled heads, of which a photo shows the feet aside, are each a block', (t) => {
  const lefts = [60, 290, 520];
  const labels = parties.map((party, index) => labelAt(party, (lefts[index] as number) + 20, 310));
  const level = lefts.flatMap((x): Rule[] => [
    ...[300, 336].map((at) => ({ at, from: x, to: x + 210 })),
    { at: 556, from: x + 38, to: x + 244 },
  ]);
  const upright = lefts.flatMap((x) => [x, x + 210].map((at): Rule => ({ at, from: 300, to: 336 })));
  blocksOf(labels, { level, upright }).forEach((box, index) => {
    t.true(holds(box, (lefts[index] as number) + 110, 460), JSON.stringify(box));
  });
});
