import type { Layout, Placed, Size } from './layout.ts';
import type { Vote } from './page-votes.ts';
import { rowsOf, saidOnce } from './rows.ts';
import type { SeenPage } from './structure-votes.ts';
import type { Colour } from './tints.ts';
import { upTo } from './vote-weights.ts';

/** What stands at the head of a day or of the whole: 今日概况, 经营概览, 房态首页, 我的今天. */
export const homeHead =
  /^[\u4e00-\u9fff]{0,5}(首页|主页|总览|概览|概况|总况|一览|全貌|全景|速览|快报|(?<![日周月年]报|工单|任务|项目|需求|商机|销售|线索|缺陷|开发|生产|订单)看板)$|^(我的|本班|当班)?(今日|今天|当日|实时)(概况|运行|经营|生产|在途|业务|要闻|动态|事件|情况|数据|营业|工作|安排)?$|^(my|our)?(today|day|shift)(ataglance|sofar|summary)?$|^[a-z]{0,12}(overview|ataglance|summary|home)$/u;
/** 待签病历3份, 候诊：17人, 出租率72%; several in a line where an engine joined them. */
const countedOnce = /[\u4e00-\u9fff]{2,7}[:：]?[¥$]?\d+(\/\d+)?(%|万|亿|千|[\u4e00-\u9fff]{1,2})?/gu;
const counted = new RegExp(`^(${countedOnce.source}[;；|、/]?)+$`, 'u');
const youHave = /^[您你](今天|目前|还|共)?有\d+|^(youhave|thereare)\d+/;
const saidToAll = /^[【[]?(通知|公告|提醒|提示|重要|notice|news)[】\]:：]?[^,]{8,}/;
const alarms =
  /^(实时|最新|今日|当前|latest|live)(告警|预警|报警|事件|动态|消息|订单|任务|alarms?|alerts|events|orders)$/;

const count = (lines: readonly Placed[], pattern: RegExp, maxLength = 40) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words)).length;

/** Entries of a bar stand beside others of their kind. */
function outsideBars({ top, content }: Layout, size: Size): readonly Placed[] {
  const rows = rowsOf(top, size).filter((row) => row.length <= 4);
  return [...rows.flat(), ...content.filter(({ middleY }) => middleY < 0.4)];
}

/** As written: pressed words have lost the point of 18.1%. */
const sharesIn = (text: string) =>
  [...text.normalize('NFKC').matchAll(/(\d+(?:\.\d+)?)\s*%/gu)].map(([, share]) => Number(share));

const aDate = /^(\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}(?!\d)/;

/** 土楼两日 18人, and below it when: what heads a record counts what is in it. */
function headsRecord({ left, middleY }: Placed, content: readonly Placed[]): boolean {
  const below = content.filter((other) => Math.abs(other.left - left) < 0.012 && other.middleY > middleY);
  const [next] = below.sort((a, b) => a.middleY - b.middleY);
  return next !== undefined && aDate.test(next.words);
}

/** Captions with their counts, each another one: what a landing page sums up in words. */
function countsInWords(content: readonly Placed[]): number {
  const told = saidOnce(content).filter(({ words }) => words.length >= 4 && counted.test(words));
  const lines = told.filter((line) => !headsRecord(line, content));
  const captions = lines.flatMap(({ words }) => words.match(countedOnce) ?? []);
  // Shares of a whole are the legend of a chart.
  const shares = captions.filter((caption) => caption.endsWith('%'));
  const whole = lines.flatMap(({ line }) => sharesIn(line.text)).reduce((sum, share) => sum + share, 0);
  const counts =
    shares.length >= 3 && Math.abs(whole - 100) <= 3
      ? captions.filter((one) => !shares.includes(one))
      : captions;
  const times = new Map<string, number>();
  for (const count of counts) {
    const caption = count.replace(/[:：]?[¥$]?\d.*$/u, '');
    times.set(caption, (times.get(caption) ?? 0) + 1);
  }
  // What is counted again and again is a field of records.
  return [...times.values()].filter((time) => time < 3).length;
}

const isSpeechGreen = ([red, green, blue]: Colour) =>
  green > 200 && green - red > 60 && green - red < 120 && green - blue > 90;

/** Green speech on grey: a messenger, in which people talk of a system but which is none. */
function speechLines({ layout: { content }, tints }: SeenPage): number {
  return content.filter(({ index }) => {
    const ground = tints[index]?.ground;
    return ground !== undefined && isSpeechGreen(ground);
  }).length;
}

/** A whole that is summed up in words, and papers and talk that stand for no system. */
export function summaryVotes(page: SeenPage): Vote[] {
  const { layout, size } = page;
  const { content } = layout;
  const speech = speechLines(page);
  // People name figures too.
  const counts = speech > 1 ? 0 : countsInWords(content);
  return [
    {
      kind: 'after-login',
      reason: 'head-of-the-whole',
      weight: upTo(2.4, 1.8, count(saidOnce(outsideBars(layout, size)), homeHead, 14)),
    },
    { kind: 'after-login', reason: 'counts-in-words', weight: counts >= 3 ? upTo(3, 0.5, counts) : 0 },
    { kind: 'after-login', reason: 'you-have', weight: upTo(2, 2, count(content, youHave)) },
    { kind: 'after-login', reason: 'said-to-all', weight: upTo(1.2, 1.2, count(content, saidToAll, 80)) },
    { kind: 'after-login', reason: 'latest-alarms', weight: upTo(1.6, 1.2, count(content, alarms, 14)) },
    { kind: 'other', reason: 'messenger', weight: upTo(3, 1, speech) },
  ];
}
