import { licenceResourceOrder } from '../../rules/licence-resource-order.ts';
import { picture, testRule } from './rule-table.ts';

const place = { form: 'delivery-evidence', key: 'resourceOrderId' } as const;

testRule(licenceResourceOrder, {
  ...place,
  fields: { productKind: 'license', deliveryMode: 'base-cloud' },
  innocent: ['CS2611180001'],
  violating: [
    ['', 'licence-resource-order-missing'],
    [null, 'licence-resource-order-missing'],
  ],
});
testRule(licenceResourceOrder, {
  ...place,
  fields: { productKind: 'saas', deliveryMode: 'base-cloud' },
  innocent: [''],
  violating: [],
});
testRule(licenceResourceOrder, {
  ...place,
  fields: { productKind: 'license', deliveryMode: 'remote' },
  innocent: [''],
  violating: [],
});
testRule(licenceResourceOrder, {
  form: 'delivery-evidence',
  key: 'resourceOrderScreenshot',
  fields: { productKind: 'license', deliveryMode: 'base-cloud' },
  innocent: [[picture]],
  violating: [[[], 'licence-resource-order-missing']],
});
