import test from 'ava';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { dateIn, signingDate } from '../../../evidence/acceptance/signing-date.ts';

const dates: readonly [text: string, day: string | undefined][] = [
  ['日期:2026-3-9', '2026-03-09'],
  ['2026 年 11 月 2 日', '2026-11-02'],
  ['２０２６．０８．２１', '2026-08-21'],
  ['Date: 2024/2/29', '2024-02-29'],
  ['2025/2/29', undefined],
  ['2026.13.1', undefined],
  ['20263.1', undefined],
  ['年 月 日', undefined],
  ['订单 CS20260301', undefined],
];
for (const [text, day] of dates) {
  test(`“${text}” ${day ? `is ${day}` : 'is no day'}`, (t) => t.is(dateIn(text), day));
}

function lineAt(text: string, y: number, confidence = 0.95): PageLine {
  const box = { x: 100, y, width: 120, height: 20 };
  return { text, words: text, confidence, box, heightPx: 20, places: [] };
}
const block = { x: 60, y: 300, width: 400, height: 150 };

test('the day of a party is the one in its block', (t) => {
  t.is(signingDate(block, [lineAt('2026-03-01', 100), lineAt('日期:2026-03-09', 400)]), '2026-03-09');
});

test('two days, a doubtful figure and a date in a stamp tell none', (t) => {
  t.is(signingDate(block, [lineAt('2026-03-01', 330), lineAt('2026-03-09', 400)]), undefined);
  t.is(signingDate(block, [lineAt('2026-03-09', 400, 0.7)]), undefined);
  t.is(signingDate(block, [{ ...lineAt('2026-03-09', 400), isStamped: true }]), undefined);
});
