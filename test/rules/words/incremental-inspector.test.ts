import test from 'ava';
import { createIncrementalInspector } from '../../../rules/words/incremental-inspector.ts';
import { inspectText } from '../../../rules/words/inspect-text.ts';
import { wholeTexts } from './labelled-texts.ts';

const ranges = (spans: readonly { start: number; end: number; quote: string }[]) =>
  spans.map(({ start, end, quote }) => `${start}-${end} ${quote}`);

test('a text typed on gives what the whole text gives', (t) => {
  const filler = '产品支持断点续传,单个文件不超过 20 GB,传输日志保留半年,可以按部门统计用量。'.repeat(8);
  const inspector = createIncrementalInspector();
  const opening = `${filler}\n\n我们做最专业的仓储系统。\n\n`;
  for (const ending of ['', '手', '手慢无', '手慢无!', `${filler}\n\n手慢无!`]) {
    const text = opening + ending;
    t.deepEqual(ranges(inspector.inspect(text).spans), ranges(inspectText(text).spans), ending.slice(0, 5));
  }
});

/** Pairs of texts behind one another: what one speaks of is context for the other. */
const pairs = (): string[] => {
  const texts = wholeTexts('whole-texts.txt').map(({ text }) => text);
  return texts.map((text, at) => `${text}\n\n${texts[(at + 1) % texts.length]!}`);
};

test('whole texts read part by part say what the whole says', (t) => {
  for (const text of [...wholeTexts('whole-texts.txt').map(({ text }) => text), ...pairs()])
    t.deepEqual(createIncrementalInspector().inspect(text), inspectText(text), text.slice(0, 40));
});

test('what is written farther up counts for the parts below, as soon as it is written', (t) => {
  const filler = '产品支持断点续传,单个文件不超过 20 GB,传输日志保留半年,可以按部门统计用量。'.repeat(8);
  const inspector = createIncrementalInspector();
  const below = `${filler}\n\n培训里会讲“全网最低”“永不涨价”为什么不能用。${filler}\n\n- 全国第一\n- 销量冠军`;
  for (const above of ['', '本课程讲解广告法里的违禁词。', '', '以下说法一律禁止使用:\n- 顶级']) {
    const text = `${filler}${above}\n\n${below}`;
    t.deepEqual(inspector.inspect(text), inspectText(text), above);
  }
});

test('each quote is cut out of the text at its offsets', (t) => {
  const inspector = createIncrementalInspector();
  for (const { text } of wholeTexts('blind-texts.txt')) {
    for (const span of inspector.inspect(text).spans) t.is(text.slice(span.start, span.end), span.quote);
  }
});
