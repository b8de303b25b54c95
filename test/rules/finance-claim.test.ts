import { financeClaim } from '../../rules/finance-claim.ts';
import { testRule } from './rule-table.ts';

testRule(financeClaim, {
  form: 'listing-saas',
  key: 'description',
  innocent: ['支持录入年化收益率字段。', '保本点分析与盈亏平衡图。', '不承诺任何投资收益。'],
  violating: [
    ['项目稳赚不赔,诚邀代理。', 'finance-claim', '稳赚不赔'],
    ['理财插件保本保收益,流水可导出。', 'finance-claim', '保本保收益'],
  ],
});
