import test from 'ava';
import { orderFromRow } from '../../domain/order.ts';

const row = {
  订单号: 'CS2611080173',
  商品名称: '星桥数据集成平台 SaaS版',
  商品类型: 'SaaS',
  交付方式: '基地云',
  客户名称: '广东明川电器有限公司',
  客户简称: '明川电器、明川小家电',
};

test('a row with Chinese heads is an order', (t) => {
  t.deepEqual(orderFromRow(row), {
    order: {
      orderId: 'CS2611080173',
      productName: '星桥数据集成平台 SaaS版',
      productKind: 'saas',
      deliveryMode: 'base-cloud',
      customerName: '广东明川电器有限公司',
      customerAliases: ['明川电器', '明川小家电'],
    },
  });
});

test('a row with English heads is an order, without aliases where it has none', (t) => {
  const english = {
    orderId: 'CS2',
    productName: 'Bridge',
    productKind: 'license',
    deliveryMode: 'remote',
    customerName: 'Mingchuan Ltd.',
  };
  t.deepEqual(orderFromRow(english), { order: english as never });
});

for (const { title, change, problem } of [
  {
    title: 'a missing number',
    change: { 订单号: ' ' },
    problem: { column: '订单号', message: '缺少“订单号”' },
  },
  {
    title: 'an unknown kind',
    change: { 商品类型: '硬件' },
    problem: { column: '商品类型', message: '“硬件”不是商品类型，填 SaaS 或 License' },
  },
  {
    title: 'an unknown mode',
    change: { 交付方式: '快递' },
    problem: { column: '交付方式', message: '“快递”不是交付方式，填 基地云 或 远程交付' },
  },
]) {
  test(`${title} is named with its column`, (t) => {
    t.deepEqual(orderFromRow({ ...row, ...change }), { problems: [problem] });
  });
}
