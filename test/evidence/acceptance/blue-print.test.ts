/** Forms that are set in blue or have words in red, and stamps that name their party's company. */
import test from 'ava';
import { type InkMap, inkKinds } from '../../../evidence/acceptance/ink.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { isColouredPrint } from '../../../evidence/acceptance/print.ts';
import { levelBlue, levelRed } from '../../../evidence/acceptance/print-colour.ts';

const [widthPx, heightPx] = [200, 200];
const lineAt = (y: number): PageLine => ({
  ...{ text: '交付内容', words: '交付内容', confidence: 1, heightPx: 20, places: [] },
  box: { x: 20, y, width: 80, height: 20 },
});
const lines = [20, 60, 100].map(lineAt);

/** Paper with a row of ink in each line, of these kinds, and a blue stroke apart from them. */
function inkOf(kinds: readonly number[]): InkMap {
  const map = new Uint8Array(widthPx * heightPx);
  kinds.forEach((kind, index) => {
    const from = (lines[index] as PageLine).box.y + 10;
    map.fill(kind, from * widthPx + 20, from * widthPx + 100);
  });
  map.fill(inkKinds.blue, 160 * widthPx + 20, 160 * widthPx + 60);
  return { kinds: map, widthPx, heightPx };
}
const blueLeft = (kinds: readonly number[]) => {
  const ink = inkOf(kinds);
  levelBlue(ink, lines);
  return ink.kinds.filter((kind) => kind === inkKinds.blue).length;
};

test('blue tells no pen from print where the form itself is blue', (t) => {
  const { blue, black } = inkKinds;
  t.is(blueLeft([blue, blue, black]), 0);
  t.is(blueLeft([black, black, black]), 40);
  t.is(blueLeft([blue, black, black]), 120);
});

test('a party’s name in blue is print on a form in black; what is written behind its colon may be a pen’s', (t) => {
  const { blue, black } = inkKinds;
  const left = (text: string) => {
    const ink = inkOf([blue, black, black]);
    const head: PageLine = { ...lineAt(20), text, words: text };
    levelBlue(ink, [head, ...lines.slice(1)]);
    return ink.kinds.filter((kind) => kind === inkKinds.blue).length;
  };
  t.is(left('最终用户确认'), 40);
  t.is(left('用户:张立新'), 80);
  t.is(left('交付内容'), 120);
});

test('level words in red, no higher than print, are no ink; what leans or is in doubt may be a stamp’s', (t) => {
  const state: PageLine = { ...lineAt(60), text: '待签署', words: '待签署', isStamped: true };
  const mark = { colour: 'red', pixels: [], blue: 0, box: { x: 22, y: 62, width: 70, height: 17 } } as const;
  t.true(isColouredPrint(mark, [state], 20));
  t.false(isColouredPrint(mark, [{ ...state, tilt: 0.2 }], 20));
  t.false(isColouredPrint(mark, [{ ...state, confidence: 0.8 }], 20));
  t.false(isColouredPrint({ ...mark, box: { ...mark.box, height: 60 } }, [state], 20));
});

test('a party’s name in red is print where no stamp stands around it', (t) => {
  const { red, black } = inkKinds;
  const redLeft = (text: string, around: readonly [x: number, y: number][]) => {
    const ink = inkOf([red, red, black]);
    for (const [x, y] of around) ink.kinds[y * widthPx + x] = red;
    levelRed(ink, [lineAt(20), { ...lineAt(60), text, words: text, confidence: 0.93 }], 20);
    return ink.kinds.filter((kind) => kind === red).length;
  };
  const rim = Array.from({ length: 30 }, (_, step): [number, number] => [110, 55 + step]);
  t.is(redLeft('华为项目组', []), 80);
  t.is(redLeft('》华为项目组', []), 80, 'behind a bullet');
  t.is(redLeft('华为项目组', rim), 190);
  t.is(redLeft('交付内容', []), 160);
  t.is(redLeft('用户专用章', []), 160);
});
