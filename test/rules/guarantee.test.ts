import { guarantee } from '../../rules/guarantee.ts';
import { testRule } from './rule-table.ts';

testRule(guarantee, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '磁盘使用率达到 100% 时写入会失败。',
    '预付 30%,验收后付至 100%。',
    '零信任网关默认拒绝所有请求。',
    '包过滤规则按顺序匹配,数据包通过后写日志。',
    '任何安全产品都不能承诺绝对安全。',
    '答复前请确认:数据绝对不会丢吗?',
  ],
  violating: [
    ['使用后100%成功。', 'guarantee', '100%成功'],
    ['系统绝对安全,请放心。', 'guarantee', '绝对安全'],
    ['上云零风险。', 'guarantee', '零风险'],
    ['不满意无条件退款', 'guarantee', '不满意无条件退款'],
  ],
});
