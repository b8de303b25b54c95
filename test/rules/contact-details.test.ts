import { contactDetails } from '../../rules/contact-details.ts';
import { testRule } from './rule-table.ts';

testRule(contactDetails, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '订单号 20230815138001380001 仅作示例。',
    '手机号脱敏显示为 138****0000。',
    '微信支付与微信小程序均已接入。',
    '折扣扣减规则可以设置优先级。',
    '测试单号 13912345678901 与批次 800100200300。',
  ],
  violating: [
    ['手机15861472093,刘工。', 'contact-details', '15861472093'],
    ['扣扣三九五八二零一七四,长期在线。', 'contact-details', '扣扣三九五八二零一七四'],
    ['邮箱hello [at] dongli [dot] io', 'contact-details', 'hello [at] dongli [dot] io'],
    ['加V：shanque_66', 'contact-details', '加V：shanque_66'],
  ],
});
