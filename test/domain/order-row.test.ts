import test from 'ava';
import { readOrderRow, readSheetHead } from '../../domain/order-row.ts';

const head = readSheetHead('订单号,商家,商品名称,商品类型,交付方式,客户名称,客户简称,下单日期'.split(','));
const row = [
  'CS2611080173',
  'xinglan',
  '星桥数据集成平台 SaaS版',
  'SaaS',
  '基地云',
  '广东明川电器有限公司',
  '明川电器、明川小家电',
  '2026/11/8',
];
const order = {
  orderId: 'CS2611080173',
  seller: 'xinglan',
  productName: '星桥数据集成平台 SaaS版',
  productKind: 'saas',
  deliveryMode: 'base-cloud',
  customerName: '广东明川电器有限公司',
  customerAliases: ['明川电器', '明川小家电'],
  orderedOn: '2026-11-08',
};

test('a row with Chinese heads is an order', (t) => {
  t.deepEqual(readOrderRow(head, row), { order } as never);
});

test('columns may come in any order, with English heads, spaces and capitals', (t) => {
  const english = readSheetHead(['Customer name', 'DELIVERY_MODE', 'Product', 'Seller ID', 'Order No']);
  t.deepEqual(english.missing, []);
  t.deepEqual(readOrderRow(english, ['Mingchuan Ltd.', 'Remote', 'Bridge', 's1', 'CS-0002']), {
    order: {
      ...{ orderId: 'CS-0002', seller: 's1', productName: 'Bridge', productKind: 'saas' },
      ...{ deliveryMode: 'remote', customerName: 'Mingchuan Ltd.', customerAliases: [] },
    },
  } as never);
});

test('columns that every sheet needs are missed by name', (t) => {
  const { missing } = readSheetHead(['订单号', '客户名称', '备注']);
  t.deepEqual(
    missing.map(({ zh }) => zh),
    ['商家', '商品名称', '交付方式'],
  );
});

const faults: readonly [what: string, cell: number, value: string, message: string][] = [
  ['no number', 0, ' ', '“订单号”是空的，填 4–64 位字母、数字或连字符。'],
  ['a number that is a formula', 0, '=1+1', '“订单号”写的是“=1+1”，填 4–64 位字母、数字或连字符。'],
  ['an unknown kind', 3, '硬件', '“商品类型”写的是“硬件”，填 SaaS 或 License。'],
  ['an unknown way', 4, '快递', '“交付方式”写的是“快递”，填 基地云 或 远程交付。'],
  ['a customer of one letter', 5, '王', '“客户名称”写的是“王”，填客户公司全称，2–100 个字。'],
  ['a day that is none', 7, '2026-02-30', '“下单日期”写的是“2026-02-30”，写成 2026-11-08。'],
];
for (const [what, cell, value, message] of faults)
  test(`${what} is named with its column and what to write instead`, (t) => {
    const read = readOrderRow(head, row.with(cell, value));
    t.deepEqual('problems' in read && read.problems.map((problem) => problem.message.zh), [message]);
  });
