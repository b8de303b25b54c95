/** Dark stamps that are known by their frame and their words. */
import test from 'ava';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import { findFramedStamps, findLeaningStamps } from '../../../evidence/acceptance/framed-stamps.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import type { Rule } from '../../../evidence/acceptance/ruled-lines.ts';
import { em, words } from './page-words.ts';

const paper = { widthPx: 800, heightPx: 1100 };

function pageOf(lines: readonly PageLine[], level: readonly Rule[], upright: readonly Rule[] = []): Page {
  return { lines, em, ...paper, rules: { level, upright }, sheet: { left: 0, right: 800 } };
}

test('a small frame with a company in it is a stamp, a cell of a table is none', (t) => {
  const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx) };
  const frame = (x: number, y: number): [Rule[], Rule[]] => [
    [y, y + 60].map((at) => ({ at, from: x, to: x + 140 })),
    [x, x + 140].map((at) => ({ at, from: y, to: y + 60 })),
  ];
  const [level, upright] = frame(400, 700);
  const inside = (text: string) => pageOf([words(text, 410, 720)], level, upright);
  t.is(findFramedStamps(inside('海岳数据有限公司'), ink).length, 1);
  t.is(findFramedStamps(inside('签字'), ink).length, 0);
  t.is(findFramedStamps(pageOf([words('海岳数据有限公司', 410, 720)], level), ink).length, 0);
  // One side lies on a longer rule of the table under it.
  const onRule = upright.map((side) => (side.at === 540 ? { ...side, from: 500, to: 900 } : side));
  const named = [words('海岳数据有限公司', 410, 705), words('验收专用章', 410, 730)];
  t.is(findFramedStamps(pageOf(named, level, onRule), ink).length, 1);
  t.is(findFramedStamps(pageOf(named.slice(0, 1), level, onRule), ink).length, 0, 'a cell with a company');
});

test('a long frame that was stamped askew is a stamp where its middle names a company and what it is for', (t) => {
  const ink = { kinds: new Uint8Array(paper.widthPx * paper.heightPx), ...paper };
  const level = [
    { at: 700, from: 400, to: 660 },
    { at: 800, from: 392, to: 636 },
  ];
  const upright = [
    { at: 396, from: 688, to: 796 },
    { at: 650, from: 708, to: 802 },
  ];
  const stampsAround = (...named: readonly [text: string, x: number][]) =>
    findFramedStamps(
      pageOf(
        named.map(([text, x], index) => words(text, x, 720 + index * 40)),
        level,
        upright,
      ),
      ink,
    ).length;
  t.is(stampsAround(['海岳数据有限公司', 460], ['业务专用章', 482]), 1);
  t.is(stampsAround(['海岳数据有限公司', 460], ['签字盖章', 490]), 0, 'a box to sign in');
  t.is(stampsAround(['海岳数据有限公司', 404], ['业务专用章', 482]), 0, 'not in the middle');
  t.is(stampsAround(['海岳数据有限公司', 460]), 0);
});

test('words that lean are a stamp where they name a company, but not where all lean or many say the same', (t) => {
  const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx) };
  const level = [100, 200, 300, 400].map((y) => words('质保期自验收通过之次日起算', 80, y));
  const leaning = (text: string, x: number, y: number): PageLine => ({ ...words(text, x, y), tilt: 0.2 });
  const stamp = leaning('海岳数据有限公司', 400, 700);
  t.is(findLeaningStamps(pageOf([...level, stamp], []), ink).length, 1);
  t.is(findLeaningStamps(pageOf([...level, leaning('同意验收', 400, 700)], []), ink).length, 0);
  const bent = [100, 200, 300].map((y) => leaning('质保期自验收通过', 80, y));
  t.is(findLeaningStamps(pageOf([...bent, stamp], []), ink).length, 0);
  const marked = [150, 450, 750].map((y) => leaning('海岳数据有限公司', 300, y));
  t.is(findLeaningStamps(pageOf([...level, ...marked], []), ink).length, 0);
});
