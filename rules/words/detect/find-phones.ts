import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { Places, TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { sentenceBefore } from '../view.ts';
import { type DigitRun, findDigitRuns, readDigit } from './digits.ts';
import { findSpokenNumbers } from './spoken-numbers.ts';
import { findToldNumbers } from './told-numbers.ts';

const label =
  /(?:电话|手机|热线|座机|致电|拨打|来电|联系(?:人|方式|我们)?|传真|咨询|客服|号码|tel|phone|call|mobile|cell|hotline|fax|whatsapp|telegram|viber|line|电联|打|☎|📞|📱|微信同号|同号|℡|tel\.)[^0-9,。;!?\n]{0,10}$/;
const serial =
  /(?:单号|订单|编号|批次|流水|零件|部件|配件|图号|图纸|料号|件号|工位|序列号?|sn|身份证|税号|信用代码|代码|id|许可证?|备案号?|证书号?|证书编号|时间戳|版本|端口|款号|型号|工号|货号|条码|条形码|isbn|文件|物料|模具|夹具|提单|书|刊|卷|库位|货位|砂纸|目数|配比|比例|掩码|imei|mac|公证|文号|账号|卡号|户号|设备号|案号|专利号|登记号|注册证|样例|示例|例如|形如|格式[为如]?|如|金额|总计|合计|共|(?<![预签邀])约|达|近|超过?|hash|key|ref|no\.?|运单|车架号|合同|发票|资产|产品码|授权码|序号|token|zl|gb\/?t?|标准|sr|icp备?)(?:号|码|为|是|:|“|"|'|=|号码|\s|第|\()*$/;

const mobile = /^(?:00?86)?1[3-9]\d{9}$/;
const areaCode =
  /^0(?:10|2[0-57-9]|3(?:1\d|35|49|5\d|7\d|9[1-8])|4(?:1[0-9]|2[179]|3[1-9]|4\d|5[1-9]|6[4789]|7\d|8[23])|5(?:1\d|2\d|3\d|4\d|5\d|6[1-6]|7\d|8[02]|9\d)|6(?:3[1-5]|6[0238]|9[12])|7(?:01|1\d|2[248]|3\d|4[3-6]|5\d|6[0-9]|7[0-9]|9\d)|8(?:1[2367]|2[567]|3\d|5\d|7\d|8[36-8]|9\d)|9(?:0[1-36-9]|1[1-79]|3\d|4[13]|5[1-5]|7\d|9\d))[2-8]\d{6,7}$/;
const service = /^(?:400|800)\d{7}$/;

type Kind = 'mobile' | 'landline' | 'service' | 'international' | 'local';

/** Few groups, or a sign between nearly all figures. */
function groupsLookLikePhone({ groups }: DigitRun): boolean {
  return groups.length <= 6 || groups.join('').length < 2 * groups.length;
}

function classify(run: DigitRun, digits: string, before: string): Kind | undefined {
  if (mobile.test(digits) && groupsLookLikePhone(run)) return 'mobile';
  if (service.test(digits) && (run.groups.length > 1 || run.hasChinese || label.test(before)))
    return 'service';
  if (areaCode.test(digits) && (run.groups.length > 1 || label.test(before))) return 'landline';
  if (/(?:\+|\b00)$/.test(before) && digits.length >= 8 && digits.length <= 15) return 'international';
  if (/^86/.test(digits) && mobile.test(digits.slice(2))) return 'mobile';
  if (/^86/.test(digits) && areaCode.test(`0${digits.slice(2)}`) && run.groups.length > 1) return 'landline';
  const isLocal =
    /^[2-9]\d{6,7}$/.test(digits) &&
    /(?:电话|热线|座机|致电|拨打|传真|\btel\.?|phone)(?:号码?|是|为|:|\s|\()*$/.test(before);
  return isLocal ? 'local' : undefined;
}

/** Part of a run that is a phone number: the whole run, or groups of it that stand by themselves. */
function phoneIn(text: string, run: DigitRun): { start: number; end: number; kind: Kind } | undefined {
  const before = text.slice(Math.max(0, run.start - 24), run.start);
  const whole = classify(run, run.digits, before);
  if (whole !== undefined) return { start: run.start, end: run.end, kind: whole };
  if (run.groups.length < 2) return undefined;
  return phoneAmongGroups(text, run);
}

/** `2024 0755-8612 3377`: tries groups from each group's start, longest first. */
function phoneAmongGroups(
  text: string,
  run: DigitRun,
): { start: number; end: number; kind: Kind } | undefined {
  const pieces: { start: number; end: number; digits: string }[] = [];
  for (const match of text.slice(run.start, run.end).matchAll(/[0-9]+/g)) {
    const start = run.start + match.index;
    pieces.push({ start, end: start + match[0].length, digits: match[0] });
  }
  for (let from = 0; from < pieces.length; from++) {
    for (let to = pieces.length; to > from; to--) {
      const some = pieces.slice(from, to);
      const digits = some.map((piece) => piece.digits).join('');
      if (digits.length < 7 || digits.length > 14) continue;
      const part: DigitRun = { ...run, groups: some.map((piece) => piece.digits), digits };
      const start = some[0]!.start;
      const kind = classify(part, digits, text.slice(Math.max(0, start - 24), start));
      if (kind !== undefined && kind !== 'local') return { start, end: some[some.length - 1]!.end, kind };
    }
  }
  return undefined;
}

function isSerial(text: string, start: number, end: number): boolean {
  const before = sentenceBefore(text, start, 24);
  if (/(?:电话|手机|热线|致电|拨打|联系方式|微信)/.test(before.slice(-8)))
    return /(?:格式|示例|例如|形如|样例)/.test(before);
  if (serial.test(before)) return true;
  return /[a-z0-9_\-/=]/.test(text[start - 1] ?? '') && !/[-+ ]/.test(text[start - 1] ?? '')
    ? true
    : /[a-z0-9_]/.test(text[end] ?? '');
}

const conjunction = /^ ?(?:与|和|及|以及|或|至|到|、|\/|,|~|and|or) ?$/;

/** Whether it is named in one breath with a serial number that ends at `last`: 图号 138-0562-1470 与 138-0562-1471. */
const isListedWith = (text: string, last: number, start: number): boolean =>
  last >= 0 && last < start && start - last <= 6 && conjunction.test(text.slice(last, start));

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const networkAddress = new RegExp(`^(?!.*(?:^|\\.)0\\d)${octet}(?:\\.${octet}){3}$`);
const bookNumber = /^97[89]([- ]?\d){10}$/;
/** 15-15-15、18-5-12: each of several is made of parts. */
const listed = /\d-\d[^、,]*[、,] ?\d+-\d/;

/** An address of the network, the number of a book or several figures listed. */
function isNoNumber(text: string, { start, end }: DigitRun): boolean {
  const written = text.slice(start, end);
  return networkAddress.test(written) || bookNumber.test(written) || listed.test(written);
}

/** A labelled number that is no phone number is told to be one of the trade. */
function dismissSerial(text: string, { start, end }: DigitRun, dismissed: Dismissal[]): void {
  if (!serial.test(sentenceBefore(text, start, 24))) return;
  dismissed.push({
    start,
    end,
    category: 'contact',
    severity: 'violation',
    frame: 'phone',
    reason: 'sample-number',
  });
}

const figure = '[0-9零〇一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖洞拐勾]';
const between =
  '[ ()\\-,、:\n]{0,3}(?:(?:后[面边头]?|前[面边头]|末尾|最后|最末|结尾|收尾|尾号|再|先|拨|然后|接着|接下来|紧跟着?|中间|空一?格|横[杠线]|减号|杠|加上?|接上?|拼上?|连上?|跟上?|转|来|是|和|点|➕){1,3}[ ()\\-,:]{0,3}){1,2}';
/** 136 加 8207 加 5593, 189后面接4402再接7716: the words between the figures are to be left out. */
export const wordJoined = new GatedPattern(
  new RegExp(
    `(?:1[3-9]${figure}{1,5}|[一幺壹][三四五六七八九叁肆伍陆柒捌玖拐勾]${figure}{1,5}|0[1-9]${figure}{1,2})(?:${between}${figure}{1,8}){1,4}(?!${figure})`,
    'g',
  ),
);

function findWordJoined(text: string, places: Places, hits: Candidate[]): void {
  for (const match of wordJoined.matchesAt(text, places.joined)) {
    const digits = [...match[0]].map(readDigit).join('');
    const start = match.index;
    if (!mobile.test(digits) && !areaCode.test(digits)) continue;
    if (/[0-9a-z]/.test(text[start - 1] ?? '') || serial.test(text.slice(Math.max(0, start - 24), start)))
      continue;
    const end = start + match[0].length;
    hits.push({ start, end, category: 'contact', severity: 'violation', frame: 'phone' });
  }
}

/** Mobile numbers that only a reader puts together. */
function findHiddenNumbers({ text, kinds, places }: TextUnits, hits: Candidate[]): void {
  const found = [...findSpokenNumbers(text, kinds), ...findToldNumbers(text, places.joined)];
  for (const { start, end } of found)
    if (!serial.test(text.slice(Math.max(0, start - 24), start)))
      hits.push({ start, end, category: 'contact', severity: 'violation', frame: 'phone' });
}

/** Phone numbers, also in disguise; serial and sample numbers are dismissed. */
export function findPhones(units: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  const { text, kinds, places } = units;
  findWordJoined(text, places, hits);
  findHiddenNumbers(units, hits);
  let lastSerial = -1;
  for (const run of findDigitRuns(text, kinds, 7)) {
    const phone = phoneIn(text, run);
    if (phone === undefined || isNoNumber(text, run)) {
      dismissSerial(text, run, dismissed);
      continue;
    }
    const start =
      phone.kind === 'international' ? phone.start - (text[phone.start - 1] === '+' ? 1 : 0) : phone.start;
    const found: Candidate = {
      start,
      end: phone.end,
      category: 'contact',
      severity: 'violation',
      frame: 'phone',
    };
    const isPlaceholder = /^1(?:38|39|3)0{3,}|^1380013800|(\d)\1{6}|1234567/.test(run.digits);
    if (isPlaceholder && /(?:例|示|格式|样|输入|填)/.test(sentenceBefore(text, start, 30)))
      dismissed.push({ ...found, reason: 'sample-number' });
    else if (isSerial(text, phone.start, phone.end) || isListedWith(text, lastSerial, phone.start)) {
      dismissed.push({ ...found, reason: 'sample-number' });
      lastSerial = phone.end;
    } else hits.push(found);
  }
}
