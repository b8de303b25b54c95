/** Orders of the demo, and how far the delivery of each has come. */
import type { OrderToKeep } from '../../domain/order-row.ts';
import type { DemoRemark } from '../demo-stories.ts';
import { type DemoProduct, inspection, irrigation, signing, starBridge } from './products.ts';
import type { Signed } from './signed-sheet.ts';

export type DeliveryStory = {
  /** Days before today on which it was ordered, delivered, signed. */
  readonly days: readonly [ordered: number, delivered: number, signed: number];
  readonly product: DemoProduct;
  readonly order: Pick<OrderToKeep, 'customerName' | 'customerAliases' | 'deliveryMode' | 'productKind'>;
  readonly end: 'open' | 'draft' | 'waiting' | 'approved' | 'rejected' | 'appealed';
  /** Whose tenant the function's page shows, where it isn't the customer's. */
  readonly tenant?: string;
  /** Draws the very function that the story before drew, for another customer. */
  readonly hasOthersPage?: boolean;
  readonly hasExtras?: boolean;
  /** Seller, project team, customer; nothing where there is no form yet. */
  readonly signed?: readonly [Signed, Signed, Signed];
  /** A round of remarks for each rejection. */
  readonly rounds?: readonly (readonly DemoRemark[])[];
  readonly appeal?: string;
};

const saas = { productKind: 'saas', deliveryMode: 'base-cloud' } as const;
const team = '华为云交付项目组';

/** Everybody signed: the seller by seal and hand, the team by hand, the customer by seal. */
function allSigned(seller: string, customer: string): NonNullable<DeliveryStory['signed']> {
  return [
    { seal: seller, hand: 0 },
    { seal: team, hand: 2 },
    { seal: customer, hand: 1 },
  ];
}

const names = {
  xinglan: '佛山市星澜数据科技有限公司',
  qinghe: '南京青禾物联科技有限公司',
  yunfan: '杭州云帆协同软件有限公司',
} as const;

export const deliveryStories: readonly DeliveryStory[] = [
  {
    ...{ product: starBridge, days: [75, 70, 68], end: 'approved' },
    order: { ...saas, customerName: '东莞启衡精密有限公司', customerAliases: ['启衡精密'] },
    signed: allSigned(names.xinglan, '东莞启衡精密有限公司'),
  },
  {
    ...{ product: starBridge, days: [21, 19, 17], end: 'waiting', hasOthersPage: true, hasExtras: true },
    order: { ...saas, customerName: '广东明川电器有限公司', customerAliases: ['明川电器', '明川小家电'] },
    signed: [{ seal: names.xinglan, hand: 0, isLow: true }, { hand: 3 }, {}],
  },
  {
    ...{ product: irrigation, days: [16, 12, 9], end: 'waiting' },
    order: {
      ...{ productKind: 'saas', deliveryMode: 'remote' },
      ...{ customerName: '宿迁沃野农业发展有限公司', customerAliases: ['沃野农业'] },
    },
    signed: allSigned(names.qinghe, '宿迁沃野农业发展有限公司'),
  },
  {
    ...{ product: signing, days: [18, 13, 11], end: 'waiting' },
    order: {
      ...{ productKind: 'license', deliveryMode: 'base-cloud' },
      ...{ customerName: '浙江省城乡规划设计有限公司', customerAliases: [] },
    },
    signed: [{ seal: names.yunfan, hand: 2 }, { hand: 0 }, { seal: '浙江省城乡规划设计有限公司' }],
  },
  {
    ...{ product: inspection, days: [24, 20, 18], end: 'rejected', tenant: '演示企业（体验账号）' },
    order: { ...saas, customerName: '中山恒泰五金制品有限公司', customerAliases: [] },
    signed: [{ seal: names.xinglan, hand: 0 }, { seal: team, hand: 2 }, {}],
    rounds: [
      [
        {
          location: '部署截图',
          text: '功能页显示的是体验账号，请换成客户“中山恒泰五金制品有限公司”自己的租户。',
        },
        { location: '验收单', text: '请补客户的签字或盖章和日期，再重新上传验收单。' },
      ],
    ],
  },
  {
    ...{ product: irrigation, days: [40, 33, 30], end: 'appealed', tenant: '绿源园区' },
    order: { ...saas, customerName: '盐城绿源现代农业有限公司', customerAliases: [] },
    signed: [{ seal: names.qinghe, hand: 0 }, { seal: team, hand: 2 }, { hand: 1 }],
    rounds: [
      [{ location: '部署截图', text: '功能页没有客户的全称，请重新截图。' }],
      [{ location: '部署截图', text: '还是只有“绿源园区”，请让页面显示客户全称。' }],
      [{ location: '部署截图', text: '请提供显示客户全称的功能页。' }],
    ],
    appeal: '客户在系统里登记的名称就是“绿源园区”，合同附件第 2 页写明了这一简称，请运营核对后放行。',
  },
  {
    ...{ product: inspection, days: [9, 6, 5], end: 'draft' },
    order: { ...saas, customerName: '江门宏图注塑有限公司', customerAliases: ['宏图注塑'] },
  },
  {
    ...{ product: starBridge, days: [3, 0, 0], end: 'open' },
    order: { ...saas, customerName: '惠州立信电子有限公司', customerAliases: [] },
  },
  {
    ...{ product: starBridge, days: [2, 0, 0], end: 'open' },
    order: {
      ...{ productKind: 'saas', deliveryMode: 'remote' },
      ...{ customerName: '珠海海纳包装有限公司', customerAliases: ['海纳包装'] },
    },
  },
  {
    ...{ product: signing, days: [1, 0, 0], end: 'open' },
    order: {
      ...{ productKind: 'license', deliveryMode: 'base-cloud' },
      ...{ customerName: '宁波甬城建筑设计院有限公司', customerAliases: [] },
    },
  },
];
