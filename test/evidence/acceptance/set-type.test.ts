/** Names set in a face like a hand's: the air between their letters tells them from what a pen wrote. */
import test from 'ava';
import { mayBeSet } from '../../../evidence/acceptance/judge-hand.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';

const [widthPx, heightPx] = [400, 200];
const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };

/** Letters as boxes of ink, each as wide and as high as given, their left edges at `lefts`. */
function mark(lefts: readonly number[], side: number, drop: readonly number[] = []) {
  const pixels = lefts.flatMap((left, letter) =>
    Array.from({ length: side * side }, (_, at) => {
      const y = 50 + (drop[letter] ?? 0) + Math.floor(at / side);
      return y * widthPx + left + (at % side);
    }),
  );
  return toMark(ink, pixels, 'dark');
}
const measures = { length: 9, width: 4, height: 1.25, winding: 3, turns: 4 };
const isSet = (one: ReturnType<typeof mark>, read: number, height = measures.height) =>
  mayBeSet(one, read, widthPx, { ...measures, height });

test('letters apart as evenly as type may be set, as many as were read or as have room', (t) => {
  const name = mark([100, 130, 160], 26);
  t.true(isSet(name, 3));
  t.true(isSet(name, 2), 'a letter was lost');
  t.false(isSet(name, 3, 1.5), 'no name is set so high');
  t.true(isSet(name, 3, 1.4));
  t.false(isSet({ ...name, blue: 0.9 }, 3, 1.4), 'nor in blue');
});

test('letters that touch, dance or stand as they come are a hand', (t) => {
  t.false(isSet(mark([100, 125, 150], 26), 3));
  t.false(isSet(mark([100, 130, 160], 26, [0, 8, 0]), 3));
  t.false(isSet(mark([100, 137, 160], 22), 3));
});
