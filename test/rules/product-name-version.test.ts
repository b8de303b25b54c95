import { productNameVersion } from '../../rules/product-name-version.ts';
import { testRule } from './rule-table.ts';

testRule(productNameVersion, {
  form: 'listing-saas',
  key: 'productName',
  innocent: [
    '',
    '星桥平台企业版',
    'IPv6 地址管理',
    'TLSv1.3 网关',
    'OAuth v2.0 登录组件',
    '等保2.0 合规平台',
    '等保2.0版合规平台',
    '运行环境 PHP 8.2',
    '工业4.0 数据平台',
    'Web3.0 钱包',
    'V2X 路侧平台',
    '电子版权管理',
    '多版本3方对比工具',
    'HDMI v2.1 矩阵管理',
    'Version 3D 查看器',
    '第三版块论坛',
    'LAMP 环境（Ubuntu 22.04 PHP）',
  ],
  violating: [
    ['星桥平台 V2.0', 'product-name-version', 'V2.0'],
    ['星桥平台Ｖ２．０', 'product-name-version', 'Ｖ２．０'],
    ['星桥平台v3.1.4', 'product-name-version', 'v3.1.4'],
    ['Xingqiao Version 3', 'product-name-version', 'Version 3'],
    ['星桥平台 2.0版', 'product-name-version', '2.0版'],
    ['星桥平台第三版', 'product-name-version', '第三版'],
    ['星桥平台 版本2', 'product-name-version', '版本2'],
    ['星桥平台 V8', 'product-name-version', 'V8', 'warn'],
    ['星桥平台 2024版', 'product-name-version', '2024版', 'warn'],
    ['星桥平台 3.2', 'product-name-version', '3.2', 'warn'],
  ],
});
