import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { DocumentFacts } from '../../domain/facts.ts';
import { findName } from '../names/find-name.ts';
import { foldName } from '../names/fold-name.ts';
import { wantedName } from '../names/page-names.ts';
import { pressedLine } from './pressed-line.ts';

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
const priceCues =
  /报价|价格|单价|折扣|优惠|打折|便宜|费用|预算|付款|尾款|首付款|合同金额|万元|议价|降价|quot(e|ation)|pric(e|ing)|discount|budget|payment|cost|offer/i;
const deliveryCues =
  /远程|交付|部署|安装|开通|上线|配置|调试|培训|演示|验收|移交|初始化|数据(迁移|导入)|账号|环境|服务器|实施|割接|联调|升级|授权|激活|许可|remote|deliver|deploy|install|configur|set\s?up|hand(ed)?\s*over|train|go-?live|went\s+live|migrat|activat|licen[cs]e|account|acceptance|environment|teamviewer|向日葵|todesk|anydesk|vpn|腾讯会议|zoom|屏幕共享|远程桌面|ssh/i;
const doneCues =
  /已(经|于|完成|交付|部署|安装|开通|上线|配置|移交|发送|验收|通过|确认|激活|全部|正常|顺利|为您|导入|迁移|培训)|完成|成功|(交付|验收|部署|安装|测试|运行|系统)(正常|完毕|通过)|确认(收到|无误|验收|完成)|(装|搞|弄|配|调|部署|安装|开通|上线)好了|可以(正常)?(使用|登录|访问)|正常(使用|运行|登录)|交付(记录|确认|报告|清单|单|内容)|实施记录|completed?|delivered|deployed|installed|configured|handed\s+over|done|finished|success|went\s+live|is\s+live|now\s+live|activated|confirmed|accepted|up\s+and\s+running|migrated|trained|received/i;
const dateCues =
  /(19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}月\d{1,2}[日号]|\b\d{1,2}(st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(19|20)\d\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+(19|20)\d\d|\b\d{1,2}[/.]\d{1,2}[/.](19|20)\d\d|(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/i;

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

/** What is wrong with a record of a remote delivery, or undefined: it names customer or order, says what was done, when. */
export function findRecordFlaw({ text }: DocumentFacts, order: DeliveryOrder): RecordFlaw | undefined {
  const plain = text.normalize('NFKC');
  if (pressedLine(plain).length < 8) return 'empty';
  const numbers = orderNumbers(plain, order.orderId);
  const namesOrder = pressedLine(plain).includes(pressedLine(order.orderId));
  if (!namesOrder && numbers.length > 0) return 'other-order';
  const [deliveries, dones, prices] = [
    count(plain, deliveryCues),
    count(plain, doneCues),
    count(plain, priceCues),
  ];
  if (count(plain, invoiceCues) >= 2 && dones < 3) return 'invoice';
  if (!namesOrder && !namesCustomer(plain, order)) return 'names-nobody';
  if (count(plain, newsletterCues) >= 2 && dones < 4) return 'newsletter';
  if (prices >= 3 && prices > dones * 2) return 'price-talk';
  if (deliveries < 1 || dones < 1 || deliveries + dones < 3)
    return prices > 0 ? 'price-talk' : 'nothing-delivered';
  return dateCues.test(plain) ? undefined : 'no-date';
}
