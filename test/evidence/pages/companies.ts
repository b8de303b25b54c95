import type { Random } from './random.ts';

const cities = [
  '杭州',
  '北京',
  '上海',
  '深圳市',
  '苏州',
  '成都',
  '武汉',
  '青岛',
  '广东',
  '江苏',
  '厦门',
  '长沙市',
  '西安',
  '河南省',
  '宁波',
];
const brands = [
  '云启',
  '清禾',
  '瑞恒',
  '鑫海达',
  '明远',
  '蓝泽',
  '博奥',
  '恒力通',
  '天衡',
  '沐辰',
  '中科晟',
  '启辰',
  '金穗',
  '东方海',
  '华晟',
  '万福来',
  '易航',
  '远景达',
];
const trades = [
  '智能科技',
  '信息技术',
  '供应链管理',
  '环境工程',
  '医疗器械',
  '生物制药',
  '新能源',
  '文化传媒',
  '电子商务',
  '装备制造',
  '食品',
  '物流',
  '数据服务',
  '建设工程',
  '精密仪器',
];
const endings = ['有限公司', '有限公司', '有限公司', '股份有限公司', '集团有限公司', '有限责任公司'];
const enHeads = [
  'Bright Harbor',
  'Northwind',
  'Silverline',
  'Green Valley',
  'Blue Ridge',
  'Atlas',
  'Orchid',
  'Redwood',
  'Summit',
  'Pacific Crane',
  'Golden Key',
  'Evergreen',
];
const enTrades = [
  'Logistics',
  'Foods',
  'Medical',
  'Instruments',
  'Textiles',
  'Energy',
  'Shipping',
  'Packaging',
  'Robotics',
  'Software',
];
const enEndings = ['Co., Ltd.', 'Inc.', 'Group', 'Limited', 'LLC', 'Pte. Ltd.', 'GmbH', 'Corporation'];

export type Company = {
  readonly full: string;
  /** The usual short form. */
  readonly short: string;
  /** Another company whose name differs in one letter, or has the same head and another trade. */
  readonly near: string;
  readonly sameHead: string;
  readonly english: boolean;
};

const without = <T>(from: readonly T[], value: T) => from.filter((other) => other !== value);
const swaps: Readonly<Record<string, string>> = {
  云: '运',
  清: '青',
  瑞: '锐',
  鑫: '金',
  明: '铭',
  蓝: '兰',
  博: '搏',
  恒: '衡',
  天: '大',
  沐: '沭',
  中: '申',
  启: '后',
  金: '全',
  东: '乐',
  华: '毕',
  万: '方',
  易: '昌',
  远: '运',
};

function chinese(random: Random): Company {
  const [city, brand, trade, ending] = [
    random.pick(cities),
    random.pick(brands),
    random.pick(trades),
    random.pick(endings),
  ];
  const first = brand[0] as string;
  return {
    full: `${city}${brand}${trade}${ending}`,
    short: `${brand}${trade.length > 3 ? trade.slice(0, 2) : trade}`,
    near: `${city}${swaps[first] ?? '新'}${brand.slice(1)}${trade}${ending}`,
    sameHead: `${city}${brand}${random.pick(without(trades, trade))}${ending}`,
    english: false,
  };
}

function english(random: Random): Company {
  const [head, trade, ending] = [random.pick(enHeads), random.pick(enTrades), random.pick(enEndings)];
  return {
    full: `${head} ${trade} ${ending}`,
    short: `${head} ${trade}`,
    near: `${head.replace(/[aeiou]/, (vowel) => (vowel === 'a' ? 'o' : 'a'))} ${trade} ${ending}`,
    sameHead: `${head} ${random.pick(without(enTrades, trade))} ${ending}`,
    english: true,
  };
}

export const makeCompany = (random: Random, isEnglish: boolean): Company =>
  isEnglish ? english(random) : chinese(random);

/** How a page shows the customer, and whether that counts. */
export type NameStyle = { readonly style: string; readonly shows: boolean; readonly text: string };

const traditional: Readonly<Record<string, string>> = {
  云: '雲',
  启: '啟',
  东: '東',
  达: '達',
  华: '華',
  万: '萬',
  来: '來',
  远: '遠',
  蓝: '藍',
  泽: '澤',
  医: '醫',
  疗: '療',
  数: '數',
  据: '據',
  务: '務',
  术: '術',
  应: '應',
  链: '鏈',
  环: '環',
  设: '設',
  备: '備',
  制: '製',
  药: '藥',
  传: '傳',
  电: '電',
  业: '業',
  责: '責',
  务2: '務',
  团: '團',
  苏: '蘇',
  广: '廣',
  门: '門',
  长: '長',
  岛: '島',
  宁: '寧',
  汉: '漢',
  仪: '儀',
  锐: '銳',
  食: '食',
  农: '農',
  装: '裝',
  贸: '貿',
  实: '實',
  能: '能',
  发: '發',
  动: '動',
  气: '氣',
  机: '機',
  构: '構',
};

const toTraditional = (text: string) => [...text].map((letter) => traditional[letter] ?? letter).join('');
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const masked = (company: Company) =>
  company.english
    ? `${company.full.slice(0, 3)}**** ${company.full.split(' ').at(-1)}`
    : `${company.full.slice(0, 2)}**${company.full.slice(-6)}`;
const cut = (company: Company) => `${company.full.slice(0, company.english ? 7 : 4)}…`;

export const shownStyles = [
  'full',
  'full',
  'full',
  'short',
  'traditional',
  'upper',
  'two-lines',
  'watermark',
  'bracket',
  'alias',
] as const;
export const hiddenStyles = ['none', 'masked', 'cut', 'demo', 'placeholder', 'seller'] as const;

export function styleName(company: Company, style: string): NameStyle {
  const texts: Readonly<Record<string, string>> = {
    full: company.full,
    short: company.short,
    alias: company.short,
    traditional: toTraditional(company.full),
    upper: company.english ? company.full.toUpperCase() : toFullWidth(company.full),
    'two-lines': company.english
      ? company.full.replace(/ (?=\S+( Ltd\.)?$)/, '<br>')
      : `${company.full.slice(0, 6)}<br>${company.full.slice(6)}`,
    watermark: company.full,
    bracket: `【${company.full}】`,
    none: '',
    masked: masked(company),
    cut: cut(company),
    demo: company.english ? 'Demo Tenant' : '演示租户',
    placeholder: company.english ? 'Your Company Name' : 'XX有限公司',
    near: company.near,
    'same-head': company.sameHead,
  };
  return { style, shows: (shownStyles as readonly string[]).includes(style), text: texts[style] ?? '' };
}
