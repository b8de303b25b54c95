/** What a pen leaves that is tried out, or strikes something out. */
import test from 'ava';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';
import { blockOf } from './page-blocks.ts';
import { em } from './page-words.ts';

test('loops at even distances are a scribble, uneven ones a hand', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 100, y: 480, width: 600, height: 140 }, 500);
  const stateOf = (middleAt: (turn: number) => number) => {
    const pixels = Array.from({ length: 3000 }, (_, at) => {
      const turn = (at / 3000) * 7;
      const x = 250 + middleAt(turn) + Math.cos(turn * Math.PI * 2) * 12;
      const y = 550 + Math.sin(turn * Math.PI * 2) * (24 - turn * 2);
      return [0, 1, 2].map((by) => Math.round(y) * 800 + Math.round(x) + by);
    }).flat();
    const marks = [toMark(ink, [...new Set(pixels)], 'dark')];
    return judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).state;
  };
  t.is(
    stateOf((turn) => turn * 16),
    'unsure',
  );
  t.is(
    stateOf((turn) => turn ** 1.6 * 6),
    'signed',
  );
});
