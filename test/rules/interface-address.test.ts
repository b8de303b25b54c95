import { interfaceAddress } from '../../rules/interface-address.ts';
import { testRule } from './rule-table.ts';

testRule(interfaceAddress, {
  form: 'listing-saas',
  key: 'productionAddress',
  innocent: ['', 'https://api.a.example/orders', 'http://api.a.example:8443', 'http://10.0.0.1/'],
  violating: [
    ['http://203.0.113.9/orders', 'interface-address-not-a-domain', '203.0.113.9'],
    ['http://[2001:db8::1]/orders', 'interface-address-not-a-domain', '2001:db8::1'],
  ],
});
