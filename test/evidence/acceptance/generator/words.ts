import type { Random } from './random.ts';

const places = [
  '宁川',
  '海岳',
  '临溪',
  '北屿',
  '青禾',
  '南陵',
  '华泽',
  '远山',
  '启明',
  '嘉木',
  '云栖',
  '锦程',
];
const trades = [
  '信息技术',
  '网络科技',
  '软件',
  '智能系统',
  '数据服务',
  '云计算',
  '电子',
  '机械制造',
  '食品',
  '物流',
];
const endings = ['有限公司', '有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];
const bodies = ['第二人民医院', '市实验中学', '水务集团', '职业技术学院', '农村商业银行', '市图书馆'];
const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const givenNames = [...'伟芳娜敏静强磊军洋勇艳杰涛明超秀霞平刚桂英文华慧建国'];
const products = [
  '智慧工单',
  '数据中台',
  '电子合同',
  '视频会议',
  '设备巡检',
  '招聘管家',
  '仓储管理',
  '客服机器人',
];

export type Companies = { readonly seller: string; readonly projectTeam: string; readonly customer: string };

/** Three companies that are told apart by more than their endings. */
export function inventCompanies(random: Random): Companies {
  const [first, second] = random.shuffle(places);
  const customer = random.chance(0.35)
    ? `${second}${random.pick(bodies)}`
    : `${second}${random.pick(trades)}${random.pick(endings)}`;
  return {
    seller: `${first}${random.pick(trades)}${random.pick(endings)}`,
    projectTeam: random.pick(['华为云计算技术有限公司', '华为技术有限公司', '华为软件技术有限公司']),
    customer,
  };
}

export function inventPerson(random: Random): string {
  const given = Array.from({ length: random.integer(1, 2) }, () => random.pick(givenNames)).join('');
  return random.pick(surnames) + given;
}

export const inventProduct = (random: Random): string =>
  `${random.pick(products)}${random.pick(['系统', '平台', '软件'])}`;

export function inventDate(random: Random): { year: number; month: number; day: number } {
  return { year: random.integer(2023, 2026), month: random.integer(1, 9), day: random.integer(1, 28) };
}

export const inventOrder = (random: Random): string =>
  `${random.pick(['CS', 'DD', 'HWY', 'ORD-'])}${random.integer(2023, 2026)}${random.integer(1000000, 9999999)}`;

const sentences = [
  '乙方已按合同约定完成软件的安装、部署与初始化配置,各项功能运行稳定。',
  '用户已收到全部账号与操作手册,相关人员均已参加培训并能独立操作。',
  '经三方共同测试,交付内容与订单一致,系统性能满足约定指标,同意验收。',
  '系统于部署完成后连续运行七日无重大故障,遗留问题由服务商跟踪处理。',
  '本确认书一式三份,三方各执一份,自各方签字或盖章之日起生效。',
];
export const inventSentences = (random: Random, count: number): string[] =>
  random.shuffle(sentences).slice(0, count);
