import test from 'ava';
import { readInParts, readText } from '../../../rules/words/read-text.ts';

const vocabulary = { words: [], exceptions: [], names: [] };
const filler = '产品支持断点续传，单个文件不超过 20 GB，传输日志保留半年。'.repeat(9);
const quotes = (text: string) =>
  readText(text, 'description', vocabulary).spans.map(({ quote, start }) =>
    text.slice(start, start + quote.length),
  );

test.serial('a text is read whole until a form asks for parts, and says the same then', (t) => {
  const text = `${filler}\n\n我们做最专业的仓储系统。\n\n${filler}`;
  const whole = quotes(text);
  readInParts();
  t.deepEqual(whole, ['最专业']);
  t.deepEqual(quotes(`${text}手慢无！`), ['最专业', '手慢无']);
  t.deepEqual(quotes(text), whole);
});

test.serial('names that a submission declares are kept apart by field and vocabulary', (t) => {
  const named = { ...vocabulary, names: ['至尊宝'] };
  t.deepEqual(readText('至尊宝支持断点续传。', 'description', named).spans, []);
  t.is(readText('至尊宝支持断点续传。', 'description', vocabulary).spans[0]?.quote, '至尊');
});
