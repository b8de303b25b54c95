import test from 'ava';
import {
  fewestSharedKeys,
  findSamePictures,
  pictureKeys,
} from '../../../rules/evidence/find-same-pictures.ts';
import { isSamePicture, type PicturePrint } from '../../../rules/evidence/same-picture.ts';

const rows = [
  '采购订单列表',
  '供应商名称',
  '本月采购总额',
  '待入库数量',
  '质检合格率',
  '采购员李明',
  '仓库主管审批',
  '二零二六年三月',
];

type Change = { readonly scale?: number; readonly cutRows?: number; readonly shade?: number };

/** A page with a line of words every 80 pixels; the look is a ramp of greys. */
function printOf(words: readonly string[], { scale = 1, cutRows = 0, shade = 0 }: Change = {}): PicturePrint {
  const kept = words.slice(cutRows);
  const greys = Uint8Array.from(
    { length: 64 * 64 },
    (_, at) => ((at % 64) * 3 + Math.floor(at / 512) * 5 + shade) % 256,
  );
  return {
    widthPx: Math.round(1366 * scale),
    heightPx: Math.round((768 - cutRows * 80) * scale),
    fingerprint: Buffer.from(greys).toString('base64'),
    lines: kept.map((text, at) => ({
      text,
      confidence: 0.99,
      box: {
        x: Math.round((40 + (at % 3) * 300) * scale),
        y: Math.round((40 + (at + cutRows) * 80 - cutRows * 80) * scale),
        width: Math.round(160 * scale),
        height: Math.round(20 * scale),
      },
    })),
  };
}

const page = printOf(rows);
const shared = (a: PicturePrint, b: PicturePrint) =>
  pictureKeys(a).filter((key) => pictureKeys(b).includes(key)).length;

for (const [what, copy] of [
  ['the same file', printOf(rows)],
  ['a copy saved anew', printOf(rows, { shade: 1 })],
  ['a copy at half the size', printOf(rows, { scale: 0.5 })],
] as const) {
  test(`${what} is found by its keys and by comparison`, (t) => {
    t.true(shared(page, copy) >= fewestSharedKeys);
    t.deepEqual(findSamePictures(page, [{ id: 'copy', print: copy }]), ['copy']);
  });
}

test('a part cut out shares enough keys to be compared', (t) => {
  t.true(shared(page, printOf(rows, { cutRows: 3 })) >= fewestSharedKeys);
});

test('a page with other words is not the same, however alike it looks', (t) => {
  const other = printOf(rows.map((_, at) => `别的内容第${at}行文字`));
  t.deepEqual(findSamePictures(page, [{ id: 'other', print: other }]), []);
});

/** Lines of a page where they stand. */
const linesAt = (places: readonly (readonly [string, number, number])[]): PicturePrint['lines'] =>
  places.map(([text, x, y]) => ({
    text,
    confidence: 0.99,
    box: { x, y, width: text.length * 16, height: 20 },
  }));
const bar = [
  '蜜柚校园',
  '主页',
  '课程表',
  '作业',
  '考勤',
  '成绩',
  '家校沟通',
  '实验学校',
  '苏老师',
  '设置',
].map((entry, at) => [entry, 40 + at * 120, 20] as const);
const body = ['今日课程', '待批作业', '未读家长消息', '应用中心', '教研活动', '家长开放日'].map(
  (words, at) => [words, 240 + (at % 3) * 300, 160 + at * 80] as const,
);
const wide = { widthPx: 1440, heightPx: 900, fingerprint: page.fingerprint };
const whole = { ...wide, lines: linesAt([...bar, ['本周日程', 60, 500], ...body]) };

test('a part cut out through its words is the same picture, without the bar above it', (t) => {
  const cut = (places: typeof body) => places.map(([words, x, y]) => [words, x - 80, y - 80] as const);
  const part = { ...wide, widthPx: 1296, heightPx: 774, lines: linesAt([['周日程', 12, 420], ...cut(body)]) };
  t.true(isSamePicture(whole, part));
});

test('small print that was misread makes no other picture of a smaller copy, but of one of the same size', (t) => {
  const misread = rows.map((words, at) => (at < 3 ? `${words.slice(0, 1)}0${at}` : words));
  t.true(isSamePicture(page, printOf(misread, { scale: 0.5 })));
  t.false(isSamePicture(page, printOf(misread)));
});

test('pages that share their bar are not the same', (t) => {
  const other = ['语文', '数学', '英语', '物理', '化学', '生物'].map(
    (words, at) => [`${words}成绩单`, 240 + (at % 3) * 300, 160 + at * 80] as const,
  );
  t.false(isSamePicture(whole, { ...wide, lines: linesAt([...bar, ...other]) }));
});

test('candidates come back in the order in which they were given', (t) => {
  const found = findSamePictures(page, [
    { id: 2, print: printOf(rows) },
    { id: 9, print: printOf(['只有一行']) },
    { id: 1, print: printOf(rows, { shade: 1 }) },
  ]);
  t.deepEqual(found, [2, 1]);
});

test('keys are short and few, so that a table of them stays small', (t) => {
  const keys = pictureKeys(printOf(Array.from({ length: 90 }, (_, at) => `很长的一页里的第${at}行`)));
  t.is(keys.length, 28);
  t.true(keys.every((key) => /^[gw][0-9a-z]{1,8}$/.test(key)));
});

/** Order numbers in a column, each with a fault and a customer beside it. */
function listOf(scale: number, isJoined: boolean, from = 0): PicturePrint {
  const faults = ['减震器异响', '制动盘抖动', '发货查询', '车窗升降慢', '钥匙失灵', '空调不制冷'];
  const lines = faults.flatMap((fault, at) => {
    const parts = [`GD26031${80 + at + from}`, `${fault}`, ['张先生', '刘女士', '王先生'][at % 3] as string];
    const place = (text: string, x: number, width: number) => ({
      text,
      confidence: 0.99,
      box: {
        x: Math.round(x * scale),
        y: Math.round((100 + at * 60) * scale),
        width: Math.round(width * scale),
        height: Math.round(20 * scale),
      },
    });
    return isJoined && at % 3 !== 1
      ? [place(parts.join(' '), 300, 250)]
      : parts.map((text, cell) => place(text, 300 + cell * 90, 70));
  });
  const heads = ['我的今日', '待跟进工单', '满意度'].map((text, at) => ({
    text,
    confidence: 0.99,
    box: { x: Math.round((20 + at * 400) * scale), y: Math.round(40 * scale), width: 80, height: 20 },
  }));
  return { ...printOf(rows), widthPx: Math.round(1366 * scale), lines: [...heads, ...lines] };
}

test('a smaller copy whose neighbouring words were joined is the same picture, other records are not', (t) => {
  const crop = { ...listOf(0.82, true), heightPx: 500 };
  t.true(isSamePicture(listOf(1, false), crop));
  t.false(isSamePicture(listOf(1, false, 40), crop));
});
