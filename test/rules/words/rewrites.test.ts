import test from 'ava';
import { inspectText } from '../../../rules/words/inspect-text.ts';
import { deletionRange } from '../../../rules/words/rewrites/deletion-range.ts';
import { shortTexts, wholeTexts } from './labelled-texts.ts';

const applied = (text: string): string => {
  const [span] = inspectText(text).spans;
  return span === undefined ? text : text.slice(0, span.start) + span.rewrites[0] + text.slice(span.end);
};

const rewritten: readonly (readonly [string, string])[] = [
  ['史上最轻便的巡检终端，充一次电用三天。', '较轻便的巡检终端，充一次电用三天。'],
  ['採用最強壓縮算法，歸檔體積小。', '採用较强壓縮算法，歸檔體積小。'],
  ['国家级的密码运维服务，可驻场。', '专业的密码运维服务，可驻场。'],
  ['独家支持满文排版的办公套件。', '自主支持满文排版的办公套件。'],
  ['数据绝不丢失，同城双机房部署。', '数据尽量避免丢失，同城双机房部署。'],
  ['切换做到零风险，三天可用。', '切换做到更少的风险，三天可用。'],
  ['对账结果100%准确，支持导出。', '对账结果较为准确，支持导出。'],
  ['不满意全额退款，按季度付费。', '退款按云商店规则办理，按季度付费。'],
  ['报价找老徐：13800138123。', '报价找老徐：联系方式见“服务与支持”。'],
  ['Write to team@quill-ledger.app for a quote.', 'Write to us through Service and support for a quote.'],
  [
    '经营范围：软件开发；信息系统集成服务；计算机软硬件及辅助设备零售；会议及展览服务；广告设计、代理；依法须经批准的项目，经相关部门批准后方可开展经营活动',
    '主要从事软件开发、信息系统集成服务、计算机软硬件及辅助设备零售',
  ],
];

for (const [text, becomes] of rewritten)
  test(`“${text.slice(0, 16)}” has words to write instead`, (t) => {
    t.is(applied(text), becomes);
    const before = inspectText(text).spans[0]?.category;
    t.false(
      inspectText(becomes).spans.some(({ category }) => category === before),
      becomes,
    );
  });

test('what stands in the place of recognised words is not flagged itself', (t) => {
  let rewrites = 0;
  let flagged = 0;
  for (const { text } of [...shortTexts(), ...wholeTexts('whole-texts.txt')])
    for (const {
      rewrites: [words = ''],
      frame,
    } of inspectText(text).spans) {
      if (words === '' || frame === 'model') continue;
      rewrites++;
      if (inspectText(words).spans.some((span) => span.frame !== 'model')) flagged++;
    }
  t.true(rewrites > 20, `${rewrites} rewrites`);
  t.is(flagged, 0);
});

const cut: readonly (readonly [before: string, words: string, behind: string, left: string])[] = [
  ['支持导出，', '行业第一', '，可驻场。', '支持导出，可驻场。'],
  ['支持导出，', '行业第一', '。可驻场。', '支持导出。可驻场。'],
  ['', '行业第一', '，可驻场。', '可驻场。'],
  ['是', '行业第一', '的平台。', '是的平台。'],
  ['第一行\n', '加微信聊', '\n第三行', '第一行\n\n第三行'],
];

test('a deletion takes the comma with it that would be left over', (t) => {
  for (const [before, words, behind, left] of cut) {
    const text = before + words + behind;
    const { start, end } = deletionRange(text, before.length, before.length + words.length);
    t.is(text.slice(0, start) + text.slice(end), left);
  }
});
