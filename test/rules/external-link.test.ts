import { externalLink } from '../../rules/external-link.ts';
import { testRule } from './rule-table.ts';

testRule(externalLink, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '前端使用 Node.js 18 构建,后端是 ASP.NET Core 8,配置文件为 app.config。',
    '升级到 v3.2.10 后请清空缓存,旧的 index.html 仍会显示。',
    '在华为云控制台 console.huaweicloud.com 查看实例。',
    '回调地址如 https://api.example.com/callback',
    '把 192.168.10.8 加入白名单。',
  ],
  violating: [
    ['官网https://www.yunti-soft.cn有完整案例。', 'external-link', 'https://www.yunti-soft.cn'],
    ['hxxp://yunti-soft[.]cn 可以下载演示包。', 'external-link', 'hxxp://yunti-soft[.]cn'],
    ['请到shiliu。net注册账号体验。', 'external-link', 'shiliu。net'],
  ],
});
