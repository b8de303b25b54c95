import { phoneFormat } from '../../rules/phone-format.ts';
import { testRule } from './rule-table.ts';

testRule(phoneFormat, {
  form: 'company-onboarding',
  key: 'contactMobile',
  innocent: [
    '',
    '138 0000 4321',
    '+86 138-0000-4321',
    '0757-8888 6666 转 8012',
    '(020) 8888 6666 ext 12',
    '400-000-1234',
    '95588',
    '13800004321，13900004321',
    '0757-88886666/88887777 转 1',
    '热线：400-000-1234',
    '１３８００００４３２１',
  ],
  violating: [
    ['138****4321', 'phone-format', '138****4321'],
    ['微信 lin', 'phone-format'],
    ['1234', 'phone-format'],
    ['13800004321 / 微信', 'phone-format'],
    ['电话：', 'phone-format'],
    ['123456789012345678', 'phone-format'],
  ],
});
