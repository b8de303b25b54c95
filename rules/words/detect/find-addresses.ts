import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { matchAt, sentenceAround, sentenceBefore } from '../view.ts';

/** 路998号5幢301室: the part of a postal address that a number makes one. */
export const doorNumber = new GatedPattern(
  /(?:路|街|大道|巷|弄|胡同)(?:[东南西北中]段)?(?: ?[\d一二三四五六七八九十百]{1,6}(?:[弄之-]\d{1,5})?号|[\u3400-\u9fff]{1,8}(?:大厦|广场|大楼|中心|园区?|写字楼)[a-z]?(?=\d{1,4}(?:室|楼|层|座|幢|栋)|[a-z\d一二三四五六]{1,2}[座栋幢]))(?:(?:院|楼)?[\u3400-\u9fff]{0,10}?[a-z]?\d{0,4}(?:幢|栋|座|楼|层|室|单元|馆|大厦|广场|园区)){0,4}/g,
);
/** The kind of a road in English, from which the rest of an address is read back and on. */
export const englishRoad = new GatedPattern(/\b(?:road|street|avenue|boulevard|lane|drive)\b/g);
const beforeRoad =
  /(?:(?:room|suite|unit|rm\.?|floor) ?#?\d{1,5}[a-z]?,? (?:[a-z0-9 ]{1,24},? ){0,3})?\d{1,5} [a-z]{2,20}(?: [a-z]{2,20}){0,2} $/;
const behindRoad = /\.?(?:, [a-z]{2,20}(?: [a-z]{2,20})?){0,4}/y;
const label =
  /(?:地址|展厅|展馆|到访|来访|(?:请|可以),?[到来]|看现场|上门|门店|总部|办公室|公司(?:设|位|地处|坐落)|我们在|我司(?:设|位)|欢迎(?:您)?(?:来|到|前来|莅临)|面谈|自提|参观|看样|线下体验|visit|address|find us|come (?:to|by)|our office|located|drop by|meet us)[^。;!?\n]{0,24}$/;
const asSubject =
  /(?:解析|识别|拆[分成]|示例|例如|形如|字段|收货|面单|格式|门牌|标准化|录入|匹配|轨迹|工地|路由|地图上|导航|xx|测站|站点|案件|警情|报修|工单|路灯|管线|投递|派送)/;
const lastLabel = /(?:地址|位于|坐落于?|设在|设于|地处|来到|前往|就在|[在到至于为是访店厅馆])(?!区|县|市)/g;

/** Where an address begins that has its road at `at`: behind the last label, at most 24 units before. */
function addressStart(text: string, at: number): number {
  const behind = /[\u3400-\u9fffa-z0-9]{0,24}$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  let from = 0;
  for (const match of behind.matchAll(lastLabel)) {
    const next = match.index + match[0].length;
    if (next < behind.length) from = next;
  }
  return at - behind.length + from;
}

/** Postal addresses at which a seller wants to be met; addresses as what the software works on are dismissed. */
export function findAddresses({ text, places }: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  const read = (start: number, end: number): void => {
    const found = { start, end, category: 'contact', severity: 'violation', frame: 'address' } as const;
    if (!label.test(sentenceBefore(text, start, 40))) return;
    if (asSubject.test(sentenceAround(text, start, end)))
      dismissed.push({ ...found, reason: 'subject-matter' });
    else hits.push(found);
  };
  for (const match of doorNumber.matchesAt(text, places.doors))
    read(addressStart(text, match.index), match.index + match[0].length);
  for (const match of englishRoad.matchesAt(text, places.roads)) {
    const before = beforeRoad.exec(text.slice(Math.max(0, match.index - 90), match.index));
    if (before === null) continue;
    const end = match.index + match[0].length;
    read(match.index - before[0].length, Math.max(end, matchAt(behindRoad, text, end)));
  }
}
