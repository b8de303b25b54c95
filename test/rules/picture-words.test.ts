import test from 'ava';
import type { Vocabulary } from '../../domain/artifacts.ts';
import type { OcrLine, Unreadable } from '../../domain/facts.ts';
import type { FormField } from '../../domain/form.ts';
import { pictureWords } from '../../rules/picture-words.ts';

const field: FormField = {
  key: 'mainPictures',
  type: 'images',
  label: { zh: '商品主图', en: 'Main pictures' },
  required: true,
  file: { suffixes: ['png'], maxSizeBytes: 5_000_000 },
};
const file = { name: '主图.png', sizeBytes: 1, suffix: 'png', mediaType: 'image/png' };
const vocabulary: Vocabulary = { words: [], exceptions: [], names: [] };
const line = (text: string, y: number, more: Partial<OcrLine> = {}): OcrLine => ({
  text,
  confidence: 0.98,
  box: { x: 100, y, width: text.length * 20, height: 24 },
  ...more,
});

function check(lines: readonly OcrLine[]) {
  const words = { readable: true, lines, readerVersion: 'test' } as const;
  const outcome = pictureWords.check({ pictureWords: [{ file, words }], vocabulary, field, params: {} });
  return outcome.outcome === 'checked' ? outcome.problems : undefined;
}

test('a claim on a poster is a warning that marks where it stands', (t) => {
  const problems = check([line('星桥数据集成平台', 40), line('全国最好的数据平台', 120)]);
  t.is(problems?.length, 1);
  const [problem] = problems ?? [];
  t.like(problem, { code: 'absolute-terms', severity: 'warn', file: '主图.png' });
  t.true('全国最好的数据平台'.includes(problem?.quote ?? '?'));
  const box = problem?.box;
  t.is(box?.y, 120);
  t.true((box?.width ?? 0) < 9 * 20 && (box?.x ?? 0) >= 100, 'only the words meant');
  t.is(problem?.span, undefined, 'there is no text field to mark');
});

test('a slanted claim is marked as a whole', (t) => {
  const [problem] = check([line('国家级品质，顶级体验', 300, { angle: 0.3 })]) ?? [];
  t.deepEqual(problem?.box, { x: 100, y: 300, width: 200, height: 24 });
});

test('a claim that runs over two lines is marked around both', (t) => {
  const [problem] = check([line('我们是全国销量', 100), line('第一的品牌', 130)]) ?? [];
  t.is(problem?.quote, '全国销量 第一的品牌');
  t.deepEqual([problem?.box?.y, problem?.box?.height], [100, 54]);
});

test('words of two places make no claim together', (t) => {
  const far = line('级平台', 130);
  t.deepEqual(check([line('国家', 100), { ...far, box: { ...far.box, x: 700 } }]), []);
});

for (const words of [
  '导出报表',
  '最近登录：2026-03-18',
  '客服电话 400-000-1234',
  'https://example.com/login',
])
  test(`a product's screen that says "${words}" claims nothing`, (t) => {
    t.deepEqual(check([line(words, 10)]), []);
  });

test('what the engine could hardly read is not judged', (t) => {
  t.deepEqual(check([line('全国最好的数据平台', 120, { confidence: 0.6 })]), []);
});

test('a picture that the reader gave up sends the rule to a person, a damaged one is said elsewhere', (t) => {
  const outcomeOf = (reason: Unreadable['reason']) =>
    pictureWords.check({
      pictureWords: [{ file, words: { readable: false, reason, detail: '' } }],
      ...{ vocabulary, field, params: {} },
    }).outcome;
  t.is(outcomeOf('timed-out'), 'needs-review');
  t.is(outcomeOf('corrupt'), 'checked');
});
