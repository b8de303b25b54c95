/** Labels whose letters stand under one another. */
import test from 'ava';
import { flattening } from '../../../evidence/acceptance/flatten.ts';
import type { Rules } from '../../../evidence/acceptance/ruled-lines.ts';
import { readTallLabels } from '../../../evidence/acceptance/tall-labels.ts';
import type { OcrEngine, TurnedBox } from '../../../evidence/ocr/engine.ts';
import { em } from './page-words.ts';

const [widthPx, heightPx] = [200, 300];
const noRules: Rules = { level: [], upright: [] };

/** What is read where three letters stand one under another and so many boxes of this width were found, in a table of these rules. */
async function textsOf(width: number, { found = 3, rules = noRules } = {}) {
  const regions = [0, 1, 2].map(
    (index): TurnedBox => ({ centreX: 100, centreY: 60 + index * 30, width, height: em, angle: 0 }),
  );
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(255);
  for (const { centreX, centreY } of regions)
    for (let y = centreY - 8; y < centreY + 8; y++)
      pixels.fill(0, (y * widthPx + centreX - 8) * 3, (y * widthPx + centreX + 8) * 3);
  const line = { text: '项目组', confidence: 0.98, letters: [], letterConfidences: [], angle: 0 };
  const engine: OcrEngine = {
    version: 'drawn',
    find: async () => [],
    read: async () => [
      { ...line, turned: regions[0] as TurnedBox, box: { x: 0, y: 0, width: 1, height: 1 } },
    ],
    close: async () => undefined,
  };
  const table = { rules, em };
  const flat = flattening({ turn: 0, growth: 0, centreX: 100, centreY: 150 });
  const lines = await readTallLabels(
    engine,
    { widthPx, heightPx, pixels },
    { regions: regions.slice(0, found), lines: [], unread: [] },
    flat,
    table,
  );
  return lines.map(({ words }) => words);
}

test('letters one under another are a tall word, level words of two letters are none', async (t) => {
  t.deepEqual(await textsOf(em), ['项目组']);
  t.deepEqual(await textsOf(em * 1.6), []);
});

test('of a tall word one letter may be found: where it stands alone in a narrow cell, the whole cell is read', async (t) => {
  const cell = (end: number): Rules => ({
    level: [20, 180].map((at) => ({ at, from: 60, to: 190 })),
    upright: [80, end].map((at) => ({ at, from: 20, to: 180 })),
  });
  t.deepEqual(await textsOf(em, { found: 1, rules: cell(122) }), ['项目组']);
  t.deepEqual(await textsOf(em, { found: 1, rules: cell(180) }), [], 'a wide cell');
  t.deepEqual(await textsOf(em, { found: 1 }), []);
});
