/** Names of which the letters stand apart. */
import test from 'ava';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { findLabels } from '../../../evidence/acceptance/labels.ts';
import { type Mark, toMark } from '../../../evidence/acceptance/marks.ts';
import { em, words } from './page-words.ts';

const sheet = { letters: {}, rules: { level: [], upright: [] }, em, heightPx: 1100 };

test('letters that are written wide apart are one hand, a flat stroke as far off is not of it', (t) => {
  const [widthPx, heightPx] = [800, 700];
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const box = { x: 100, y: 480, width: 600, height: 160 };
  const [label] = findLabels([words('用户', 80, 440)], sheet);
  if (!label) throw new Error('没有标签');
  const block = { party: label.party, label, box, signBox: box };
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
