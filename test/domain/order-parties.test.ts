import test from 'ava';
import { orderPartiesOf } from '../../domain/order-parties.ts';

test('an order’s companies are the one that hands in and those that the form names', (t) => {
  const fields = { orderId: ' CS26 ', customerName: '杭州云启智能科技有限公司', deliveredOn: '2026-11-02' };
  t.deepEqual(orderPartiesOf(fields, '南京青禾物联科技有限公司'), {
    ...{ orderId: 'CS26', seller: '南京青禾物联科技有限公司' },
    ...{ customer: '杭州云启智能科技有限公司', deliveredOn: '2026-11-02' },
  });
});

test('what the form leaves open stays open', (t) => {
  t.deepEqual(orderPartiesOf({ orderId: null, customerName: '' }, ''), {});
});
