/** What is read of hands before their names are compared. */
import test from 'ava';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import { readHands } from '../../../evidence/acceptance/written-names.ts';
import type { OcrEngine } from '../../../evidence/ocr/engine.ts';
import { em } from './page-words.ts';

test('a hand in which nothing is legible is read once more with more air around it', async (t) => {
  const box = { x: 400, y: 500, width: 80, height: 40 };
  const verdict = { hand: { box }, block: { box } };
  const read = {
    ...{ page: { lines: [], em }, picture: {}, verdicts: [verdict, verdict] },
  } as unknown as ReadPage;
  const widths: number[] = [];
  const engine = {
    read: async (_: unknown, { regions: [region] }: { regions: readonly { width: number }[] }) => {
      widths.push(region?.width ?? 0);
      const line = { text: '陈洋', confidence: 0.8, letters: [], doubts: [] };
      return widths.length === 1 ? [] : [line];
    },
  } as unknown as OcrEngine;
  const { page } = await readHands(engine, read);
  t.deepEqual(
    page.lines.map(({ words }) => words),
    ['陈洋', '陈洋'],
  );
  t.deepEqual(
    widths.map((width) => width > box.width + em),
    [false, true, false],
  );
});
