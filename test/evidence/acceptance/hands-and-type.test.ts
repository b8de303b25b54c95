/** What a pen wrote beside what a typist set: names, notes, remains of printed lines. */
import test from 'ava';
import { inkKinds } from '../../../evidence/acceptance/ink.ts';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { type HandMeasures, isEven, judgeHand } from '../../../evidence/acceptance/judge-hand.ts';
import { findLabels } from '../../../evidence/acceptance/labels.ts';
import { isArc, isFilled, isOfSheet, type Mark, toMark } from '../../../evidence/acceptance/marks.ts';
import { isStamped, mayBeTyped, printedPart } from '../../../evidence/acceptance/print.ts';
import {
  areOtherNames,
  areSameName,
  isOnlyNote,
  mayBeSameName,
} from '../../../evidence/acceptance/written-names.ts';
import { blockOf } from './page-blocks.ts';
import { em, sheet, words } from './page-words.ts';

test('one name read twice may differ by a letter of three, not of two', (t) => {
  const read = (words: string, confidence = 0.97) => ({ words, confidence });
  t.true(areSameName(read('郑海燕'), read('郑海燕')));
  t.true(areSameName(read('郑海燕'), read('郑每燕')));
  t.false(areSameName(read('李娜'), read('李敏')));
  t.true(areSameName(read('树芳', 0.83), read('林树芳', 0.76)), 'without its family');
  t.false(areSameName(read('郑海燕'), read('郑海')));
  t.true(areSameName(read('李娜'), read('娜', 0.6)));
  t.true(areSameName(read('郑海燕'), read('郑每燕', 0.6)));
  t.false(areSameName(read('李娜'), read('李', 0.6)), 'a family name alone is no name');
  t.false(areSameName(read('李娜'), read('时娜争', 0.6)), 'letters taken out of much that is doubtful');
  t.false(areSameName(read('李娜', 0.8), read('娜', 0.6)), 'neither is beyond doubt');
  t.false(areSameName(undefined, undefined));
  t.true(areSameName(read('诸海思'), read('诸葛海思')), 'a letter lost within');
  t.false(areSameName(read('诸思海'), read('诸葛海思')), 'in another order');
  t.false(areSameName(read('王思'), read('王海思')), 'too little is left');
});

test('names that are legible in part may be one, by what their letters might be as well', (t) => {
  const read = (words: string, confidence: number, others: readonly string[] = []) => ({
    ...{ words, confidence },
    readings: [...words].map((letter, index) => letter + (others[index] ?? '')),
  });
  const chen = read('程振飞', 0.98);
  t.true(mayBeSameName(chen, read('经辰飞', 0.65, ['强弪', '娠展振后', '化'])));
  t.false(mayBeSameName(chen, read('经辰飞', 0.65)), 'one letter of three');
  t.true(mayBeSameName(read('建', 0.78), read('鼓建', 0.6)));
  t.false(mayBeSameName(chen, undefined));
  t.true(areOtherNames(chen, read('王小华', 0.9)));
  t.false(areOtherNames(chen, read('王小华', 0.5)), 'hardly legible');
});

test('a hand that is legible as a note and nothing else is no name', (t) => {
  const hand = toMark({ kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 }, [], 'dark');
  const box = { x: 300, y: 500, width: 120, height: 40 };
  const verdict = {
    ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'], hand: { ...hand, box } },
    block: { party: 'customer', box, signBox: box, label: findLabels([words('用户', 80, 500)], sheet)[0] },
  } as unknown as Parameters<typeof isOnlyNote>[0];
  const isNote = (text: string, confidence = 0.95) =>
    isOnlyNote(verdict, [{ ...words(text, 305, 510), confidence, heightPx: 34 }]);
  for (const text of ['待补签', '出差,待签', '同意', '不同意']) t.true(isNote(text), text);
  for (const text of ['王建国', '同意 王建国', '代云']) t.false(isNote(text), text);
  t.false(isNote('待补签', 0.5), 'as good as unread');
});

test('a level name beyond doubt may be typed; one that leans, is doubtful or large is not', (t) => {
  const name = { ...words('陈晓东', 300, 500), confidence: 1, heightPx: 30 };
  t.true(mayBeTyped(name, em));
  t.false(mayBeTyped({ ...name, tilt: 0.06 }, em));
  t.false(mayBeTyped({ ...name, confidence: 0.85 }, em));
  t.false(mayBeTyped({ ...name, heightPx: 44 }, em));
  t.false(mayBeTyped({ ...name, words: '同意验收通过' }, em));
});

test('a name that stands out of the print and is hard to read is no print', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const isPrint = (text: string, confidence: number, heightPx: number) =>
    printedPart({ ...words(text, 300, 500), confidence, heightPx }, ink, em) !== undefined;
  t.false(isPrint('陈晓东', 0.8, 26));
  t.true(isPrint('陈晓东', 0.99, 26));
  t.true(isPrint('陈晓东', 0.8, 21));
  t.true(isPrint('资料移交清单', 0.8, 26));
});

test('a name larger than the print whose letters are wide is a hand or type set apart, however well it reads', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const name = (width: number, heightPx = 26) => {
    const line = { ...words('王宁', 300, 500), heightPx };
    return { ...line, box: { ...line.box, width, height: heightPx }, confidence: 0.97 };
  };
  t.is(printedPart(name(54), ink, em), undefined);
  t.true(mayBeTyped(name(54), em));
  t.not(printedPart(name(40), ink, em), undefined);
  t.not(printedPart(name(54, 21), ink, em), undefined);
});

test('a label of letters under one another is print from the first to the last, though its page leans', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const label = {
    ...words('使用科室', 300, 400),
    heightPx: 33,
    box: { x: 300, y: 400, width: 33, height: 100 },
  };
  t.deepEqual(printedPart(label, ink, em), label.box);
  const withHand = { ...label, box: { ...label.box, height: 200 } };
  t.true((printedPart(withHand, ink, em)?.height ?? 0) < 40);
});

test('one figure many times over is a hand’s loops, no date and no print; what holds a name’s place is print', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const isPrint = (text: string) => printedPart(words(text, 300, 500), ink, em) !== undefined;
  t.deepEqual(['8888888', 'mmmm', '20240718', 'XXXX', '0000'].map(isPrint), [false, false, true, true, true]);
});

test('what is left of a printed line is no mark, a dash of a pen may be one', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 200, y: 500, width: 400, height: 120 }, 500);
  const stateOf = (rows: number) => {
    const pixels = Array.from(
      { length: 60 * rows },
      (_, at) => (550 + (at % rows)) * 800 + 300 + Math.floor(at / rows),
    );
    const marks = [toMark(ink, pixels, 'dark')];
    return judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).state;
  };
  t.deepEqual([1, 3].map(stateOf), ['missing', 'unsure']);
});

test('a field of colour or the edge of a sheet is no mark of a pen, the thickest brush is one', (t) => {
  const widthPx = 800;
  const ink = { kinds: new Uint8Array(widthPx * 700), widthPx, heightPx: 700 };
  const bar = (height: number) =>
    toMark(
      ink,
      Array.from(
        { length: 200 * height },
        (_, at) => (100 + Math.floor(at / 200)) * widthPx + 100 + (at % 200),
      ),
      'dark',
    );
  t.true(isFilled(bar(em), widthPx, em));
  t.true(isOfSheet(bar(em * 17), em));
  t.false(isOfSheet(bar(em), em));
  t.false(isFilled(bar(6), widthPx, em));
  const letters = bar(30).pixels.filter((at) => (at % widthPx) % 9 < 8 || Math.floor(at / widthPx) % 9 < 2);
  t.false(isFilled(toMark(ink, letters, 'dark'), widthPx, em), 'close letters in a blurred scan');
});

/** What is said of a block in which a pen drew a line of so many pixels' width and a height at each x. */
function stateOfLine(width: number, thickness: number, heightAt: (x: number) => number) {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 100, y: 480, width: 600, height: 140 }, 500);
  const pixels = Array.from({ length: width * thickness }, (_, at) => {
    const x = at % width;
    return Math.round(550 + heightAt(x) + Math.floor(at / width)) * 800 + 200 + x;
  });
  const marks = [toMark(ink, pixels, 'dark')];
  return judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).state;
}

test('a line that bends twice on its way is no name, waves are a quick hand', (t) => {
  const wave = (turns: number) => (x: number) => Math.sin((x / 200) * turns * Math.PI) * 9;
  t.is(stateOfLine(200, 3, wave(3)), 'unsure');
  t.is(
    stateOfLine(90, 3, (x) => Math.sin((x / 90) * 5 * Math.PI) * 9),
    'signed',
  );
});

test('a line to sign on that a photo bends leaves its block empty', (t) => {
  t.is(
    stateOfLine(260, 2, (x) => Math.round(x / 130)),
    'missing',
  );
});

test('a piece of a ring that a cup left is told from a hand, with a tick beside it or not', (t) => {
  const widthPx = 800;
  const ink = { kinds: new Uint8Array(widthPx * 700), widthPx, heightPx: 700 };
  const markOf = (points: readonly (readonly [number, number])[]) =>
    toMark(
      ink,
      points.flatMap(([x, y]) => [0, 1, 2, 3].map((by) => Math.round(y) * widthPx + Math.round(x) + by)),
      'dark',
    );
  const arc = Array.from({ length: 160 }, (_, at): [number, number] => {
    const turn = -1.2 + at * 0.015;
    return [300 + Math.cos(turn) * 80, 300 + Math.sin(turn) * 80];
  });
  const tick = Array.from({ length: 24 }, (_, at): [number, number] => [330 + at, 320 + at * 0.7]);
  const name = Array.from({ length: 160 }, (_, at): [number, number] => [
    250 + at * 0.6,
    300 + Math.sin(at / 6) * 18,
  ]);
  t.true(isArc(markOf(arc), widthPx, em));
  t.true(isArc(markOf([...arc, ...tick]), widthPx, em));
  t.false(isArc(markOf(name), widthPx, em));
});

test('the edge of a sheet around a block is no hand in it', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700), widthPx: 800, heightPx: 700 };
  const block = blockOf({ x: 100, y: 280, width: 600, height: 140 }, 300);
  const edge = Array.from({ length: 640 }, (_, y) =>
    [0, 1, 2, 3].flatMap((x) => [(30 + y) * 800 + 90 + x + (y % 9), (30 + y) * 800 + 715 - x - (y % 7)]),
  ).flat();
  const marks = [toMark(ink, edge, 'dark')];
  t.is(judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] }).state, 'missing');
});

test('neat letters are a name, a tick among dots and slivers of rules are none', (t) => {
  const mark = { blue: 0 } as Mark;
  const stateOf = (measures: HandMeasures) => judgeHand(measures, mark).state;
  t.is(stateOf({ length: 7, width: 2.2, height: 1.2, winding: 2.8, turns: 1 }), 'signed');
  t.is(stateOf({ length: 7, width: 2.2, height: 1, winding: 2.8, turns: 1 }), 'unsure', 'as low as print');
  t.is(stateOf({ length: 2, width: 3, height: 1.5, winding: 0.4, turns: 5 }), 'missing', 'crumbs far apart');
  const [widthPx, heightPx] = [800, 700];
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const block = blockOf({ x: 200, y: 500, width: 400, height: 120 }, 500);
  const bar = (x: number, y: number, width: number, height: number) =>
    toMark(
      ink,
      Array.from(
        { length: width * height },
        (_, at) => (y + Math.floor(at / width)) * widthPx + x + (at % width),
      ),
      'dark',
    );
  const judged = (marks: readonly Mark[]) =>
    judgeBlock(block, [block], { ink, em, seals: [], marks, dateZones: [] });
  const slivers = [0, 1, 2, 3].map((index) => bar(260 + index * 40, 540 + (index % 2) * 8, 30, 3));
  t.is(judged(slivers).state, 'missing');
  const border = [bar(206, 520, 3, 70), bar(260, 504, 90, 2)];
  t.deepEqual(
    border.map((mark) => judged([mark]).state),
    ['missing', 'missing'],
    'along the border',
  );
  t.is(judged([bar(300, 560, 90, 3)]).state, 'unsure', 'apart from it');
  const number = bar(80, 540, 14, 14);
  t.is(judged([number]).state, 'missing', 'apart from the block');
  const dots = [0, 1, 2, 3].map((index) => bar(300 + index * 22, 540 + (index % 2) * 30, 4, 4));
  const stroke = bar(290, 556, 90, 5);
  t.is(judged([stroke, ...dots]).measures?.turns, 0);
});

test('letters of type are even, those of a hand are not', (t) => {
  const widthPx = 200;
  const letters = (spans: readonly (readonly [number, number])[]) =>
    toMark(
      { kinds: new Uint8Array(widthPx * 100), widthPx, heightPx: 100 },
      spans
        .flatMap(([top, foot], index) =>
          Array.from({ length: foot - top }, (_, y) =>
            [0, 1, 20].map((x) => (top + y) * widthPx + index * 30 + x),
          ),
        )
        .flat(),
      'dark',
    );
  t.true(
    isEven(
      letters([
        [10, 40],
        [11, 40],
        [10, 39],
      ]),
      3,
      widthPx,
    ),
  );
  t.false(
    isEven(
      letters([
        [10, 40],
        [18, 38],
      ]),
      2,
      widthPx,
    ),
  );
});

test('a head in red print that asks a party to answer is no word of a stamp', (t) => {
  const ink = { kinds: new Uint8Array(800 * 700).fill(inkKinds.red), widthPx: 800, heightPx: 700 };
  const isOfStamp = (text: string) => isStamped(words(text, 100, 300), ink);
  t.false(isOfStamp('客户回复栏'));
  for (const text of ['用户签字', '供应商', '华为云项目组']) t.false(isOfStamp(text), text);
  for (const text of ['客户服务专用章', '宁川软件有限公司', '客户至上', '项目部'])
    t.true(isOfStamp(text), text);
});
