import test from 'ava';
import { fieldsToCopy } from '../../domain/copy-fields.ts';
import { formOf } from '../../domain/forms/form-of.ts';

const logo = { sha256: 'a'.repeat(64), name: 'logo.png', sizeBytes: 9, mediaType: 'image/png' };

test('a copy takes words and files along, and leaves empty what must be new', (t) => {
  const copied = fieldsToCopy(formOf('listing-saas'), {
    ...{ productName: '云启排班', highlights: '按班次自动排班', productLogo: logo, version: 'V2.1' },
    agreementAccepted: true,
  });
  t.deepEqual(copied, { highlights: '按班次自动排班', productLogo: logo, version: 'V2.1' });
});

test('into another form only what it knows is taken along', (t) => {
  const copied = fieldsToCopy(formOf('listing-image'), {
    imageId: 'img-1',
    highlights: '开箱即用',
    debugPassed: true,
  });
  t.deepEqual(copied, { highlights: '开箱即用' });
});

test('the evidence of another order keeps how it was delivered, not the customer nor the proof', (t) => {
  const copied = fieldsToCopy(formOf('delivery-evidence'), {
    ...{
      orderId: 'CS2611000001',
      productKind: 'saas',
      deliveryMode: 'remote',
      customerName: '杭州某某科技有限公司',
    },
    ...{ screenshots: [logo], signedOn: '2026-11-01' },
  });
  t.deepEqual(copied, { productKind: 'saas', deliveryMode: 'remote' });
});
