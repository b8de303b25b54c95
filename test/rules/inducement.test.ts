import { inducement } from '../../rules/inducement.ts';
import { testRule } from './rule-table.ts';

testRule(inducement, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '秒杀模块、抽奖组件和优惠券引擎可单独购买。',
    '新用户可免费试用 14 天。',
    '骑手按下“立即抢单”,派单页随即打开。',
    '首页那个“马上抢购”按钮的文字可以改。',
    '倒计时组件支持自定义样式。',
  ],
  violating: [
    ['手慢无!', 'inducement', '手慢无'],
    ['点击领奖,抽取企业版一年。', 'inducement', '点击领奖'],
  ],
});
