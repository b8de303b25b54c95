import { button, field, type Kit } from '../varied/parts.ts';
import { oneOf, someOf } from './kit.ts';

export const item = (kit: Kit) => kit.t(kit.random.pick(kit.industry.items));
export const spot = (kit: Kit) => kit.t(kit.random.pick(kit.industry.spots));
export const state = (kit: Kit) => kit.t(kit.random.pick(kit.industry.states));
export const bar = (kit: Kit) =>
  `<div class="row wrap" style="margin-bottom:10px">${kit.random
    .some(kit.industry.columns, kit.random.int(1, 3))
    .map((column) => `<span class="field soft">${kit.t(column)}</span>`)
    .join('')}${someOf(
    kit,
    '查 询|Find / 新建|New / 导出|Export / 批量操作|Bulk / 更多筛选|More filters / 刷新|Reload / 打印|Print',
    kit.random.int(1, 3),
  )
    .map((label, at) => button(label, at > 0))
    .join('')}</div>`;
export const inputs = (kit: Kit, count: number) =>
  kit.industry.columns
    .slice(0, count)
    .map(
      (column) =>
        `<div style="padding:5px 0"><div style="font-size:.9em">${kit.random.chance(0.3) ? '<span style="color:#d33">*</span> ' : ''}${kit.t(column)}</div>${field(kit.random.pick([item(kit), '', oneOf(kit, '请选择|Choose / 请输入|Type here / 选择日期|Pick a date')]), kit.isPhone ? '100%' : '320px')}</div>`,
    )
    .join('');
