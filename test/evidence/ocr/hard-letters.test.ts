import test from 'ava';
import { hardLetters } from '../../../evidence/ocr/data/hard-letters.ts';
import { findHard } from '../../../evidence/ocr/hard-letters.ts';

const thoughtsOf = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([letter, score]) => ({ letter, score }));

/** What PP-OCR thought of where a browser drew a letter that it has no class for. */
const seen: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['鎧', { 鐵: 0.12, 鐘: 0.08, 體: 0.05, 证: 0.04, 鈴: 0.03, 锭: 0.02 }],
  ['穎', { 镇: 0.05, 颖: 0.31 }],
  ['嬋', { 婵: 0.22, 娌: 0.11, 婢: 0.07, 媚: 0.01 }],
];

for (const [letter, scores] of seen) {
  test(`${letter} is known by the letters that it is taken for`, (t) => {
    t.true(findHard(thoughtsOf(scores)).includes(letter));
  });
}

test('thoughts of one letter alone, or of none, tell of no other', (t) => {
  t.deepEqual(findHard([]), []);
  t.deepEqual(findHard(thoughtsOf({ a: 0.5, '1': 0.2 })), []);
});

test('each entry is a letter with what is seen in its place and how strongly', (t) => {
  const entries = hardLetters.join(' ').split(' ');
  t.true(entries.length > 1000);
  for (const entry of entries) t.regex(entry, /^\p{Script=Han}(\p{Script=Han}[1-9])+$/u);
});
