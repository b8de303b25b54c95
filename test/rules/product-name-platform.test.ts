import { productNamePlatform } from '../../rules/product-name-platform.ts';
import { testRule } from './rule-table.ts';

testRule(productNamePlatform, {
  form: 'listing-saas',
  key: 'productName',
  innocent: [
    '',
    '星桥数据集成平台',
    '适配华为云的备份软件',
    'Backup for Huawei Cloud',
    '基于华为云的工单系统',
    '中华为民政务系统'.replace('华为', '华伟'),
  ],
  violating: [
    ['华为云备份软件', 'product-name-platform', '华为云'],
    ['【华为云】备份软件', 'product-name-platform', '华为云'],
    ['ＨＵＡＷＥＩ ｃｌｏｕｄ 备份', 'product-name-platform', 'ＨＵＡＷＥＩ ｃｌｏｕｄ'],
    ['华为手机备份', 'product-name-platform', '华为', 'warn'],
    ['云商店铺管理系统', 'product-name-platform', '云商店', 'warn'],
    ['华为官方备份', 'product-name-platform', '华为'],
    ['KooGallery Backup', 'product-name-platform', 'KooGallery'],
    ['星桥备份（华为云官方）', 'product-name-platform', '华为云'],
    ['星桥华为云备份', 'product-name-platform', '华为云', 'warn'],
  ],
});
testRule(productNamePlatform, {
  form: 'listing-saas',
  key: 'productName',
  params: { names: ['某云'] },
  innocent: ['华为云备份软件'],
  violating: [['某云备份软件', 'product-name-platform', '某云']],
});
