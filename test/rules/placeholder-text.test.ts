import { placeholderText } from '../../rules/placeholder-text.ts';
import { testRule } from './rule-table.ts';

testRule(placeholderText, {
  form: 'company-onboarding',
  key: 'introduction',
  innocent: [
    '',
    '星澜数据为工厂提供测试平台，无需安装。',
    '支持待办提醒，需要补充的材料一目了然。',
    '资料待补充时，系统会提醒采购员。',
    '下载 xxl 尺码表，最大 XXL。',
    '请填写需求单后提交，系统自动分派。',
  ],
  violating: [
    ['无', 'placeholder-text', '无'],
    ['N/A', 'placeholder-text'],
    ['测试', 'placeholder-text'],
    ['。。。', 'placeholder-text'],
    ['啊啊啊啊', 'placeholder-text'],
    ['公司成立于 2016 年，（待补充）', 'placeholder-text', '待补充'],
    ['此处填写公司亮点', 'placeholder-text', '此处填写公司亮点'],
    ['Lorem ipsum dolor sit amet', 'placeholder-text', 'Lorem ipsum dolor sit amet'],
    ['服务于 xxxx 等客户', 'placeholder-text', 'xxxx'],
    ['TODO：写亮点', 'placeholder-text', 'TODO'],
  ],
});
testRule(placeholderText, {
  form: 'company-onboarding',
  key: 'contactPosition',
  innocent: ['无'],
  violating: [],
});
