import { introductionLanguage } from '../../rules/introduction-language.ts';
import { testRule } from './rule-table.ts';

testRule(introductionLanguage, {
  form: 'company-onboarding',
  key: 'introduction',
  innocent: ['', '2016', 'Xinglan (星澜) connects machines and ERP systems of makers of moulded parts.'],
  violating: [
    ['星澜数据成立于 2016 年，自研 ERP 集成平台。', 'introduction-not-english'],
    ['星澜数据', 'introduction-not-english'],
  ],
});
