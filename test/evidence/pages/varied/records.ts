import type { Builder } from '../kinds.ts';
import {
  bars,
  button,
  card,
  curve,
  donut,
  field,
  figures,
  grid,
  type Kit,
  lines,
  people,
  table,
  using,
} from './parts.ts';

function filters({ t, random, industry }: Kit): string {
  const fields = random
    .some(industry.columns, random.int(2, 4))
    .map(
      (column) =>
        `<span class="field soft">${t(column)}${random.chance(0.4) ? t('：全部|: all') : ''}</span>`,
    );
  const buttons = random.some(
    [
      button(t('查询|Search')),
      button(t('重置|Reset'), true),
      button(t('导出|Export'), true),
      button(t('新增|New')),
    ],
    random.int(1, 4),
  );
  return `<div class="row wrap" style="margin-bottom:12px">${fields.join('')}${buttons.join('')}</div>`;
}
const paging = ({ t, random }: Kit) =>
  `<div class="soft" style="text-align:right;padding-top:10px">${t(random.pick([`共 ${random.int(20, 900)} 条　1 2 3 4 5|1–10 of ${random.int(20, 900)}`, '上一页　1　2　3　下一页|Previous 1 2 3 Next', '10 条/页|Rows per page 10']))}</div>`;

/** One function in use: records, forms and what sums them up. */
export const variedRecords: Readonly<Record<string, Builder>> = {
  list: using(
    (kit) =>
      filters(kit) +
      card(
        '',
        table(kit, kit.random.int(5, 10), {
          actions: kit.random.chance(0.6),
          boxes: kit.random.chance(0.4),
        }) + (kit.random.chance(0.7) ? paging(kit) : ''),
      ),
  ),
  'plain-table': using((kit) => card('', table(kit, kit.random.int(5, 11), { heads: 7 }))),
  detail: using((kit) => {
    const { t, industry, random } = kit;
    const pairs = industry.columns.map(
      (column) =>
        `<div><span class="soft">${t(column)}${random.chance(0.5) ? '：' : '　'}</span>${t(random.pick(industry.items))}</div>`,
    );
    return (
      card(
        t(random.pick(['基本信息|Basic information', '单据信息|Record', ''])),
        `<div class="grid" style="grid-template-columns:repeat(${kit.isPhone ? 1 : random.int(2, 3)},1fr)">${pairs.join('')}</div>`,
      ) +
      card(
        t(random.pick(['处理记录|History', '审批流程|Approval', '附件|Attachments'])),
        lines([
          `${kit.day()}　${t('提交申请|Sent')}　${t(random.pick(people))}`,
          `${kit.day()}　${t('部门审批通过|Approved')}　${t(random.pick(people))}`,
        ]),
        'margin-top:12px',
      )
    );
  }),
  form: using(({ t, industry, random, isPhone }) => {
    const rows = industry.columns
      .slice(0, isPhone ? 4 : 6)
      .map(
        (column) =>
          `<div class="row"><span style="width:110px">${random.chance(0.5) ? '* ' : ''}${t(column)}</span>${field(t(random.pick(['请选择|Select', '请输入|Enter', ...industry.items])), isPhone ? '200px' : '280px')}</div>`,
      );
    return card(
      t(random.pick(['新建单据|New record', '编辑|Edit', '登记|Register', ''])),
      `${rows.join('')}<div class="row" style="margin-top:10px">${button(t(random.pick(['保存|Save', '提交|Submit', '确定|OK'])))}${button(t('取消|Cancel'), true)}</div>`,
    );
  }),
  report: using((kit) => {
    const { t, random } = kit;
    return `<div class="row wrap" style="margin-bottom:10px"><span class="soft">${t('统计日期|Period')}</span><span class="field">2026-03-01 ~ 2026-03-15</span>${button(t('查询|Apply'))}</div>${figures(kit, random.chance(0.5))}<div class="row wrap" style="margin-top:12px;align-items:stretch">${card(t('分项对比|By group'), bars(kit, 380), 'flex:1')}${card(t('趋势|Trend'), curve(kit, 380), 'flex:1')}</div>`;
  }),
  chart: using((kit) => {
    const { t, industry, random } = kit;
    const pairs = grid(
      industry.measures.map(
        (caption) => `<div class="row"><span class="soft">${t(caption)}</span><b>${kit.figure()}</b></div>`,
      ),
      200,
    );
    return (
      card(
        t(random.pick([...industry.modules, '控制图|Control chart'])),
        curve(kit, kit.isPhone ? 320 : 900, 260),
      ) + card(t('统计量|Statistics'), pairs, 'margin-top:12px')
    );
  }),
  'chart-table': using(
    (kit) =>
      card(
        kit.t(kit.random.pick(kit.industry.modules)),
        `<div class="row wrap">${donut(kit, kit.industry.states)}${kit.isPhone ? '' : bars(kit, 380)}</div>`,
      ) + card('', table(kit, 5), 'margin-top:12px'),
  ),
};
