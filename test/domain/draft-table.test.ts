import test from 'ava';
import { guessForm, mapColumns, readRow } from '../../domain/draft-table.ts';
import { formOf } from '../../domain/forms/form-of.ts';

const saas = formOf('listing-saas');

test('heads are known by label or key in either language, with a star or a remark behind', (t) => {
  t.deepEqual(mapColumns(saas, ['商品名称*', 'Highlights', 'version', '内部备注', ' 商品亮点 ']), [
    ...['productName', 'highlights', 'version', undefined, undefined],
  ]);
});

test('the form is the one that knows most heads', (t) => {
  t.is(guessForm(['公司名称', '统一社会信用代码', '公司简介'])?.id, 'company-onboarding');
  t.is(guessForm(['镜像 ID', '商品名称', '操作系统'])?.id, 'listing-image');
  t.is(guessForm(['甲', '乙']), undefined);
});

test('cells become values of their field: numbers, ticks, choices by label, names of files', (t) => {
  const delivery = formOf('delivery-evidence');
  const columns = ['orderId', 'productKind', 'deliveryMode', 'screenshots', 'customerName'];
  t.deepEqual(readRow(delivery, columns, [2611000001, 'SaaS', 'remote', '登录.png；首页.png', '  ']), {
    ...{ orderId: '2611000001', productKind: 'saas', deliveryMode: 'remote' },
    screenshots: ['登录.png', '首页.png'],
  });
  t.deepEqual(readRow(formOf('company-onboarding'), ['agreementAccepted', undefined], ['是', '略']), {
    agreementAccepted: true,
  });
});
