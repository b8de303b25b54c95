import { medicalClaim } from '../../rules/medical-claim.ts';
import { testRule } from './rule-table.ts';

testRule(medicalClaim, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '电子病历包含诊断、治疗记录与疗效评估表。',
    '水草根治理与河道清淤分开统计。',
    '系统不提供诊疗建议。',
    '出院小结的“治愈、好转、死亡”三个选项来自字典。',
  ],
  violating: [
    ['睡眠小程序治愈失眠只需七天。', 'medical-claim', '治愈'],
    ['早癌检出零漏诊。', 'medical-claim', '零漏诊'],
  ],
});
