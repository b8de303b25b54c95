/** Hands that are hard to see as one: letters apart, pale ink, Latin letters. */
import test from 'ava';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { type Mark, toMark } from '../../../evidence/acceptance/marks.ts';
import { printedPart, readsAsName } from '../../../evidence/acceptance/print.ts';
import { blockOf } from './page-blocks.ts';
import { em, words } from './page-words.ts';

test('letters that are written wide apart are one hand, a flat stroke as far off is not of it', (t) => {
  const [widthPx, heightPx] = [800, 700];
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const block = blockOf({ x: 100, y: 480, width: 600, height: 160 }, 440);
  const zigzag = (x: number, height: number) =>
    toMark(
      ink,
      Array.from({ length: 400 }, (_, at) => {
        const [step, thick] = [Math.floor(at / 4), at % 4];
        const along = step % 40 < 20 ? step % 20 : 20 - (step % 20);
        return (510 + Math.floor((along / 20) * height) + thick) * widthPx + x + Math.floor(step * 0.8);
      }),
      'dark',
    );
  const handOf = (...marks: readonly Mark[]) =>
    judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).hand?.box.width;
  const [first, apart] = [zigzag(200, 80), em * 2.2];
  t.is(handOf(first, zigzag(280 + apart, 80)), 160 + apart);
  t.is(handOf(first, zigzag(280 + apart, 20)), 80);
});

test('letters that are even, where a name may be typed, are doubtful though they stand out of the print, if apart', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 200, y: 480, width: 500, height: 160 }, 440);
  const stateOf = (height: number, { lower = 0, pitch = 28 } = {}) => {
    const letters = [0, 1, 2].flatMap((letter) =>
      Array.from({ length: height }, (_, y) =>
        [0, 1, 6, 7, 16, 17].map(
          (x) => [300 + letter * pitch + x, 540 + y + (letter === 1 ? lower : 0)] as const,
        ),
      ).flat(),
    );
    const marks = [
      toMark(
        ink,
        letters.map(([x, y]) => y * 800 + x),
        'dark',
      ),
    ];
    const typed = [{ box: { x: 296, y: 536, width: 90, height: 40 }, letters: 3 }];
    return judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [], typed }).reasons;
  };
  t.deepEqual(stateOf(em * 1.25), ['print-only']);
  t.deepEqual(stateOf(em * 1.45), ['print-only'], 'set larger');
  t.deepEqual(stateOf(em * 1.25, { lower: 6 }), ['ink']);
  t.deepEqual(stateOf(em * 1.25, { pitch: 18 }), ['ink']);
  t.deepEqual(stateOf(em * 1.5), ['ink']);
});

test('a name in large letters that was read without ink is unsure, in type or elsewhere it says nothing', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 200, y: 480, width: 500, height: 160 }, 440);
  const read = (text: string, y: number, heightPx: number) => {
    const line = { ...words(text, 300, y), heightPx, confidence: 0.7 };
    const names = readsAsName(line, em) ? [line.box] : [];
    const { state, reasons } = judgeBlock(block, [block], {
      ...{ ink, em, seals: [], marks: [], dateZones: [], names },
    });
    return [state, ...reasons];
  };
  t.deepEqual(read('薛佳宁', 550, em * 2.4), ['unsure', 'faint-ink']);
  t.is(read('薛佳宁', 550, em)[0], 'missing');
  t.is(read('签字盖章', 550, em * 2.4)[0], 'missing');
  t.is(read('薛佳宁', 300, em * 2.4)[0], 'missing');
});

test('Latin letters with capitals in their midst, larger than the print, are a hand', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const isPrint = (text: string, heightPx: number) =>
    printedPart({ ...words(text, 300, 500), confidence: 0.96, heightPx }, ink, em) !== undefined;
  t.false(isPrint('BMBuM', em * 1.35));
  t.true(isPrint('BMBuM', em));
  t.true(isPrint('Hilde Brandt', em * 1.35));
});
