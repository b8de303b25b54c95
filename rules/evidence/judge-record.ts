import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { DocumentFacts } from '../../domain/facts.ts';
import { simplify } from '../../domain/simplify.ts';
import { findName } from '../names/find-name.ts';
import { foldName } from '../names/fold-name.ts';
import { wantedName } from '../names/page-names.ts';
import { pressedLine } from './pressed-line.ts';
import { countDeeds, type ToldDeeds } from './told-deeds.ts';

export type RecordFlaw =
  | 'empty'
  | 'invoice'
  | 'other-order'
  | 'names-nobody'
  | 'newsletter'
  | 'price-talk'
  | 'nothing-delivered'
  | 'no-date';

const count = (text: string, pattern: RegExp) =>
  text.match(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))?.length ?? 0;

const invoiceCues =
  /(增值税|电子|普通|专用)发票|发票(代码|号码|联|抬头)|价税合计|税率|税额|纳税人识别号|开票(日期|人)|tax\s*invoice|invoice\s*(no|number|date|#|to)|amount\s*due|bill\s*to|subtotal|vat\b|payment\s*terms/i;
const newsletterCues =
  /退订|取消订阅|订阅|本期(内容|导读|看点)|月刊|周刊|简讯|快讯|新品发布|限时(优惠|活动)|活动报名|行业动态|扫码关注|查看网页版|unsubscribe|newsletter|view\s+(this\s+email\s+)?in\s+(your\s+)?browser|this\s+(month|week)\s+in|latest\s+news|webinar|register\s+now|follow\s+us|subscrib/i;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** Days as papers, mails and messengers write them; without a year only where it can be no version. */
const dateCues = new RegExp(
  [
    /(19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/,
    /\d{1,2}\s*月\s*\d{1,2}\s*[日号]/,
    /[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]/,
    /\b\d{1,2}[/.-]\d{1,2}[/.-](19|20)\d\d/,
    /(?<!\d)(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
    /(?<![\d./-])(0?[1-9]|1[0-2])[-/]([0-2]?\d|3[01])\s*(上午|下午|早上|晚上|中午)?\s*\d{1,2}:\d\d/,
    new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?\\s+${month}\\b`),
    new RegExp(`\\b${month}\\s+\\d{1,2}(st|nd|rd|th)?\\b(?!:)`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** Numbers built like this order's: the same letters in front, as many digits behind. */
function orderNumbers(text: string, orderId: string): string[] {
  const shape = /^([A-Za-z]{1,6}[-_]?)?(\d{4,})$/.exec(orderId.trim());
  const own = shape
    ? new RegExp(
        `${shape[1] ? escapePattern(shape[1]) : '(?<![\\dA-Za-z])'}\\d{${(shape[2] as string).length}}(?!\\d)`,
        'gi',
      )
    : undefined;
  const labelled =
    /(?:订单(?:编?号|ID)|order\s*(?:no|number|id|#))\s*[.:：#]?\s*([A-Za-z]{0,6}[-_]?[\dA-Za-z][\dA-Za-z-]{5,})/gi;
  return [
    ...(own ? [...text.matchAll(own)].map(([number]) => number) : []),
    ...[...text.matchAll(labelled)].map((match) => match[1] as string),
  ].map(pressedLine);
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

function namesCustomer(text: string, order: DeliveryOrder): boolean {
  const wanted = wantedName(order.customerName, order.customerAliases);
  const lines = text.split('\n');
  // A name may be broken over two lines of a page.
  return lines.some(
    (line, at) =>
      findName(foldName(line), wanted) !== undefined ||
      findName(foldName(line + (lines[at + 1] ?? '')), wanted)?.how === 'full',
  );
}

/** Said outright, or written into the paper that both sides sign. */
const tellsOfDelivery = ({ deeds, deliveries, labels }: ToldDeeds) =>
  (deeds >= 1 && deliveries >= 1 && deeds + deliveries >= 3) || (labels >= 2 && deliveries >= 3);

/** Whether a text tells of a delivery, whoever's it is. */
export const speaksOfDelivery = ({ text }: DocumentFacts): boolean =>
  tellsOfDelivery(countDeeds([...text.normalize('NFKC')].map(simplify).join('')));

/** What is wrong with a record of a remote delivery, or undefined: it names customer or order, says what was done, when. */
export function findRecordFlaw({ text }: DocumentFacts, order: DeliveryOrder): RecordFlaw | undefined {
  const plain = [...text.normalize('NFKC')].map(simplify).join('');
  if (pressedLine(plain).length < 8) return 'empty';
  const numbers = orderNumbers(plain, order.orderId);
  const namesOrder = pressedLine(plain).includes(pressedLine(order.orderId));
  if (!namesOrder && numbers.length > 0) return 'other-order';
  const told = countDeeds(plain);
  const { deeds, prices } = told;
  const invoice = count(plain, invoiceCues);
  if (invoice >= 2 && deeds < invoice) return 'invoice';
  if (!namesOrder && !namesCustomer(text, order)) return 'names-nobody';
  const newsletter = count(plain, newsletterCues);
  if (newsletter >= 2 && deeds < newsletter) return 'newsletter';
  if (prices >= 3 && prices > deeds * 2) return 'price-talk';
  if (!tellsOfDelivery(told)) return prices > 1 ? 'price-talk' : 'nothing-delivered';
  return dateCues.test(plain) ? undefined : 'no-date';
}
