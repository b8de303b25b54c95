import { emailFormat } from '../../rules/email-format.ts';
import { testRule } from './rule-table.ts';

testRule(emailFormat, {
  form: 'company-onboarding',
  key: 'contactEmail',
  innocent: ['', 'a@b.example', ' 张三@公司.cn ', 'first.last+tag@mail.example.com'],
  violating: [
    ['contact', 'email-format', 'contact'],
    ['a@localhost', 'email-format'],
    ['a@b.example, c@d.example', 'email-format'],
    ['a@b.example、c@d.example', 'email-format'],
    ['a b@c.example', 'email-format'],
    ['a@@b.example', 'email-format'],
    ['a@b..example', 'email-format'],
    ['zhang***@b.example', 'email-format'],
  ],
});
