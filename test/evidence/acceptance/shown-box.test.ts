/** What is shown as a party's place, of a block 500 pixels wide and 400 high. */
import test from 'ava';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, boxOf, right } from '../../../evidence/acceptance/geometry.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import { shownBox } from '../../../evidence/acceptance/shown-box.ts';
import { labelAt } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const signBox = boxOf(100, 600, 600, 1000);
const label = labelAt('seller', 100, 570);
const verdict: BlockVerdict = {
  block: { party: 'seller', box: boxOf(100, 560, 600, 1000), signBox, label },
  ...{ state: 'missing', kind: 'none', confidence: 0.9, reasons: ['nothing-there'] },
};

const pageWith = ({ lines = [], level = [], upright = [] }: Partial<Page['rules'] & Page>): Page => ({
  ...{ em, widthPx: 800, heightPx: 1100, sheet: { left: 0, right: 800 } },
  lines: [label.line, ...lines],
  rules: { level, upright },
});

const toSignOn = [{ at: 680, from: 160, to: 320 }];
const date = words('日期:', 110, 700);

test('a block that nothing bounds ends behind the line to sign on and the date', (t) => {
  const box = shownBox(pageWith({ lines: [date], level: toSignOn }), verdict);
  t.deepEqual([box.x, box.y], [100, 660]);
  t.deepEqual([right(box), bottom(box)], [340, 740]);
});

test('it ends at its frame where it has one', (t) => {
  const frame = {
    level: [...toSignOn, { at: 600, from: 90, to: 610 }, { at: 1000, from: 90, to: 610 }],
    upright: [100, 600].map((at) => ({ at, from: 600, to: 1000 })),
  };
  t.deepEqual(shownBox(pageWith({ lines: [date], ...frame }), verdict), signBox);
});

test('a hand beyond the line is shown, and without anything to go by the whole block', (t) => {
  const hand = { box: boxOf(420, 640, 560, 690) } as NonNullable<BlockVerdict['hand']>;
  t.is(right(shownBox(pageWith({ level: toSignOn }), { ...verdict, hand })), 580);
  t.deepEqual(shownBox(pageWith({}), verdict), signBox);
});
