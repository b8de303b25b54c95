import { superstition } from '../../rules/superstition.ts';
import { testRule } from './rule-table.ts';

testRule(superstition, {
  form: 'listing-saas',
  key: 'description',
  innocent: ['转运中心与干线运费分开结算。', '招财务经理一名。', '五行以内的备注直接显示。'],
  violating: [
    ['财运滚滚来', 'superstition', '财运滚滚来'],
    ['招财进宝皮肤包。', 'superstition', '招财进宝'],
  ],
});
