import { foldName } from './fold-name.ts';

/** A company's name in its parts; all folded. */
export type Company = {
  readonly full: string;
  readonly isLatin: boolean;
  /** Province or city at the front, '' where there is none. */
  readonly place: string;
  /** What follows the place, without the legal ending. */
  readonly core: string;
  /** Words of trade inside the core, in order. */
  readonly trades: readonly string[];
  /** The short forms that people use, longest first. */
  readonly shortForms: readonly string[];
};

const places =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|镇江|盐城|泰州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|湖州|合肥|芜湖|福州|厦门|泉州|漳州|南昌|赣州|济南|青岛|烟台|潍坊|临沂|淄博|威海|郑州|洛阳|武汉|宜昌|襄阳|长沙|株洲|广州|深圳|珠海|东莞|佛山|中山|惠州|汕头|南宁|柳州|桂林|海口|三亚|成都|绵阳|贵阳|遵义|昆明|大理|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|拉萨|唐山|保定|昆山|义乌|中国';
export const placePattern = new RegExp(`^(${places})(省|市|区|自治区|特别行政区)?`);
export const endingPattern =
  /(控股集团|集团股份|集团|控股|实业|投资)?(股份)?(有限责任公司|有限公司|股份公司|总公司|分公司|公司|合伙企业|事务所|研究院|研究所|设计院|医院|大学|学院|学校|中学|小学|幼儿园|银行|支行|酒店|总厂|分厂|厂|合作社|商行|集团)$/;
const tradeWords =
  '供应链|物联网|互联网|新材料|新能源|半导体|集成电路|人工智能|大数据|云计算|生物制药|生物医药|医疗器械|电子商务|文化传媒|文化创意|教育咨询|企业管理|企业服务|人力资源|信息技术|网络科技|信息科技|精密仪器|装备制造|建设工程|环境工程|建筑工程|机械设备|自动化|数字化|智能化|智能|智慧|科技|技术|信息|网络|软件|数据|数字|电子|电气|电器|电力|电缆|通信|通讯|光电|生物|医药|制药|医疗|器械|健康|环境|环保|环境科技|能源|材料|化工|化学|机械|机电|设备|装备|仪器|仪表|精密|制造|工业|重工|工程|建设|建筑|建工|置业|地产|房地产|物业|园林|装饰|设计|文化|文旅|旅游|传媒|广告|教育|培训|咨询|管理|服务|贸易|商贸|商业|进出口|国际|物流|运输|货运|供应|快递|航空|航运|海运|港口|汽车|汽配|交通|轨道|食品|餐饮|农业|农牧|牧业|渔业|粮油|米业|乳业|酒业|饮料|服饰|服装|纺织|家居|家具|建材|钢铁|冶金|矿业|金属|塑料|包装|印刷|玩具|金融|投资|资产|保险|担保|租赁|证券|基金|体育|影视|娱乐|游戏|安防|消防|检测|认证|测绘|勘测|地理|空间|水务|水利|燃气|热力|光伏|储能|电池|半导体|芯片|微电子|机器人|航天|船舶|石油|石化|发展|开发|实业|控股|集团|商务|连锁|超市|零售|百货|药业|日化|美容|母婴|宠物|珠宝|产业|运营|创新|系统|集成|平台';
const tradePattern = new RegExp(
  `^(${[...new Set(tradeWords.split('|'))].sort((a, b) => b.length - a.length).join('|')})`,
);
const latinEnding =
  /(privatelimited|pteltd|ptyltd|coltd|colimited|companylimited|corporation|incorporated|company|limited|holdings|corp|gmbh|group|ltd|llc|llp|inc|plc|sarl|bv|ag|sa|co)$/;

/** The word of trade at the start of a text, '' where there is none. */
export const tradeAt = (text: string): string => tradePattern.exec(text)?.[0] ?? '';

function tradesIn(core: string): { brand: string; trades: string[] } {
  // A brand has two letters at least: 智能 in 智能云科技 is part of it.
  for (let at = 2; at < core.length; at++) {
    if (tradeAt(core.slice(at)) === '') continue;
    const trades: string[] = [];
    let rest = core.slice(at);
    for (let trade = tradeAt(rest); trade !== ''; trade = tradeAt(rest)) {
      trades.push(trade);
      rest = rest.slice(trade.length);
    }
    return { brand: core.slice(0, at), trades: rest === '' ? trades : [core.slice(at)] };
  }
  return { brand: core, trades: [] };
}

const shortestShortForm = 4;

function shortFormsOf(place: string, core: string, brand: string, trades: readonly string[]): string[] {
  const forms = new Set<string>([core]);
  trades.forEach((trade, at) => {
    forms.add(brand + trades.slice(0, at + 1).join(''));
    forms.add(brand + trade);
    // The first two letters of a longer trade: 供应链 stays, 医疗器械 becomes 医疗.
    if (trade.length === 4) forms.add(brand + trade.slice(0, 2));
  });
  const own = [...forms].filter((form) => form !== brand && form.length >= shortestShortForm);
  return [...own, ...own.map((form) => place + form)].sort((a, b) => b.length - a.length);
}

/** Takes a company's name apart. Works for what is no company too: then the core is the whole name. */
export function parseCompany(name: string): Company {
  const full = foldName(name).text;
  const isLatin = /^[a-z0-9]+$/.test(full);
  if (isLatin) {
    let core = full;
    for (
      let ending = latinEnding.exec(core);
      ending && core.length - ending[0].length >= 4;
      ending = latinEnding.exec(core)
    ) {
      core = core.slice(0, -ending[0].length);
    }
    const isTelling = name.trim().split(/\s+/).length >= 2 && core.length >= 7;
    return { full, isLatin, place: '', core, trades: [], shortForms: isTelling ? [core] : [] };
  }
  const place = placePattern.exec(full)?.[0] ?? '';
  const core = full.slice(place.length).replace(endingPattern, '');
  const { brand, trades } = tradesIn(core);
  return {
    full,
    isLatin,
    place: place.replace(/[省市区]$/, ''),
    core,
    trades,
    shortForms: shortFormsOf(place.replace(/[省市区]$/, ''), core, brand, trades),
  };
}

/** Whether a folded text ends as the names of companies and institutions do. */
export const hasEnding = (folded: string): boolean =>
  /^[a-z0-9]+$/.test(folded)
    ? folded.length >= 8 &&
      latinEnding.test(folded) &&
      !/^(a|the|for|by)?(company|group|groups|mycompany|yourcompany)$/.test(folded)
    : endingPattern.test(folded);
