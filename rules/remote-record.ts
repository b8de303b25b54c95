import type { Artifacts, ReadRecord } from '../domain/artifacts.ts';
import type { DeliveryOrder } from '../domain/delivery-order.ts';
import { findRecordFlaw, type RecordFlaw, speaksOfDelivery } from './evidence/judge-record.ts';
import { defineRule, found, needsReview, notApplicable, type Problem } from './rule.ts';

const flaws: Readonly<Record<RecordFlaw | 'unreadable', { zh: string; en: string }>> = {
  unreadable: { zh: '文件打不开', en: 'the file does not open' },
  empty: { zh: '文件里没有内容', en: 'there is nothing in it' },
  invoice: { zh: '这是发票', en: 'it is an invoice' },
  'other-order': { zh: '里面是另一个订单', en: 'it is about another order' },
  'names-nobody': { zh: '没有写明本订单的客户或订单号', en: 'it names neither the customer nor the order' },
  newsletter: { zh: '这是宣传或订阅邮件', en: 'it is a newsletter' },
  'price-talk': { zh: '谈的是价格，不是交付', en: 'it is about the price, not the delivery' },
  'nothing-delivered': { zh: '没有写远程交付了什么', en: 'it does not say what was delivered' },
  'no-date': { zh: '没有日期', en: 'it has no date' },
};

const missing: Problem = {
  code: 'remote-record-missing',
  message: {
    zh: '远程交付的订单没有上传远程交付记录。请上传交给客户或基地的记录，写明客户或订单号、交付内容和日期。',
    en: 'The order was delivered remotely, but there is no record of it. Add the record that was handed to the customer or the base: customer or order number, what was delivered, when.',
  },
};

function irrelevant({ file, document }: ReadRecord, order: DeliveryOrder): Problem {
  const flaw = document.readable ? (findRecordFlaw(document, order) ?? 'empty') : 'unreadable';
  return {
    code: 'remote-record-irrelevant',
    severity: flaw === 'empty' || flaw === 'unreadable' ? 'block' : 'warn',
    file: file.name,
    message: {
      zh: `不能作为远程交付记录：${flaws[flaw].zh}。请换成写明客户或订单号、远程交付内容和日期的记录。`,
      en: `It is no record of the remote delivery: ${flaws[flaw].en}. Replace it by one that names the customer or order, what was delivered remotely, and when.`,
    },
  };
}

const silent: readonly (RecordFlaw | undefined)[] = ['empty', 'names-nobody', 'nothing-delivered'];

/**
 * A page of the product itself says nothing of a delivery: it is no record at all, rather than a bad one. What speaks of
 * something else has to look like a page more plainly.
 */
function isProductPage(
  { file, document }: ReadRecord,
  { order, screenshots }: Pick<Artifacts, 'order' | 'screenshots'>,
): boolean {
  const screenshot = screenshots.find((other) => other.file.name === file.name)?.screenshot;
  if (!screenshot?.readable || screenshot.kind === 'other') return false;
  const isSilent =
    document.readable && silent.includes(findRecordFlaw(document, order)) && !speaksOfDelivery(document);
  const { [screenshot.kind]: share, other } = screenshot.kindShares;
  // A chat may be the record, and times of day in the rows of a table look like one.
  const isChat = screenshot.reasons.includes('chat') && !screenshot.reasons.includes('table');
  return !isChat && (isSilent ? other < 0.4 : share > 0.8);
}

const unread = ['timed-out', 'reader-failed', 'encrypted', 'unsupported', 'too-large'];

/** Seller documents: remote orders need the record handed to customer or base instead. Confidence: brief. Read 2026-11. */
export const remoteRecord = defineRule({
  id: 'remote-record',
  title: { zh: '远程交付记录', en: 'Record of a remote delivery' },
  severity: 'block',
  needs: ['order', 'records', 'screenshots'],
  check: ({ order, records, screenshots }) => {
    if (order.deliveryMode !== 'remote') return notApplicable('not delivered remotely');
    if (records.length === 0) return found([missing]);
    const isRelevant = records.some(({ document }) => document.readable && !findRecordFlaw(document, order));
    if (isRelevant) return found([]);
    const failed = records.find(({ document }) => !document.readable && unread.includes(document.reason));
    if (failed) return needsReview(`${failed.file.name} could not be read`);
    const about = records.filter((record) => !isProductPage(record, { order, screenshots }));
    return found(about.length === 0 ? [missing] : about.map((record) => irrelevant(record, order)));
  },
});
