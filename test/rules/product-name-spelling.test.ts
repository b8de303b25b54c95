import { productNameSpelling } from '../../rules/product-name-spelling.ts';
import { testRule } from './rule-table.ts';

testRule(productNameSpelling, {
  form: 'listing-image',
  key: 'productName',
  innocent: [
    '',
    'WordPress 建站镜像',
    'wordpress',
    'Ubuntu',
    'Window Cleaner',
    'PythonAnywhere',
    'Dockerfile 检查',
    '星桥 Xingqiao',
    'Kubernetes',
    'Jupiter 行情',
  ],
  violating: [
    ['Wordpess 建站镜像', 'product-name-spelling', 'Wordpess'],
    ['Kubernates 集群', 'product-name-spelling', 'Kubernates'],
    ['PostgerSQL 数据库', 'product-name-spelling', 'PostgerSQL'],
    ['Ｕｂｕｎｕｔ 桌面', 'product-name-spelling', 'Ｕｂｕｎｕｔ'],
  ],
});
