/** Where a photographed sheet begins and ends at its sides. */
import test from 'ava';
import { type InkMap, inkKinds, wipeBackground } from '../../../evidence/acceptance/ink.ts';

const [widthPx, heightPx] = [800, 600];

/** Dark from `from` to `to` of a height, over the columns up to `side` all the way down. */
function tableUnder(bands: readonly (readonly [from: number, to: number])[], side: number): InkMap {
  const kinds = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const isDark = bands.some(([from, to]) => y >= from && y < to);
    kinds.fill(inkKinds.black, y * widthPx, y * widthPx + (isDark ? widthPx : side));
  }
  return { kinds, widthPx, heightPx };
}

test('the table beside a sheet is no sheet, a dark head along its upper edge is', (t) => {
  const bands = [
    [0, 84],
    [570, heightPx],
  ] as const;
  const sheet = wipeBackground(tableUnder(bands, 64));
  t.true(Math.abs(sheet.left - 64) <= 16, JSON.stringify(sheet));
  t.is(sheet.right, widthPx);
});
