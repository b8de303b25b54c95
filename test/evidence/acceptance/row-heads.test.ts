/** Tall names that head rows of a table in which a label asks another party to sign. */
import test from 'ava';
import { findLabels } from '../../../evidence/acceptance/labels.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { em, words } from './page-words.ts';

const rule = (at: number) => ({ at, from: 50, to: 750 });
const sheet = {
  ...{ letters: {}, em, heightPx: 1100 },
  rules: { level: [500, 700, 900].map(rule), upright: [] },
};
const tall = (text: string, y: number): PageLine => ({
  ...words(text, 60, y),
  box: { x: 60, y, width: em, height: text.length * 24 },
});
const worthOf = (lines: readonly PageLine[], text: string) =>
  findLabels(lines, sheet).find(({ line }) => line.text === text)?.worth as number;

test('a tall name says less than what asks another party to sign in its row', (t) => {
  const head = tall('实施方意见', 530);
  const alone = worthOf([head], '实施方意见');
  t.true(worthOf([head, words('华为项目组(签章):', 300, 600)], '实施方意见') < alone);
  t.is(worthOf([head, words('华为项目组(签章):', 300, 800)], '实施方意见'), alone);
  t.is(worthOf([head, words('供货单位(签章):', 300, 600)], '实施方意见'), alone);
  t.is(worthOf([head, words('华为项目组配合', 300, 600)], '实施方意见'), alone);
});
