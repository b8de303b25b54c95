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
    lost: [],
  });
});

/** Scores of a line, a step for each entry: how likely each letter is there. */
function scoresOf(steps: readonly Readonly<Record<string, number>>[]) {
  const alphabet = ['', ...new Set(steps.flatMap((step) => Object.keys(step)))];
  const values = steps.flatMap((step) => [
    1 - Object.values(step).reduce((sum, score) => sum + score, 0),
    ...alphabet.slice(1).map((letter) => step[letter] ?? 0),
  ]);
  const scores = { values: Float32Array.from(values), steps: steps.length, classes: alphabet.length };
  return { scores, alphabet };
}

const letterOf = (letter: string) => [{}, { [letter]: 0.99 }, {}, {}];

test('a letter that is passed over leaves a hole, and what the engine thought of there', (t) => {
  const { scores, alphabet } = scoresOf([
    ...letterOf('香'),
    ...letterOf('港'),
    ...letterOf('宏'),
    ...[{}, { 缘: 0.3, 绿: 0.05 }, { 绿: 0.1 }, {}],
    ...letterOf('科'),
    ...letterOf('技'),
  ]);
  const { text, lost } = decodeLine(scores, alphabet);
  t.is(text, '香港宏科技');
  t.is(lost.length, 1);
  t.is(lost[0]?.before, 3);
  t.true(lost[0]?.others.startsWith('缘绿'));
});

test('letters that stand as close as the others have nothing between them', (t) => {
  const { scores, alphabet } = scoresOf([...'香港宏科技'].flatMap(letterOf));
  t.deepEqual(decodeLine(scores, alphabet).lost, []);
});

test('a doubtful letter tells what else it might be, or that it might be nothing else', (t) => {
  const { scores, alphabet } = scoresOf([
    ...[{}, { 后: 0.5, 启: 0.3 }, {}, {}],
    ...[{}, { 7: 0.6 }, {}, {}],
    ...letterOf('科'),
  ]);
  const [doubtful, alone, sure] = decodeLine(scores, alphabet).letters;
  t.true(doubtful?.others?.startsWith('启'));
  t.is(alone?.others, '');
  t.is(sure?.others, undefined);
});
