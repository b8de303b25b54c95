import test from 'ava';
import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { DocumentFacts, FileFacts, ScreenshotFacts } from '../../domain/facts.ts';
import { remoteRecord } from '../../rules/remote-record.ts';

const order: DeliveryOrder = {
  orderId: 'CS2611180001',
  productName: '星桥数据集成平台',
  productKind: 'saas',
  deliveryMode: 'remote',
  customerName: '杭州云启智能科技有限公司',
  customerAliases: [],
};
const file: FileFacts = {
  name: '服务单.jpg',
  sizeBytes: 1,
  suffix: 'jpg',
  contentSuffix: 'jpg',
  mediaType: 'image/jpeg',
};
/** A paper of labels and values looks like a page of details. */
const likeDetails: ScreenshotFacts = {
  readable: true,
  widthPx: 900,
  heightPx: 1100,
  kind: 'feature',
  kindShares: { login: 0, 'after-login': 0.11, feature: 0.69, other: 0.2 },
  reasons: ['labelled-values'],
  frameLines: [],
  lines: [],
  fingerprint: '',
  readerVersion: 'test',
};
const codesOf = (text: string, reasons = likeDetails.reasons) => {
  const document: DocumentFacts = {
    readable: true,
    source: 'picture',
    text,
    pages: 1,
    readerVersion: 'test',
  };
  const result = remoteRecord.check({
    order,
    records: [{ file, document }],
    screenshots: [{ file, screenshot: { ...likeDetails, reasons } }],
  } as unknown as Parameters<typeof remoteRecord.check>[0]);
  return result.outcome === 'checked' ? result.problems.map(({ code }) => code) : [result.outcome];
};

test('the signed paper of another customer’s delivery is a record, if not of this order', (t) => {
  const paper = [
    '远程交付服务单',
    '客户',
    '镇江焦麓酒业有限公司',
    '远程时间',
    '2026 年 6 月 3 日',
    '交付内容',
  ];
  const told = ['1. 远程安装采集网关程序 6 套', '2. 交付操作手册，远程培训 5 人', '客户签收', '郁文'];
  t.deepEqual(codesOf([...paper, ...told].join('\n')), ['remote-record-irrelevant']);
});

test('a page that speaks of no delivery is no record', (t) => {
  t.deepEqual(codesOf('设备详情\n编号\nPT-204\n位置\n二号车间'), ['remote-record-missing']);
});

test('a chat that speaks of no delivery is a bad record, a table with times of day is none', (t) => {
  const words = '备份任务\nbk_mysql_01\n03-21 12:19\nbk_oracle_02\n03-21 15:20';
  t.deepEqual(codesOf(words, ['chat']), ['remote-record-irrelevant']);
  t.deepEqual(codesOf(words, ['log', 'chat', 'table']), ['remote-record-missing']);
});
