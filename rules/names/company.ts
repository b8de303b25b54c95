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
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|镇江|盐城|泰州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|湖州|合肥|芜湖|福州|厦门|泉州|漳州|南昌|赣州|济南|青岛|烟台|潍坊|临沂|淄博|威海|郑州|洛阳|武汉|宜昌|襄阳|长沙|株洲|广州|深圳|珠海|东莞|佛山|中山|惠州|汕头|南宁|柳州|桂林|海口|三亚|成都|绵阳|贵阳|遵义|昆明|大理|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|拉萨|唐山|保定|昆山|义乌|慈溪|余姚|海宁|桐乡|平湖|嘉善|德清|诸暨|上虞|嵊州|兰溪|东阳|温岭|临海|玉环|乐清|瑞安|苍南|丽水|衢州|舟山|江阴|宜兴|张家港|常熟|太仓|吴江|启东|如皋|海门|丹阳|扬中|句容|溧阳|靖江|泰兴|兴化|高邮|仪征|东台|邳州|连云港|淮安|宿迁|蚌埠|马鞍山|安庆|滁州|阜阳|六安|亳州|宣城|黄山|晋江|石狮|福清|莆田|龙岩|三明|南平|宁德|九江|景德镇|上饶|吉安|宜春|抚州|新余|萍乡|济宁|泰安|日照|德州|聊城|滨州|菏泽|东营|枣庄|寿光|诸城|开封|平顶山|安阳|鹤壁|新乡|焦作|濮阳|许昌|漯河|三门峡|南阳|商丘|信阳|周口|驻马店|黄石|十堰|荆州|荆门|孝感|黄冈|咸宁|随州|湘潭|衡阳|邵阳|岳阳|常德|张家界|益阳|郴州|永州|怀化|娄底|韶关|江门|湛江|茂名|肇庆|梅州|汕尾|河源|阳江|清远|潮州|揭阳|云浮|北海|梧州|玉林|钦州|德阳|宜宾|泸州|乐山|南充|达州|遂宁|内江|自贡|攀枝花|曲靖|玉溪|宝鸡|渭南|延安|汉中|榆林|鄂尔多斯|赤峰|大同|运城|临汾|长治|秦皇岛|邯郸|邢台|张家口|承德|沧州|廊坊|衡水|鞍山|抚顺|锦州|营口|吉林|四平|齐齐哈尔|大庆|牡丹江|佳木斯|克拉玛依|喀什';
export const placePattern = new RegExp(`^(${places})(省|市|区|自治区|特别行政区)?`);
/** A district of the place before it. */
const districtPattern = /^[\u4e00-\u9fff]{1,3}[区县镇](?=[\u4e00-\u9fff]{4})/;
/** Chinese cities as English names begin with them. */
export const latinPlaces: readonly string[] =
  'beijing|shanghai|tianjin|chongqing|shenzhen|guangzhou|hangzhou|suzhou|nanjing|wuxi|changzhou|kunshan|ningbo|wenzhou|jiaxing|shaoxing|hefei|fuzhou|xiamen|quanzhou|nanchang|jinan|qingdao|yantai|zhengzhou|wuhan|changsha|dongguan|foshan|zhuhai|zhongshan|huizhou|nanning|haikou|chengdu|guiyang|kunming|xian|lanzhou|shenyang|dalian|changchun|harbin|zhejiang|jiangsu|guangdong|fujian|shandong|sichuan|hubei|hunan|hongkong'.split(
    '|',
  );
export const endingPattern =
  /(控股集团|集团股份|集团|控股|实业|投资)?(股份)?(有限责任公司|有限公司|股份公司|总公司|分公司|公司|合伙企业|事务所|研究院|研究所|设计院|医院|大学|学院|学校|中学|小学|幼儿园|银行|支行|酒店|总厂|分厂|厂|合作社|商行|集团)$/;
const tradeWords =
  '供应链|物联网|互联网|新材料|新能源|半导体|集成电路|人工智能|大数据|云计算|生物制药|生物医药|医疗器械|电子商务|文化传媒|文化创意|教育咨询|企业管理|企业服务|人力资源|信息技术|网络科技|信息科技|精密仪器|装备制造|建设工程|环境工程|建筑工程|机械设备|自动化|数字化|智能化|智能|智慧|科技|技术|信息|网络|软件|数据|数字|电子|电气|电器|电力|电缆|通信|通讯|光电|生物|医药|制药|医疗|器械|健康|环境|环保|环境科技|能源|材料|化工|化学|机械|机电|设备|装备|仪器|仪表|精密|制造|工业|重工|工程|建设|建筑|建工|置业|地产|房地产|物业|园林|装饰|设计|文化|文旅|旅游|传媒|广告|教育|培训|咨询|管理|服务|贸易|商贸|商业|进出口|国际|物流|运输|货运|供应|快递|航空|航运|海运|港口|汽车|汽配|交通|轨道|食品|餐饮|农业|农牧|牧业|渔业|粮油|米业|乳业|酒业|饮料|服饰|服装|纺织|家居|家具|建材|钢铁|冶金|矿业|金属|塑料|包装|印刷|玩具|金融|投资|资产|保险|担保|租赁|证券|基金|体育|影视|娱乐|游戏|安防|消防|检测|认证|测绘|勘测|地理|空间|水务|水利|燃气|热力|光伏|储能|电池|半导体|芯片|微电子|机器人|航天|船舶|石油|石化|发展|开发|实业|控股|集团|商务|连锁|超市|零售|百货|药业|日化|美容|母婴|宠物|珠宝|产业|运营|创新|系统|集成|平台|净水|水处理|电器|电机|电梯|阀门|泵业|轴承|齿轮|模具|五金|卫浴|陶瓷|玻璃|橡胶|涂料|农药|种业|饲料|茶业|烘焙|乳品|水产|冷链|仓储|检验|医学|口腔|眼科|康复|养老|殡葬|人防|照明|灯饰|家纺|针织|印染|皮革|鞋业|制衣|纸业|木业|门窗|幕墙|钢构|水泥|混凝土|矿山|勘察|监理|造价|招标|会展|会计|税务|法律|知识产权|出行|旅行社|酒店管理|影业|动漫|直播|通航|无人机|激光|传感|测控|计量|标准|园区|楼宇|社区|城市|校园|景区|政务|粮食|烟草|热电|发电|供电|供水|公交|地铁|铁路|隧道|桥梁|路桥|市政|农机|农资|电商|跨境|护理|中医|中药|药房|花卉|苗木|果业|蔬菜|肉类|调味品|糖业|孵化|康养|铸造|锻造|热处理|表面处理|注塑|焊接|涂装';
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
  // A brand of two or three letters is many companies' brand.
  const own = [...forms, brand].filter((form) => form.length >= shortestShortForm);
  return [...own, ...own.map((form) => place + form)].sort((a, b) => b.length - a.length);
}

const shortestLatinHead = 9;

/** The name without its legal ending; also without its last word, where two words and more are left. */
function latinShortForms(words: readonly string[], core: string): string[] {
  const named = words.map((word) => foldName(word).text).filter((word) => word !== '');
  const count = named.findIndex((_, at) => named.slice(0, at + 1).join('') === core) + 1;
  const head = named.slice(0, Math.max(0, count - 1));
  const short = head.join('');
  const forms = head.length >= 2 && short.length >= shortestLatinHead ? [core, short] : [core];
  const [place = ''] = named;
  const isPlaced = latinPlaces.includes(place) && count >= 3;
  const bare = isPlaced ? forms.map((form) => form.slice(place.length)) : [];
  return [...forms, ...bare.filter((form) => form.length >= shortestLatinHead)];
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
    const words = name.trim().split(/\s+/);
    const isTelling = words.length >= 2 && core.length >= 7;
    return {
      full,
      isLatin,
      place: latinPlaces.find((one) => foldName(words[0] ?? '').text === one) ?? '',
      core,
      trades: [],
      shortForms: isTelling ? latinShortForms(words, core) : [],
    };
  }
  const place = placePattern.exec(full)?.[0] ?? '';
  const placed = full.slice(place.length);
  const core = (place === '' ? placed : placed.replace(districtPattern, '')).replace(endingPattern, '');
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
