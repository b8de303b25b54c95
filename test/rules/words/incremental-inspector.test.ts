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

test('whole texts read part by part differ in few findings', (t) => {
  let same = 0;
  const texts = wholeTexts('whole-texts.txt');
  for (const { text } of texts) {
    const parts = ranges(createIncrementalInspector().inspect(text).spans);
    if (JSON.stringify(parts) === JSON.stringify(ranges(inspectText(text).spans))) same++;
  }
  t.true(same >= texts.length * 0.95, `${same} of ${texts.length}`);
});

test('each quote is cut out of the text at its offsets', (t) => {
  const inspector = createIncrementalInspector();
  for (const { text } of wholeTexts('blind-texts.txt')) {
    for (const span of inspector.inspect(text).spans) t.is(text.slice(span.start, span.end), span.quote);
  }
});
