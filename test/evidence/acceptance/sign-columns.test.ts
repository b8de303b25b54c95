/** Tables with a row for each party: the columns to sign in are told by their heads. */
import test from 'ava';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import type { Block, Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, centreX, right } from '../../../evidence/acceptance/geometry.ts';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';
import { stacked } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const [widthPx, heightPx] = [800, 1100];
const labels = stacked(40, 540, 100);

/** A table of five columns under its heads, a row for each party. */
function rowsUnder(heads: readonly string[], more: Page['lines'] = []): readonly Block[] {
  const page: Page = {
    ...{ em, widthPx, heightPx, sheet: { left: 0, right: widthPx } },
    lines: [
      ...labels.map(({ line }) => line),
      ...heads.map((head, index) => words(head, [50, 170, 310, 480, 660][index] as number, 470)),
      ...more,
    ],
    rules: {
      level: [460, 500, 600, 700, 800].map((at) => ({ at, from: 30, to: 770 })),
      upright: [30, 160, 300, 470, 650, 770].map((at) => ({ at, from: 460, to: 800 })),
    },
  };
  return layOutBlocks(page, { labels, score: 20 });
}

const heads = ['验收方', '单位名称', '经办人', '签字(盖章)', '日期'];

test('a row is signed in the column whose head asks for it, up to the date’s', (t) => {
  const blocks = rowsUnder(heads);
  t.is(blocks.length, 3);
  for (const { signBox, box } of blocks) {
    t.deepEqual([signBox.x, right(signBox)], [470, 650]);
    t.true(box.x < 300 && right(box) > 700, 'a stamp may lie on the company’s name');
  }
});

test('where no head asks to sign, or a row asks for it before that column, the whole row is to sign in', (t) => {
  const starts = (blocks: readonly Block[]) => blocks.map(({ signBox }) => signBox.x);
  t.deepEqual(starts(rowsUnder(['验收方', '单位名称', '经办人', '结论', '日期'])), [160, 160, 160]);
  t.deepEqual(starts(rowsUnder(heads, [words('签字', 180, 560)])), [160, 160, 160]);
});

test('what a hand writes in the cells that tell who the party is signs nothing', (t) => {
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const [block] = rowsUnder(heads);
  if (!block) throw new Error('没有签署区');
  const stateAt = (x: number) => {
    const pixels = Array.from(
      { length: 60 * 30 },
      (_, at) => (bottom(block.box) - 60 + Math.floor(at / 60)) * widthPx + x + (at % 60),
    );
    const marks = [toMark(ink, pixels, 'dark')];
    return judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).state;
  };
  t.is(stateAt(350), 'missing');
  t.not(stateAt(centreX(block.signBox) - 30), 'missing');
});

test('rows of a table beside another one begin at the rule between them, unless all of its lines go on through it', (t) => {
  const beside = stacked(440, 540, 100);
  /** Three parties at the right of a sheet in two; the lines of the table at the left stand at other heights but one. */
  const starts = (lines: readonly number[]) =>
    layOutBlocks(
      {
        ...{ em, widthPx, heightPx, sheet: { left: 0, right: widthPx } },
        lines: beside.map(({ line }) => line),
        rules: {
          level: [
            ...[460, 500, 600, 700, 800].map((at) => ({ at, from: 420, to: 770 })),
            ...lines.map((at) => ({ at, from: 30, to: 420 })),
          ],
          upright: [30, 420, 770].map((at) => ({ at, from: 100, to: 900 })),
        },
      },
      { labels: beside, score: 20 },
    ).map(({ box }) => box.x);
  t.deepEqual(starts([460, 500, 540, 600, 660]), [420, 420, 420]);
  t.deepEqual(starts([460, 500, 600, 700, 800]), [30, 30, 30]);
});
