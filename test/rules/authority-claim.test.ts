import { authorityClaim } from '../../rules/authority-claim.ts';
import { testRule } from './rule-table.ts';

testRule(authorityClaim, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '获得 ISO 27001 证书与 CMMI 5 级评估。',
    '专家库抽取、专家评分与专家费结算。',
    '所有奖项概率之和为 100%。',
  ],
  violating: [
    ['枫桥智联拥有驰名商标。', 'authority-claim', '驰名商标'],
    ['萤火客服获权威认证,技术成熟。', 'authority-claim', '权威认证', 'proof'],
  ],
});
