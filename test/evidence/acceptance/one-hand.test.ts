/** One person who signs for two parties. */
import test from 'ava';
import type { SignatureParty } from '../../../domain/acceptance-facts.ts';
import { compareBlocks } from '../../../evidence/acceptance/compare-blocks.ts';
import { type InkMap, inkKinds } from '../../../evidence/acceptance/ink.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import { type Mark, toMark } from '../../../evidence/acceptance/marks.ts';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import { em, words } from './page-words.ts';

const [widthPx, heightPx] = [600, 600];
const ink: InkMap = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };

/** Some strokes, `x`, `y` their left upper corner. */
function strokes(x: number, y: number, colour: Mark['colour']): Mark {
  const pixels = Array.from({ length: 80 }, (_, at) => (y + ((at * 7) % 30)) * widthPx + x + at);
  for (const at of pixels) ink.kinds[at] = colour === 'red' ? inkKinds.red : inkKinds.black;
  return toMark(ink, pixels, colour);
}

const signedAt = (party: SignatureParty, y: number): BlockVerdict => ({
  ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'] },
  hand: strokes(200, y, 'dark'),
  block: {
    party,
    box: { x: 0, y: y - 40, width: 600, height: 140 },
    signBox: { x: 0, y: y - 40, width: 600, height: 140 },
    label: {} as BlockVerdict['block']['label'],
  },
});

test('one name in two blocks proves neither party; the stamp beside it proves its own', (t) => {
  const bare = signedAt('seller', 100);
  const mark = strokes(400, 300, 'red');
  const stamped: BlockVerdict = {
    ...signedAt('customer', 300),
    ...{ kind: 'handwriting-and-seal', reasons: ['seal'] },
    ...{ seal: { mark, shape: 'round', box: mark.box }, sealInk: mark },
  };
  const lines = [words('康国栋', 200, 105), words('康国栋', 200, 305)];
  const picture = { pixels: new Uint8Array(widthPx * heightPx * 3).fill(255), widthPx, heightPx };
  const read = { picture, whole: ink, page: { em, lines }, verdicts: [bare, stamped] };
  const verdicts = compareBlocks(read as unknown as ReadPage);
  t.deepEqual(
    verdicts.map(({ state, kind, reasons }) => [state, kind, ...reasons]),
    [
      ['unsure', 'handwriting', 'handwriting-repeated'],
      ['signed', 'seal', 'seal'],
    ],
  );
});
