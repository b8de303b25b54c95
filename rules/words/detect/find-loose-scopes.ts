import { GatedPattern } from '../gate/gated-pattern.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { matchAt } from '../view.ts';
import { nameOfField } from './name-of-field.ts';

/** Where a scope may begin that its head alone doesn't tell, with what the list must show. */
export const looseHead = new GatedPattern(
  /(?:主营|主要)(?:产品|业务)(?:或|及|和|与)服务|兼营(?=[::])|经 ?营 ?范 ?围|经营项目|业务范围(?=[:「“】\])])|主要经营(?=[:])|主营(?=[:])|经营的?业务(?=[为:])|(?:根据|按照?|依照?)营业执照,?(?:我[们司]|公司|本店)?(?:从事|经营)|(?:从事|承接)(?![^,。;\n]{0,24}(?:工作|的(?:公司|企业|客户|用户|人员|团队|商家)))|(?:business|registered) scope|scope of business|(?:general|licensed|permitted) items?(?=:)/g,
);
/** What hardly any text but a licence says, besides its head. */
export const looseSign = new GatedPattern(
  /批发(?![价商市客订部网])|批零|进出口(?:业务|代理|贸易)?(?=[;,。、()及]|$)|技术(?:转让|推广)(?=[;,。、])|(?:国内|货运|货物运输)(?:贸易|运输)?代理|劳保用品|日用(?:百货|杂品)|(?:自有|非居住)房[屋地](?:产)?租赁|会议及展览服务|不含(?:涉|需)?许可/g,
);

/** One of each kind counts: a licence speaks of many trades. `(?!…)` leaves what software does about them. */
const trades: readonly RegExp[] = [
  /批发(?![价商市客订部])|批零|wholesale/,
  /零售(?![价商业门终分店系管])|retail/,
  /进出口(?![报单数企税货])|import|export/,
  /租赁(?![合管订期])|\bleas(?:e|ing)\b|rental/,
  /代理(?![商记权端服])|agency/,
  /(?:施工|安装|装饰装修|布线|工程)(?=[;,。、()及]|$|设计)/,
  /(?:维修|维护|保洁|装卸|仓储|货运|运输|搬运|快递)(?:服务)?(?=[;,。、(及]|$)|freight|storage services/,
  /广告(?:的?设计|制作|发布|代理|业务)|专业设计服务|advertising/,
  /(?:会议|会务|展览|展示|礼仪|票务|翻译|家政|养老|保安)(?:及展览|服务)|文化艺术交流|conference|exhibition/,
  /技术(?:转让|推广|交流|咨询)|(?:信息|管理|健康|商务|教育)(?:技术)?咨询|营销策划|consulting/,
  /(?:五金|劳保用品|日用(?:百货|杂品|品)|文化用品|文具|办公(?:用品|设备)|建筑材料|建材|装饰材料|橡塑|塑料制品|金属材料|阀门|电线电缆|管道)/,
  /(?:电子(?:产品|元器件)|通[讯信](?:器材|设备)|机[电械]设备|化工(?:产品|原料)|耗材|消防器材|安防|家用电器|仪器仪表|计算机(?:软硬件|配件))/,
  /(?:软件|硬件|设备|部件|零件|装置|产品|用品|器材|材料|商品|食品|车辆|机械|items)[^;,。、]{0,8}(?:的?(?:销售|生产|加工|制造|研发))|sales? of/,
  /(?:劳务(?:服务|派遣)|物业管理|房屋租赁|不动产|停车场|labou?r services|property management)/,
  /(?:增值电信|互联网信息服务|网络文化经营|出版物|医疗器械|计算机系统服务|数据处理服务|系统集成|system integration|outsourcing|telecommunications)/,
  /\((?:不含|除|以上|涉及|需|凭|excluding|except)|依法须经|许可证经营|凭[^;,。]{0,8}(?:许可|资质|证)|经批准|subject to approval/,
];
/** How every licence of a technology company begins. */
const formula = /(?:技术(?:服务|开发|咨询|交流|转让|推广)[、,;]){3}/;
const software =
  /(?:支持|可以|您|我们的|模块|功能|一键|自动(?!化|控制)|报表|录入|看板|字段|工单|提醒|对账|分析|审批|导入|导出|用户|客户(?!服务)|选择|按钮|页面|流程|系统会|场景|行业[::]|模板|覆盖|适用|分为|课程|如何|登录|module|feature|user|customer|support for)/;

const longest = 600;
/** Heads within one stretch that are tried. */
const most = 3;
/** A further list of the same licence goes on behind a full stop. */
const goesOn =
  /[\s"”)]*(?:许可|一般|兼营|其他|依法|\((?:依法|不含|除|涉及)|items? subject|licensed items|general items|permitted items)/y;

function isStop(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === '\n' || sign === '。' || sign === '!' || sign === '?') return true;
  return (
    sign === '.' && (text[at + 1] === ' ' || at + 1 === text.length) && /[a-z)]/.test(text[at - 1] ?? '')
  );
}

function stretchEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at++) {
    if (!isStop(text, at)) continue;
    if (text[at] === '\n') return at;
    if (matchAt(goesOn, text, at + 1) < 0) return at + 1;
  }
  return limit;
}

type List = { readonly items: number; readonly trades: number; readonly isFormula: boolean };

/** How many trades a list speaks of; none where it says what software does. */
export const countTrades = (list: string): number => readList(list).trades;

function readList(list: string): List {
  const items = list.split(/[;,、。]/).filter((item) => item.trim().length > 1).length;
  if (software.test(list)) return { items, trades: 0, isFormula: false };
  return { items, trades: trades.filter((trade) => trade.test(list)).length, isFormula: formula.test(list) };
}

/** What each head asks of its list: how many items, how many trades. */
function suffices(head: string, { items, trades }: List): boolean {
  if (items < 3) return false;
  if (/产品.服务/.test(head)) return trades >= 1 && items >= 4;
  if (/经 ?营 ?范 ?围|经营项目|scope|items/.test(head)) return trades >= 2;
  return trades >= (/从事|承接/.test(head) ? 4 : 3);
}

/** Lists behind heads that other texts use too, and lists without a head. Linear: no stretch is read often. */
export function findLooseScopes({ text, places }: TextUnits, hits: Candidate[]): void {
  let reached = 0;
  let tries = 0;
  const read = (start: number, from: number, isEnough: (list: List) => boolean): void => {
    const end = stretchEnd(text, from);
    reached = Math.max(reached, end);
    if (!isEnough(readList(text.slice(from, end)))) return;
    hits.push({ start, end, category: 'licence_scope', severity: 'violation', frame: 'scope-list' });
  };
  for (const match of looseHead.matchesAt(text, places.looseHeads)) {
    tries = match.index < reached ? tries + 1 : 0;
    if (tries > most || match.index < (hits[hits.length - 1]?.end ?? 0)) continue;
    const after = match.index + match[0].length;
    if (
      !/^[\s)”"」】]*(?:\([a-z ]{2,24}\))?[\s)”"」】]*(?:[::为]|$)/.test(text.slice(after, after + 30)) &&
      !/从事|承接|范 ?围/.test(match[0])
    )
      continue;
    if (/范 ?围/.test(match[0]) && nameOfField.test(text.slice(after, after + 12))) continue;
    read(match.index, after, (list) => suffices(match[0], list));
  }
  reached = 0;
  for (const match of looseSign.matchesAt(text, places.looseSigns)) {
    if (match.index < reached) continue;
    const least = Math.max(reached, match.index - longest);
    let start = match.index;
    while (start > least && !isStop(text, start - 1)) start--;
    read(start, start, ({ items, trades, isFormula }) => isFormula || (items >= 6 && trades >= 4));
  }
}
