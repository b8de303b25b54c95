import test from 'ava';
import type { OcrLine } from '../../../domain/facts.ts';
import { layOut } from '../../../evidence/screens/layout.ts';
import { findOpenEntry } from '../../../evidence/screens/open-entry.ts';
import { measureTints, type Tint } from '../../../evidence/screens/tints.ts';

const size = { widthPx: 1366, heightPx: 768 };
const lineAt = (text: string, x: number, y: number): OcrLine => ({
  text,
  confidence: 0.99,
  box: { x, y, width: [...text].length * 16, height: 20 },
});

const plain: Tint = { ground: [20, 30, 45], ink: [200, 208, 220], below: [20, 30, 45] };
const entries = ['首页', '合同管理', '库存盘点', '报表中心', '系统设置'];
const side = entries.map((entry, at) => lineAt(entry, 24, 90 + at * 44));
// The distances between entries are alike, their widths are not.
const bar = entries.map((entry, at) => lineAt(entry, at === 0 ? 200 : 272 + (at - 1) * 104, 20));

const marks: readonly (readonly [string, Partial<Tint>])[] = [
  ['another ground', { ground: [22, 119, 255], ink: [255, 255, 255] }],
  ['a slightly lighter ground', { ground: [34, 46, 62] }],
  ['brighter letters', { ink: [255, 255, 255] }],
  ['an underline', { below: [22, 119, 255] }],
];

for (const [what, mark] of marks) {
  for (const [where, lines] of [
    ['side', side],
    ['top', bar],
  ] as const) {
    test(`an entry with ${what} is the open one (${where})`, (t) => {
      const tints = entries.map((_, at) => (at === 2 ? { ...plain, ...mark } : plain));
      const open = findOpenEntry(layOut(lines, size), size, tints);
      t.is(open?.entry.words, '库存盘点');
      t.is(open?.where, where);
      t.false(open?.isFirst);
    });
  }
}

test('where all entries look alike, none is open', (t) => {
  t.is(
    findOpenEntry(
      layOut(side, size),
      size,
      entries.map(() => plain),
    ),
    undefined,
  );
});

test('a head paler than its entries is not open', (t) => {
  const tints = entries.map((_, at) => (at === 2 ? { ...plain, ink: [110, 118, 130] as const } : plain));
  t.is(findOpenEntry(layOut(side, size), size, tints), undefined);
});

test('the name of the product in front of the entries is passed over', (t) => {
  const named = [lineAt('云帆协同', 90, 20), ...bar];
  const white = { ...plain, ink: [255, 255, 255] as const };
  const tints = [white, ...entries.map((_, at) => (at === 1 ? white : plain))];
  t.is(findOpenEntry(layOut(named, size), size, tints)?.entry.words, '合同管理');
});

test('the colours of a line are measured off the picture', (t) => {
  const [widthPx, heightPx] = [120, 60];
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(240);
  const paint = (x: number, y: number, colour: readonly number[]) =>
    pixels.set(colour, (y * widthPx + x) * 3);
  for (let x = 20; x < 100; x++) {
    for (let y = 20; y < 40; y++) if (x % 5 < 2) paint(x, y, [10, 20, 30]);
    for (let y = 46; y < 49; y++) paint(x, y, [255, 0, 0]);
  }
  const [tint] = measureTints({ pixels, widthPx, heightPx }, [
    { text: '文字', confidence: 1, box: { x: 20, y: 20, width: 80, height: 20 } },
  ]);
  t.deepEqual(tint, { ground: [240, 240, 240], ink: [10, 20, 30], below: [255, 0, 0] });
});

test('one letter may be an entry of a bar', (t) => {
  const short = ['首页', '会员', '积分', '券', '活动', '报表'];
  const lefts = [20, 86, 152, 218, 271, 337];
  const lines = short.map((entry, at) => lineAt(entry, lefts[at] as number, 67));
  const white: Tint = { ...plain, ground: [255, 255, 255], ink: [20, 80, 160], below: [255, 255, 255] };
  const open = findOpenEntry(
    layOut(lines, size),
    size,
    short.map((_, at) => (at === 0 ? white : plain)),
  );
  t.is(open?.entry.words, '首页');
  t.is(open?.where, 'top');
});

test('keys of one width along the foot of a screen turn its pages', (t) => {
  const keys = entries.map((entry, at) => lineAt(entry, 136 + at * 273 - entry.length * 8, 736));
  const tints = entries.map((_, at) => (at === 2 ? { ...plain, ground: [22, 119, 255] as const } : plain));
  const open = findOpenEntry(layOut(keys, size), size, tints);
  t.is(open?.entry.words, '库存盘点');
  t.is(open?.where, 'bottom');
  const footer = entries.map((entry, at) => lineAt(entry, 400 + at * 110, 736));
  t.is(findOpenEntry(layOut(footer, size), size, tints), undefined);
});
