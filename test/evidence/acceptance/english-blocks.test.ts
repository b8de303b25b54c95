/** Blocks in English: For and on behalf of …, with By, Name and Date under it. */
import test from 'ava';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, right } from '../../../evidence/acceptance/geometry.ts';
import { chooseLabels, findLabels } from '../../../evidence/acceptance/labels.ts';
import { mayBeLabel } from '../../../evidence/acceptance/long-labels.ts';
import { em, words } from './page-words.ts';

const places = [
  ['SELLER', 80, 700],
  ['PROJECT TEAM', 420, 700],
  ['END USER', 80, 920],
] as const;

/** Two blocks side by side, the third below them with a longer line to sign on; the lines begin well behind what asks for them. */
function englishPage(): Page {
  const lines = places.flatMap(([party, x, y]) => [
    { ...words(`For and on behalf of ${party}`, x, y), box: { x, y, width: 220, height: em } },
    words('By:', x, y + 110),
    { ...words('Name: Li Min', x, y + 140), box: { x, y: y + 140, width: 110, height: em } },
    words('Date:', x, y + 170),
  ]);
  const level = places.flatMap(([, x, y], index) => [
    { at: y + 127, from: x + 90, to: x + (index < 2 ? 310 : 500) },
    { at: y + 187, from: x + 110, to: x + 230 },
  ]);
  const text = words('The parties confirm acceptance.', 80, 615);
  return {
    ...{ em, widthPx: 800, heightPx: 1200, sheet: { left: 0, right: 800 } },
    lines: [text, ...lines],
    rules: { level, upright: [] },
  };
}

test('For and on behalf of is a part of the label: the block begins with it, By asks for a hand below', (t) => {
  const page = englishPage();
  const labels = chooseLabels(findLabels(page.lines, { ...page, letters: {} }), em, page.lines);
  t.deepEqual(labels?.labels.map(({ box }) => box.x).sort(), [420, 80, 80].sort());
  const blocks = labels ? layOutBlocks(page, labels) : [];
  const of = (name: string) =>
    blocks.find(({ party }) => party === name)?.signBox ?? { x: 0, y: 0, width: 0, height: 0 };
  const [seller, team, customer] = [of('seller'), of('project-team'), of('customer')];
  for (const box of [seller, customer]) t.true(box.x <= 80);
  t.true(right(seller) <= 420 && team.x > 390 && team.x <= 420);
  // Down to the date, not to the line to sign on.
  for (const box of [seller, team]) t.true(bottom(box) > 880 && bottom(box) < 920);
  t.true(customer.y > 900 && right(customer) > 580, 'as far as its line');
});

test('a line as long as a sentence may be a label where another one stands beside it', (t) => {
  const page = englishPage();
  const labels = findLabels(page.lines, { ...page, letters: {} });
  const isLabel = (x: number, y: number, width: number) =>
    mayBeLabel({ ...words('', x, y), box: { x, y, width, height: em } }, labels, page);
  t.true(isLabel(380, 700, 380));
  t.false(isLabel(80, 500, 380), 'beside nothing');
  t.false(isLabel(310, 920, 450), 'wider than a column');
  t.false(isLabel(380, 810, 380), 'beside what asks to sign');
});
