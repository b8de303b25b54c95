import { productNamePrice } from '../../rules/product-name-price.ts';
import { testRule } from './rule-table.ts';

testRule(productNamePrice, {
  form: 'listing-saas',
  key: 'productName',
  innocent: [
    '',
    '星桥数据集成平台',
    '二元分类训练平台',
    '2元语法模型',
    '三元锂电池检测',
    '12元素分析软件',
    '折线图工具',
    '100折叠屏适配',
    '元宇宙展厅',
    '百元素材库',
    '¥',
  ],
  violating: [
    ['星桥平台 ¥99', 'product-name-price', '¥99'],
    ['星桥平台￥９９', 'product-name-price', '￥９９'],
    ['星桥平台99元/年', 'product-name-price', '99元/年'],
    ['星桥平台 1,299.00 元起', 'product-name-price', '1,299.00 元起'],
    ['星桥平台 九十九元', 'product-name-price', '九十九元'],
    ['Xingqiao US$ 99 USD', 'product-name-price', '99 USD'],
    ['Xingqiao $9.9/month', 'product-name-price', '$9.9/month'],
    ['星桥平台 8.5折', 'product-name-price', '8.5折'],
    ['星桥平台免费试用', 'product-name-bait', '免费试用', 'warn'],
    ['限时特价星桥平台', 'product-name-bait', '限时特价', 'warn'],
  ],
});
