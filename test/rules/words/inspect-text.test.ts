import test from 'ava';
import fc from 'fast-check';
import type { PackException, PackWord } from '../../../domain/pack-words.ts';
import { inspectText } from '../../../rules/words/inspect-text.ts';
import { shortTexts, wholeTexts } from './labelled-texts.ts';

const quotes = (text: string, options = {}) => inspectText(text, options).spans.map(({ quote }) => quote);
const by = { who: 'op', why: 'test' } as const;

test('a word that an operator adds is found, in disguise too', (t) => {
  const words: PackWord[] = [{ word: '云宝宝', category: 'inducement', severity: 'evidence', ...by }];
  const [span] = inspectText('选云·宝宝', { words }).spans;
  t.is(span?.quote, '云·宝宝');
  t.is(span?.category, 'inducement');
  t.is(span?.severity, 'evidence');
  t.deepEqual(quotes('选云宝宝'), []);
});

test('an exception that an operator adds is dismissed with its reason', (t) => {
  const exceptions: PackException[] = [{ word: '顶级智能', ...by }];
  const { spans, dismissed } = inspectText('顶级智能', { exceptions });
  t.deepEqual(spans, []);
  t.regex(dismissed[0]?.reason.zh ?? '', /例外/);
});

test('names that the submission declares are no claims', (t) => {
  t.deepEqual(quotes('欢迎使用至尊宝,性能稳定。', { names: ['至尊宝'] }), []);
});

test('a declared name in Latin letters shelters itself as a whole word, not the start of a longer one', (t) => {
  const names = ['Best'];
  t.deepEqual(
    quotes('Install Best the best tool first.', { names: ['Best the'] }),
    quotes('Install the best tool first.'),
  );
  t.deepEqual(quotes('We are the No. 1 in Bestland.', { names }), quotes('We are the No. 1 in Bestland.'));
});

test('a name is a shelter wherever it stands', (t) => {
  t.deepEqual(quotes('至尊宝好用。装上至尊宝。', { names: ['至尊宝'] }), []);
});

test('what a context lets pass is told as likely where the sentence around it claims plainly', (t) => {
  const { spans } = inspectText('本系统被农业农村部列为重点推荐平台。');
  const [claim] = spans.filter(({ category }) => category === 'state_organ');
  t.is(claim?.severity, 'evidence');
  t.not(claim?.frame, 'model');
  t.true((claim?.confidence ?? 0) > 0.6);
  const { spans: none, dismissed } = inspectText('请按农业农村部推荐的样式上传检疫证明。');
  t.deepEqual(none, []);
  t.true(dismissed.some(({ category }) => category === 'state_organ'));
});

test('a dismissed hit carries its reason', (t) => {
  const { dismissed } = inspectText('请看最佳实践。');
  t.is(dismissed[0]?.quote, '最佳');
  t.regex(dismissed[0]?.reason.zh ?? '', /术语|用语|提示/);
});

test('each span has a source, a reason, a suggestion and rewrites without invented figures', (t) => {
  for (const { text } of [...shortTexts(), ...wholeTexts('whole-texts.txt')]) {
    for (const span of inspectText(text).spans) {
      t.truthy(span.source.title);
      t.truthy(span.reason.zh && span.reason.en && span.suggestion.zh && span.suggestion.en);
      t.is(span.rewrites.at(-1), '');
      const figures = (words: string) => words.match(/\d+/g) ?? [];
      for (const rewrite of span.rewrites) {
        for (const figure of figures(rewrite))
          t.true(span.quote.includes(figure), `${span.quote} → ${rewrite}`);
      }
    }
  }
});

const alphabet = [
  ...'最好佳国家级第一零风险保本治愈微信qq扣加包过退款 \n,。<b>&#;*_-.0123456789abcn@/最\u200b\u0301😀',
  '点com',
  'http://',
  '经营范围:',
  '电话',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('offsets cut each quote out of the original, rise and do not overlap', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const span of inspectText(text).spans) {
        t.is(text.slice(span.start, span.end), span.quote);
        t.true(span.start < span.end && span.start >= end);
        end = span.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('findings survive harmless sentences before and behind them', (t) => {
  const harmless = ['产品支持断点续传。\n\n', '接口文档随包提供。\n\n', 'Reports can be exported.\n\n'];
  const texts = shortTexts().filter(({ kind }) => kind === 'plain');
  for (const { text } of texts) {
    const before = quotes(text);
    for (const sentence of harmless) t.deepEqual(quotes(sentence + text), before, text);
    t.deepEqual(quotes(`${text}\n\n${harmless[0]}`), before, text);
  }
});

test('whatever is said over and over is read to its end, each span at its place', (t) => {
  const parts = '最 * ( \u0301 第一 点 < &# 0- 微信 国家 100% “ , a@ 经营范围:'.split(' ');
  for (const part of parts) {
    const text = `${part.repeat(Math.floor(20_000 / part.length))}。\n\n本店全网最低价。`;
    const { spans } = inspectText(text);
    t.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      spans.map(({ quote }) => quote),
      part,
    );
    t.true(spans.at(-1)?.quote.includes('最低价'), part);
  }
});

test('what an attribute says is judged by itself, however sober the text around it', (t) => {
  const sober =
    '<p>本工具把旧系统的字段映射到新系统。</p><p>导入前先跑一遍校验，错误行会列在报告里。</p><p>支持断点续传。</p>' +
    '<p>每个任务有独立日志。</p><p>字段类型不符时按规则转换。</p><p>转换规则可以导出。</p><p>默认保留三十天。</p>';
  const text = `${sober}<img src="a.png" alt="迁移工具，全国销量第一">`;
  t.deepEqual(
    inspectText(text).spans.map(({ quote }) => quote),
    ['全国销量第一'],
  );
});

test('what a release changed is no boast, whatever the model believes of its lines', (t) => {
  const list = (head: string): string =>
    `${head}\n* Nobody is left behind by the queue any more\n* Every report is right at last\n* No crash whatever you do`;
  t.deepEqual(quotes(list('Fixed')), []);
  t.not(quotes(list('Why us')).length, 0);
});
