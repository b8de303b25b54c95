import { absoluteTerms } from '../../rules/absolute-terms.ts';
import { testRule } from './rule-table.ts';

testRule(absoluteTerms, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '最好在业务低峰时段升级。',
    '请参考最佳实践章节。',
    '支持顶级域名托管。',
    '每个终端有唯一识别码。',
    '女装品类支持颜色与尺码。',
    '路口交通信号配时。',
    'Notizen als PDF',
    '我们力争成为行业领先的软件企业。',
    '禁止在标题中使用“最好”“第一”等用语。',
    '企业版是本系列中规格最高的版本。',
    'Valves No. 1 to No. 4 share one manifold.',
    '审稿用的词表里列着“全球第一”等禁用说法。',
    'The best match is returned first.',
  ],
  violating: [
    ['我们做最专业的仓储系统。', 'absolute-terms', '最专业'],
    ['这是国家级平台,值得采购。', 'absolute-terms', '国家级平台'],
    ['梧桐是行业第一,用户众多。', 'absolute-terms', '行业第一'],
    ['全国首家通过该测试的厂商就是我们。', 'absolute-terms', '全国首家', 'proof'],
    ['最·好的排产工具', 'absolute-terms', '最·好'],
    ['國家級品质', 'absolute-terms', '國家級品质'],
    ['用户都说我们的优点“全国第一”。', 'absolute-terms', '全国第一'],
    ['谁都比不上我们快。', 'absolute-terms', '谁都比不上我们快'],
  ],
});
