/** Where a party's block lies, from labels and rules alone. */
import test from 'ava';
import type { SignatureParty } from '../../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../../domain/finding.ts';
import { layOutBlocks } from '../../../evidence/acceptance/blocks.ts';
import { dateZones } from '../../../evidence/acceptance/date-zones.ts';
import type { Page } from '../../../evidence/acceptance/form-page.ts';
import { bottom, right } from '../../../evidence/acceptance/geometry.ts';
import { eraseHatching } from '../../../evidence/acceptance/hatching.ts';
import { inkKinds } from '../../../evidence/acceptance/ink.ts';
import type { Label, LabelSet } from '../../../evidence/acceptance/labels.ts';
import { isSliverOfRule } from '../../../evidence/acceptance/marks.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { type Rule, rulesOfPrint, takeRules } from '../../../evidence/acceptance/ruled-lines.ts';
import { em, words } from './page-words.ts';

const paper = { widthPx: 800, heightPx: 1100 };

const labelOf = (party: SignatureParty, line: PageLine): Label => ({
  ...{ party, line, box: line.box, tail: '', worth: 6, byLetter: false },
});

function pageOf(lines: readonly PageLine[], level: readonly Rule[], upright: readonly Rule[] = []): Page {
  return { lines, em, ...paper, rules: { level, upright }, sheet: { left: 0, right: 800 } };
}

const setOf = (labels: readonly Label[]): LabelSet => ({ labels, score: 20 });

const holds = (box: PixelBox, x: number, y: number) =>
  x > box.x && x < right(box) && y > box.y && y < bottom(box);

const heads: readonly (readonly [SignatureParty, string])[] = [
  ['seller', '商家代表签字'],
  ['project-team', '华为项目组签字'],
  ['customer', '用户签字'],
];

test('where the parties’ names stand under the lines to sign on, the blocks lie over the lines', (t) => {
  const labels = heads.map(([party, text], index) => labelOf(party, words(text, 70 + index * 230, 710)));
  const lines = labels.map(({ box }) => ({ at: 700, from: box.x, to: box.x + 200 }));
  const page = pageOf(
    labels.map(({ line }) => line),
    // A stamp hides the second line.
    lines.filter((_, index) => index !== 1),
  );
  const blocks = layOutBlocks(page, setOf(labels));
  blocks.forEach(({ box }, index) => {
    t.true(holds(box, 170 + index * 230, 650), `${index}`);
    t.false(holds(box, 170 + index * 230, 800), `${index}`);
  });
});

test('boxes with the parties’ names under them reach to their lids, over the dates at their feet', (t) => {
  const labels = heads.map(([party, text], index) => labelOf(party, words(text, 90 + index * 230, 712)));
  const lefts = labels.map((_, index) => 70 + index * 230);
  const level = lefts.flatMap((from) => [500, 700].map((at) => ({ at, from, to: from + 200 })));
  const upright = lefts.flatMap((from) => [from, from + 200].map((at) => ({ at, from: 500, to: 700 })));
  const dates = lefts.map((x) => words('日期', x + 10, 676));
  const page = pageOf([...labels.map(({ line }) => line), ...dates], level, upright);
  layOutBlocks(page, setOf(labels)).forEach(({ signBox }, index) => {
    t.true(holds(signBox, 170 + index * 230, 510), `${index} ${JSON.stringify(signBox)}`);
    t.false(holds(signBox, 170 + index * 230, 740), `${index}`);
  });
});

test('rules that part the blocks make no captions of the labels under them', (t) => {
  const labels = heads.map(([party, text], index) => labelOf(party, words(text, 70, 510 + index * 160)));
  const rules = [0, 1, 2, 3].map((index) => ({ at: 500 + index * 160, from: 60, to: 460 }));
  const page = pageOf(
    labels.map(({ line }) => line),
    rules,
  );
  const blocks = layOutBlocks(page, setOf(labels));
  blocks.forEach(({ box }, index) => {
    t.true(holds(box, 250, 580 + index * 160), `${index}`);
  });
});

test('columns with their labels in the middle reach as far to the left as to the right', (t) => {
  const middles = [180, 396, 612];
  const labels = heads.map(([party], index) => {
    const text = ['服务商', '华为云项目组', '用户'][index] as string;
    return labelOf(party, words(text, (middles[index] as number) - text.length * 7.5, 600));
  });
  const dates = middles.map((x) => words('日期:', x - 70, 800));
  const page = pageOf([...labels.map(({ line }) => line), ...dates], []);
  const blocks = layOutBlocks(page, setOf(labels));
  blocks.forEach(({ box }, index) => {
    const middle = middles[index] as number;
    t.true(holds(box, middle - 90, 700) && holds(box, middle + 90, 700), `${index}`);
  });
});

test('boxes down one edge of the sheet hold no text beside them', (t) => {
  const tops = [200, 420, 640];
  const labels = heads.map(([party, text], index) =>
    labelOf(party, words(text, 540, (tops[index] ?? 0) + 10)),
  );
  const level = [...tops, 860].map((at) => ({ at, from: 530, to: 744 }));
  const upright = [530, 744].map((at) => ({ at, from: 200, to: 860 }));
  const text = tops.map((y) => words('培训共两场,签到表与课件一并归档', 70, y + 80));
  // A line under words of the text is no rule of the table.
  const page = pageOf(
    [...labels.map(({ line }) => line), ...text],
    [...level, { at: 320, from: 70, to: 300 }],
    upright,
  );
  for (const { box } of layOutBlocks(page, setOf(labels))) {
    t.true(box.x > 500, JSON.stringify(box));
    t.true(right(box) < 780, JSON.stringify(box));
  }
});

test('the block of somebody who signs beside the parties ends theirs', (t) => {
  const labels = heads.map(([party, text], index) =>
    labelOf(party, words(text, index === 1 ? 420 : 70, index === 2 ? 700 : 500)),
  );
  const other = words('监理单位签章', 420, 700);
  const rules = [
    [490, 690, 890].map((at) => ({ at, from: 60, to: 740 })),
    [60, 400, 740].map((at) => ({ at, from: 490, to: 890 })),
  ] as const;
  const blocks = layOutBlocks(pageOf([...labels.map(({ line }) => line), other], ...rules), setOf(labels));
  t.is(blocks.length, 3);
  t.true(blocks.every(({ box }) => !holds(box, 600, 800)));
  t.true(blocks.some(({ party, box }) => party === 'customer' && holds(box, 200, 800)));
});

test('a block reaches to the start of the line to sign on that its label ends', (t) => {
  const labels = heads.map(([party, text], index) => labelOf(party, words(text, 500, 500 + index * 120)));
  const lines = labels.map(({ box }) => ({ at: box.y + 16, from: 240, to: 490 }));
  const page = pageOf(
    labels.map(({ line }) => line),
    lines,
  );
  const blocks = layOutBlocks(page, setOf(labels));
  blocks.forEach(({ box, signBox }, index) => {
    t.true(holds(box, 260, 480 + index * 120), `${index}`);
    t.true(holds(signBox, 360, 480 + index * 120) && right(signBox) <= 500, `${index}`);
  });
});

test('rules are taken in grey, blue and red, whole and dashed; a stamp’s frame and a stroke stay', (t) => {
  const draw = (kind: number, at: (step: number) => boolean, length: number) => {
    const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx) };
    for (let step = 0; step < length; step++)
      if (at(step)) for (const y of [500, 501]) ink.kinds[y * paper.widthPx + 100 + step] = kind;
    const { level } = takeRules(ink, em);
    return { rules: level.length, left: ink.kinds.some(Boolean) };
  };
  const whole = () => true;
  const dashed = (step: number) => step % 9 < 5;
  const { black, blue, red } = inkKinds;
  for (const [kind, at, length] of [
    [black, whole, 300],
    [blue, whole, 300],
    [red, whole, 300],
    [black, dashed, 300],
    [blue, dashed, 300],
  ] as const)
    t.deepEqual(draw(kind, at, length), { rules: 1, left: false }, `${kind} ${length}`);
  t.deepEqual(draw(red, whole, 150), { rules: 0, left: true });
  t.deepEqual(draw(blue, whole, 80), { rules: 0, left: true });
  const uneven = (step: number) => step % 47 < 9 || step % 31 < 14;
  t.true(draw(blue, uneven, 300).left);
});

test('red lines of one length side by side are to sign on, a red frame is a stamp’s; stamps cut no line', (t) => {
  const draw = (lines: readonly (readonly [x: number, y: number, length: number, kind: number])[]) => {
    const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx) };
    for (const [x, y, length, kind] of lines)
      for (let step = 0; step < length * 2; step++)
        ink.kinds[(y + (step % 2)) * paper.widthPx + x + (step >> 1)] = kind;
    return takeRules(ink, em).level.map(({ from, to }) => to - from);
  };
  const { black, red } = inkKinds;
  t.is(draw([60, 280].map((x) => [x, 500, 150, red] as const)).length, 2);
  t.is(draw([60, 280].flatMap((x) => [500, 560].map((y) => [x, y, 150, red] as const))).length, 0);
  const cut = [
    [60, 500, 60, black],
    [120, 500, 40, red],
    [160, 500, 60, black],
  ] as const;
  t.deepEqual(draw(cut), [160]);
});

test('a cell that asks for a date alone is a date’s, all of it; one that asks to sign too is not', (t) => {
  const [level, upright] = [
    [500, 620].map((at) => ({ at, from: 60, to: 740 })),
    [60, 200, 520, 740].map((at) => ({ at, from: 500, to: 620 })),
  ];
  const inMiddle = (lines: readonly PageLine[]) =>
    dateZones(lines, pageOf(lines, level, upright), 500).some((zone) => holds(zone, 600, 590));
  t.true(inMiddle([words('日期', 530, 510)]));
  t.false(inMiddle([words('日期', 530, 510), words('签字', 530, 540)]));
  t.false(
    dateZones([words('日期', 530, 510)], pageOf([], [], []), 500).some((zone) => holds(zone, 600, 590)),
  );
});

test('what is left of a rule is no stroke, a flat stroke elsewhere is one', (t) => {
  const rules = { level: [{ at: 500, from: 60, to: 740 }], upright: [{ at: 400, from: 450, to: 700 }] };
  const mark = (x: number, y: number, width: number, height: number) => ({
    ...{ colour: 'dark' as const, pixels: [], blue: 0, box: { x, y, width, height } },
  });
  t.true(isSliverOfRule(mark(200, 499, 30, 3), rules, em));
  t.true(isSliverOfRule(mark(399, 600, 3, 40), rules, em));
  t.false(isSliverOfRule(mark(200, 540, 30, 3), rules, em), 'apart from it');
  t.false(isSliverOfRule(mark(200, 490, 60, 20), rules, em), 'a pen that crosses it');
});

test('a blurred line of words is no rule', (t) => {
  const line = words('宁川智能系统集团有限公司', 100, 500);
  const rules = { level: [{ at: 511, from: 102, to: 270 }], upright: [] };
  t.is(rulesOfPrint(rules, [line], em).level.length, 0);
  t.is(rulesOfPrint({ ...rules, level: [{ at: 501, from: 102, to: 270 }] }, [line], em).level.length, 0);
  t.is(rulesOfPrint({ ...rules, level: [{ at: 501, from: 60, to: 400 }] }, [line], em).level.length, 1);
  t.is(rulesOfPrint({ ...rules, level: [{ at: 519, from: 102, to: 270 }] }, [line], em).level.length, 1);
});

test('slanted lines that fill a box are wiped, a hand over them stays', (t) => {
  const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx) };
  const box = { x: 100, y: 600, width: 240, height: 160 };
  const dot = (x: number, y: number, thick: number) => {
    for (let dy = 0; dy < thick; dy++)
      ink.kinds.fill(1, (y + dy) * paper.widthPx + x, (y + dy) * paper.widthPx + x + thick);
  };
  for (let start = -160; start < 240; start += 16) {
    for (let step = 0; step < 160; step++) {
      const x = box.x + start + step;
      if (x >= box.x && x < right(box)) dot(x, bottom(box) - 1 - step, 1);
    }
  }
  const hatched = ink.kinds.filter(Boolean).length;
  for (let x = 0; x < 120; x++) dot(box.x + 60 + x, Math.round(box.y + 80 + Math.sin(x / 6) * 20), 5);
  eraseHatching(ink, [{ box }], em);
  const left = ink.kinds.filter(Boolean).length;
  t.true(left > 400 && left < hatched, `${left} of ${hatched}`);
  const isClear = [...ink.kinds.keys()].every(
    (at) => !ink.kinds[at] || Math.floor(at / paper.widthPx) > box.y + 50,
  );
  t.true(isClear);
});
