import test from 'ava';
import { decodeLine } from '../../../evidence/ocr/ctc.ts';

test('repeats collapse unless nothing stands between them, and each letter keeps its place', (t) => {
  // classes: none, a, b; steps: a a none a b
  const rows = [
    [0.1, 0.8, 0.1],
    [0.2, 0.7, 0.1],
    [0.9, 0.1, 0],
    [0.2, 0.6, 0.2],
    [0, 0, 1],
  ];
  const line = decodeLine({ values: Float32Array.from(rows.flat()), steps: 5, classes: 3 }, ['', 'a', 'b']);
  t.is(line.text, 'aab');
  t.deepEqual(
    line.letters.map((letter) => letter.at),
    [0.1, 0.7, 0.9],
  );
  t.true(Math.abs(line.confidence - 0.8) < 1e-6);
});

test('a line without letters has no confidence', (t) => {
  t.deepEqual(decodeLine({ values: Float32Array.from([1, 0, 1, 0]), steps: 2, classes: 2 }, ['', 'a']), {
    text: '',
    confidence: 0,
    letters: [],
  });
});
