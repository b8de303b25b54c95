import { stateOrgan } from '../../rules/state-organ.ts';
import { testRule } from './rule-table.ts';

testRule(stateOrgan, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '系统对接国家税务总局电子发票接口。',
    '数据来源:国家统计局 2022 年公报。',
    '根据工信部要求,上架前须完成备案。',
  ],
  violating: [
    ['银杏合同由国家机关推荐,请放心使用。', 'state-organ', '国家机关推荐'],
    ['本产品是政府专供产品。', 'state-organ', '政府专供产品'],
  ],
});
