import { rivalCloud } from '../../rules/rival-cloud.ts';
import { testRule } from './rule-table.ts';

testRule(rivalCloud, {
  form: 'listing-saas',
  key: 'description',
  innocent: ['', '支持百度云盘同步', '移动云端办公', '青云直上', 'draws, laws', 'AWSOME', '网易云音乐'],
  violating: [
    ['部署在阿里云上', 'rival-cloud', '阿里云'],
    ['从 AWS 迁移', 'rival-cloud', 'AWS'],
    ['兼容Ａｚｕｒｅ', 'rival-cloud', 'Ａｚｕｒｅ'],
    ['runs on Google Cloud Platform', 'rival-cloud', 'Google Cloud Platform'],
  ],
});
