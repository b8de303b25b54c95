import { websiteLoginPage } from '../../rules/website-login-page.ts';
import { testRule } from './rule-table.ts';

testRule(websiteLoginPage, {
  form: 'company-onboarding',
  key: 'website',
  innocent: [
    '',
    'https://www.a.example',
    'https://a.example/blog/login-guide-2024',
    'https://logindata.example/',
    'https://a.example/signing-ceremony',
    'not an address',
  ],
  violating: [
    ['https://app.a.example/login', 'website-login-page'],
    ['https://app.a.example/user/signin.html', 'website-login-page'],
    ['https://app.a.example/Login/', 'website-login-page'],
    ['https://app.a.example/#/login', 'website-login-page'],
    ['https://a.example/cas', 'website-login-page', undefined, 'warn'],
    ['https://sso.a.example/', 'website-login-page', undefined, 'warn'],
  ],
});
