import { supportParts } from '../../rules/support-parts.ts';
import { testRule } from './rule-table.ts';

testRule(supportParts, {
  form: 'listing-saas',
  key: 'supportHours',
  innocent: [
    '',
    '工作日 9:00–18:00',
    '7×24 小时',
    '周一至周五',
    '全天候',
    'Mon–Fri 9am–6pm',
    '每天八点到二十点',
  ],
  violating: [
    ['无', 'support-part-missing', '无'],
    ['暂无', 'support-part-missing'],
    ['——', 'support-part-missing'],
    ['随时联系', 'support-hours-unclear', '随时联系', 'warn'],
  ],
});
testRule(supportParts, {
  form: 'listing-saas',
  key: 'supportContent',
  innocent: ['安装指导、使用答疑、故障排查'],
  violating: [['同上', 'support-part-missing', '同上']],
});
