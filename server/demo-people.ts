/** Who is there in the demo. Addresses end in .example, which nobody can own. */
import type { Role } from '../domain/role.ts';

export const demoPassword = 'shangjia-demo';

export type DemoSeller = {
  readonly id: string;
  readonly name: string;
  /** As on the logo. */
  readonly brand: string;
  readonly hue: number;
  readonly person: string;
  readonly email: string;
};

export const demoSellers: readonly DemoSeller[] = [
  {
    ...{ id: 'xinglan', name: '佛山市星澜数据科技有限公司', brand: '星澜数据', hue: 212 },
    ...{ person: '林知夏', email: 'seller@shangjia.example' },
  },
  {
    ...{ id: 'qinghe', name: '南京青禾物联科技有限公司', brand: '青禾物联', hue: 142 },
    ...{ person: '沈亦舟', email: 'seller2@shangjia.example' },
  },
  {
    ...{ id: 'yunfan', name: '杭州云帆协同软件有限公司', brand: '云帆协同', hue: 26 },
    ...{ person: '许南枝', email: 'seller3@shangjia.example' },
  },
  {
    ...{ id: 'yantai', name: '周砚', brand: '砚台工具', hue: 268 },
    ...{ person: '周砚', email: 'seller4@shangjia.example' },
  },
];

export type DemoStaff = { readonly name: string; readonly email: string; readonly role: Role };

export const demoStaff: readonly DemoStaff[] = [
  { name: '王审核', email: 'reviewer@shangjia.example', role: 'reviewer' },
  { name: '李审核', email: 'reviewer2@shangjia.example', role: 'reviewer' },
  { name: '赵项目', email: 'team@shangjia.example', role: 'project-team' },
  { name: '孙运营', email: 'operator@shangjia.example', role: 'operator' },
];

/** One for each role, as the box shows them. */
export const demoSignIns = [
  { role: '商家 Seller', email: 'seller@shangjia.example', password: demoPassword },
  { role: '审核专员 Reviewer', email: 'reviewer@shangjia.example', password: demoPassword },
  { role: '项目组 Project team', email: 'team@shangjia.example', password: demoPassword },
  { role: '运营 Operator', email: 'operator@shangjia.example', password: demoPassword },
];
