/** What the words of stamps say of the blocks in which they stand, and of those into which they reach. */
import test from 'ava';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import { readSeals } from '../../../evidence/acceptance/read-seals.ts';
import type { OcrEngine } from '../../../evidence/ocr/engine.ts';
import { labelAt } from './page-blocks.ts';

const picture = { pixels: new Uint8Array(400 * 400 * 3).fill(255), widthPx: 400, heightPx: 400 };
const mark = toMark({ kinds: new Uint8Array(400 * 400), widthPx: 400, heightPx: 400 }, [80_200], 'red');
const name = '海岳数据服务有限公司';

/** An engine that reads one name around each ring. */
const engine = {
  read: async () => [
    {
      ...{ text: name, confidence: 0.98, box: { x: 200, y: 12, width: 300, height: 40 } },
      letters: [...name].map((_, index) => ({ at: (index + 0.5) / name.length, confidence: 0.98 })),
    },
  ],
} as unknown as OcrEngine;

const verdictOf = (
  party: 'seller' | 'customer',
  y: number,
  rest: Pick<BlockVerdict, 'reasons'> & Partial<BlockVerdict>,
): BlockVerdict => {
  const box = { x: 0, y, width: 400, height: 150 };
  const block = { party, label: labelAt(party, 10, y + 10), box, signBox: box };
  return { block, state: 'unsure', kind: 'none', confidence: 0.5, ...rest };
};

test('a stamp that reaches far next door is its own block’s by its words, and leaves the other one empty', async (t) => {
  const seal = { mark, shape: 'round', box: { x: 150, y: 120, width: 100, height: 100 } } as const;
  const verdicts = [
    verdictOf('customer', 0, { reasons: ['neighbour-seal'] }),
    verdictOf('seller', 150, { reasons: ['ink-across-border'], seal }),
  ];
  const stateOf = async (seller: string) => {
    const read = { picture, verdicts, companies: { seller } } as unknown as ReadPage;
    return (await readSeals(engine, read, verdicts, {})).map(({ state }) => state);
  };
  t.deepEqual(await stateOf(name), ['missing', 'signed']);
  t.deepEqual(await stateOf('宁川机械制造有限公司'), ['unsure', 'unsure']);
});
