import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { countTrades, findLooseScopes } from './find-loose-scopes.ts';
import { nameOfField } from './name-of-field.ts';

export const head = new GatedPattern(
  /(?:(?:一般|许可|主要|公司|其他)?(?:经营|营业)(?:范围|项目)(?:包括|为|是|如下|涵盖)?|一般项目|许可(?:经营)?项目|一般经营项目|主营(?:业务|项目|范围)?(?:名称)?|兼营(?:业务|项目)?|业务范围|营业范围|法定经营范围|business scope|scope of business)/g,
);
const item =
  /(?:服务|开发|销售|咨询|转让|推广|研发|批发|零售|租赁|代理|设计|制作|策划|集成|进出口|制造|维修|修理|洗选|经销|维护|加工|安装|施工|工程|生产|处理|运营|管理|经营|业务|发布|活动|调查|展览|交流|贸易|出版|承包|监理|勘察|翻译|印刷|仓储|运输|货运|评估|代办|中介|培训|外包|存储|支持|检测|测试|电信业务|批零|网上销售|互联网销售|治理|监测|防治|修复|复印|养殖|种植|收购|采购代理|装卸)(?:服务|活动)?(?:\([^()]{0,40}\))?[。,]?$/;
/** Items as business licences print them and introductions of software don't. */
const typical =
  /(?:技术(?:服务|开发|咨询|交流|转让|推广|进出口)|(?:软件|计算机|电子产品|办公(?:用品|设备|耗材)|通讯(?:器材|设备)|五金|日用|百货|机械|仪器|化工|建材|汽车|轮胎|设备|器材|零配件|耗材|服装|食品|农产品)[^;、,。]{0,14}(?:销售|批发|零售|租赁|维修|制造)|信息系统集成服务|系统集成|计算机(?:系统服务|软硬件|维修|及通讯)|数据处理(?:和存储)?(?:支持)?服务|互联网(?:信息|数据|销售|安全)服务?|增值电信|货物(?:或技术)?(?:及技术)?进出口|进出口业务?|会议(?:及展览|服务)|展览(?:展示)?服务|广告(?:设计|发布|制作)|企业(?:形象策划|管理咨询|管理)|市场(?:营销策划|调查)|文化艺术交流|组织文化|人力资源服务|劳务派遣|物业管理|房屋租赁|网络(?:技术服务|与信息安全)|软件(?:外包|开发|销售|设计|服务)|人工智能[^;、,。]{0,14}(?:开发|平台|系统)|物联网[^;、,。]{0,8}(?:服务|销售|研发|制造)|云计算[^;、,。]{0,8}(?:服务|销售)|信息(?:咨询|技术咨询)服务|信息安全设备|电子元器件|集成电路|智能[^;、,。]{0,10}(?:研发|制造|销售)|安全技术防范|建筑智能化|货物运输代理|供应链管理服务|电气设备|工程管理|图文设计|礼仪服务|票务|代驾|代理记账|税务服务|商务代理代办|版权代理|知识产权(?:代理|服务)|市场主体登记|商标代理|专利代理|商务(?:信息)?咨询|社会经济咨询|教育咨询|健康咨询|经济贸易|国内贸易|代理各类商品|信息技术|网络货运|道路货物|广播电视|食品(?:经营|销售)|出版物|医疗器械(?:经营|销售)|第[一二三]类医疗器械|普通货运|基础电信|测绘服务|建设工程|住宅室内|工程和技术研究)/;
const tail =
  /(?:[;,。、\s(（]*(?:除)?依法须经批准的项目[^\n]{0,90}?(?:开展经营活动|为准|外)[)）]?(?:,?凭营业执照依法自主开展经营活动)?[)）。]?|[,。;\s]*(?:\()?(?:法律|国家|涉及)[^。\n]{0,60}(?:规定|许可|经营)[^。\n]{0,20}(?:\))?)/y;
const boilerplate =
  /(?:依法须经批准的项目|(?:不含|除)[^()]{2,20}需?许可(?:审批|类)的?(?:项目|化学品)|(?:涉及|凭)许可(?:证|经营)[^。\n]{0,12}经营|经相关部门批准后方可|凭营业执照依法自主开展|具体经营项目以(?:相关部门)?(?:审批|批准)|法律、?法规、?国务院决定(?:规定|禁止)|国家有专项专营规定|市场主体依法自主选择经营项目|不得从事国家和本市产业政策禁止)/g;

export const boilerplates = new GatedPattern(boilerplate);

type Piece = { readonly start: number; readonly end: number; readonly text: string };

const separators = /[;、,|\n。]/;
/** Where semicolons part the items, 、 stands within them. */
const widerSeparators = /[;|\n。]/;

/** A longer stretch without a separator is no item, and no list goes on behind it. */
const longestItem = 160;

/** A part of a text that may hold a list, and what parts its items. */
type Listing = {
  readonly text: string;
  readonly from: number;
  readonly limit: number;
  readonly signs?: RegExp;
};

/** Cuts at the signs and at line ends, but not inside brackets. */
function* splitItems({ text, from, limit, signs = separators }: Listing): Generator<Piece> {
  let depth = 0;
  let start = from;
  for (let at = from; at <= limit; at++) {
    const character = at < limit ? text[at]! : ';';
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (at < limit && (!signs.test(character) || (depth > 0 && character !== '\n'))) {
      if (at - start > longestItem) return;
      continue;
    }
    const piece = text.slice(start, at).trim();
    if (piece !== '') yield { start, end: at, text: piece };
    start = at + 1;
    if (character === '\n' && text[at + 1] === '\n') return;
  }
}

const isScopeItem = (text: string): boolean =>
  text.length <= 60 &&
  (typical.test(text) || (item.test(text) && text.length <= 30)) &&
  !/(?:支持|可以|您|我们|用户|点击|自动|一键|系统会|按钮|公司(?:专注|现有|成立))/.test(text);

type Scope = {
  readonly start: number;
  readonly end: number;
  readonly items: number;
  readonly typical: number;
};

/** Takes items for as long as they read like a scope; up to two others in between are allowed. */
function readList(listing: Listing): Scope {
  const { text, from } = listing;
  let end = from;
  let items = 0;
  let strong = 0;
  let strange = 0;
  for (const piece of splitItems(listing)) {
    const bare = piece.text
      .replace(/^(?:(?:一般|许可)(?:经营)?项目|主营|兼营)[::]?/, '')
      .replace(/^[\s^:*•·\d.)(]+/, '');
    boilerplate.lastIndex = 0;
    if (isScopeItem(bare) || boilerplate.test(bare)) {
      items++;
      if (typical.test(bare)) strong++;
      strange = 0;
      end = piece.end;
    } else if (!/^[:：]?无$/.test(bare) && ++strange > 2) break;
    const closing = text[piece.end];
    if (
      closing === '。' &&
      !/^(?:\s*(?:许可|一般|兼营|\(|依法))/.test(text.slice(piece.end + 1, piece.end + 8))
    )
      break;
  }
  return { start: from, end, items, typical: strong };
}

/** What is made, sold, let or moved: no service of a software company. */
const trade =
  /(?:销售|批发|零售|租赁|制造|加工|施工|治理|防治|修理|维修|养殖|种植|货物运输代理|报关|报检|经纪)(?:服务|业务|活动)?$/;

/** Items of trades that no software company follows, whatever each is. */
function isOfTrades(text: string, { start, end, items }: Scope): boolean {
  if (items < 5) return false;
  const list = text.slice(start, end);
  const plied = list.split(/[;、。]/).filter((one) => trade.test(one.trim())).length;
  return plied >= 3 || (items >= 6 && countTrades(list) >= 3);
}

function withTail(text: string, end: number): number {
  tail.lastIndex = end;
  const match = tail.exec(text);
  const reached = match === null ? end : tail.lastIndex;
  return text[reached] === '。' || text[reached] === ')' ? reached + 1 : reached;
}

const listSpan = 2000;

function findHeaded({ text, places }: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  for (const match of head.matchesAt(text, places.scopes)) {
    const start = match.index;
    if (hits.length > 0 && hits[hits.length - 1]!.end > start) continue;
    const after = start + match[0].length;
    const rest = text.slice(after, after + 12).replace(/^[\s:“”"』」】\])]+/, '');
    const found = {
      start,
      end: after,
      category: 'licence_scope',
      severity: 'violation',
      frame: 'scope-list',
    } as const;
    if (nameOfField.test(rest)) {
      dismissed.push({ ...found, reason: 'function-name' });
      continue;
    }
    const from = after + (/^[\s:“”"』」】\])]*/.exec(text.slice(after, after + 8))?.[0].length ?? 0);
    const listing = { text, from, limit: Math.min(text.length, from + listSpan) };
    const narrow = readList(listing);
    const list = narrow.items < 3 ? readList({ ...listing, signs: widerSeparators }) : narrow;
    const isScope =
      list.items >= 3 &&
      (list.typical >= 2 || /经营|许可项目|一般项目/.test(match[0]) || isOfTrades(text, list));
    if (isScope) hits.push({ ...found, end: withTail(text, list.end) });
  }
}

/** Whether five semicolons stand in a text, and four of them in a row with at most 60 units between. */
function mayList(text: string): boolean {
  let count = 0;
  let inRow = 0;
  let longestRow = 0;
  let last = 0;
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
    count++;
    inRow = at - last <= 61 ? inRow + 1 : 1;
    longestRow = Math.max(longestRow, inRow);
    if (count >= 5 && longestRow >= 4) return true;
    last = at;
  }
  return false;
}

/** Lists without a head: many typical items in a row, parted by semicolons. */
function findHeadless(text: string, hits: Candidate[]): void {
  const lists = /[^;\n。]{2,60}(?:;[^;\n。]{2,60}){4,}/g;
  if (!mayList(text)) return;
  for (const match of text.matchAll(lists)) {
    const list = readList({ text, from: match.index, limit: match.index + match[0].length });
    if (hits.some((hit) => hit.start < list.end && list.start < hit.end)) continue;
    if (list.items < 5 || list.items < match[0].split(';').length * 0.6) continue;
    if (list.typical < 3 && !isOfTrades(text, list)) continue;
    hits.push({
      start: list.start,
      end: withTail(text, list.end),
      category: 'licence_scope',
      severity: 'violation',
      frame: 'scope-list',
    });
  }
}

/** The closing formula of a licence by itself: at least the formula was pasted. */
function findBoilerplate({ text, places }: TextUnits, hits: Candidate[]): void {
  const known = [...hits].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  for (const match of boilerplates.matchesAt(text, places.formulas)) {
    const { index } = match;
    for (; next < known.length && known[next]!.start <= index; next++)
      reached = Math.max(reached, known[next]!.end + 40);
    if (index <= reached) continue;
    const before = text.slice(Math.max(0, index - 300), index);
    const listStart =
      index -
      before.length +
      Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。', before.length - 2)) +
      1;
    const list = readList({ text, from: listStart, limit: index });
    const start = list.items >= 2 ? list.start : index;
    const end = Math.max(withTail(text, index), index + match[0].length);
    reached = end + 40;
    hits.push({
      start,
      end,
      category: 'licence_scope',
      severity: 'violation',
      frame: 'scope-formula',
    });
  }
}

/** Business-licence scopes pasted into a text, each as one span with head and tail. */
export function findLicenceScopes(units: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  const found: Candidate[] = [];
  findHeaded(units, found, dismissed);
  findHeadless(units.text, found);
  findBoilerplate(units, found);
  const loose: Candidate[] = [];
  findLooseScopes(units, loose);
  hits.push(
    ...found,
    ...loose.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end)),
  );
}
