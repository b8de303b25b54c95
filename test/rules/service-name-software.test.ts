import { serviceNameSoftware } from '../../rules/service-name-software.ts';
import { testRule } from './rule-table.ts';

testRule(serviceNameSoftware, {
  form: 'listing-service',
  key: 'productName',
  fields: { servedSoftware: '星桥 平台' },
  innocent: ['', '星桥平台配套服务', '【星桥平台】部署'],
  violating: [['部署服务', 'service-name-software-missing']],
});
testRule(serviceNameSoftware, {
  form: 'listing-service',
  key: 'productName',
  innocent: ['上云咨询'],
  violating: [],
});
