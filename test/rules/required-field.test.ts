import { requiredField } from '../../rules/required-field.ts';
import { picture, testRule } from './rule-table.ts';

testRule(requiredField, {
  form: 'company-onboarding',
  key: 'companyName',
  innocent: ['星澜数据', '无'],
  violating: [
    ['', 'required-field-empty'],
    ['  \n', 'required-field-empty'],
    [null, 'required-field-empty'],
  ],
});
testRule(requiredField, {
  form: 'company-onboarding',
  key: 'companyLogo',
  innocent: [picture],
  violating: [[null, 'required-field-empty']],
});
testRule(requiredField, {
  form: 'company-onboarding',
  key: 'businessLicence',
  innocent: [[picture]],
  violating: [[[], 'required-field-empty']],
});
testRule(requiredField, {
  form: 'listing-api',
  key: 'debugPassed',
  innocent: [true, false],
  violating: [[null, 'required-field-empty']],
});
testRule(requiredField, {
  form: 'company-onboarding',
  key: 'customersServed',
  innocent: [null, 0],
  violating: [],
});
testRule(requiredField, {
  form: 'company-onboarding',
  key: 'agreementAccepted',
  innocent: [null, false],
  violating: [],
});
testRule(requiredField, {
  form: 'listing-saas',
  key: 'supportTimeZone',
  params: { alsoRequired: ['supportTimeZone'] },
  innocent: ['UTC+8'],
  violating: [['', 'required-field-empty']],
});
