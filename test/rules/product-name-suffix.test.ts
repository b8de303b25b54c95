import test from 'ava';
import { productNameSuffix } from '../../rules/product-name-suffix.ts';
import { problemsOf, testRule } from './rule-table.ts';

testRule(productNameSuffix, {
  form: 'listing-saas',
  key: 'productName',
  fields: { siblingsOnSale: ['license'] },
  innocent: ['', '星桥平台SaaS版', '星桥平台 saas 版', '星桥平台（SaaS版）', '星桥平台ＳａａＳ版'],
  violating: [
    ['星桥平台', 'product-name-suffix-missing'],
    ['星桥平台独立部署', 'product-name-suffix-of-other-kind'],
  ],
});
testRule(productNameSuffix, {
  form: 'listing-saas',
  key: 'productName',
  fields: { siblingsOnSale: ['saas'] },
  innocent: ['星桥平台'],
  violating: [['星桥平台 配套服务', 'product-name-suffix-of-other-kind']],
});
testRule(productNameSuffix, {
  form: 'listing-license',
  key: 'productName',
  fields: { supportsHcs: true },
  innocent: ['星桥平台(HCS版)', '星桥平台（hcs 版）'],
  violating: [['星桥平台', 'product-name-suffix-missing']],
});
testRule(productNameSuffix, {
  form: 'listing-image',
  key: 'productName',
  fields: { siblingsOnSale: ['saas'] },
  innocent: ['星桥镜像'],
  violating: [],
});
testRule(productNameSuffix, {
  form: 'listing-saas',
  key: 'productName',
  params: { suffixes: { hcs: '(HCS Version)' } },
  fields: { siblingsOnSale: ['license'] },
  innocent: ['Xingqiao'],
  violating: [],
});

test('the advised name keeps what the seller wrote', (t) => {
  const advised = (name: string) =>
    problemsOf(
      productNameSuffix,
      { form: 'listing-saas', key: 'productName', fields: { siblingsOnSale: ['license'] } },
      name,
    )[0]?.suggestion?.zh;
  t.is(advised('星桥平台'), '星桥平台SaaS版');
  t.is(advised('星桥平台独立部署'), '星桥平台SaaS版');
});
