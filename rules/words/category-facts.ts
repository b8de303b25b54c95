import type { Bilingual } from '../../domain/bilingual.ts';
import type { RuleSource } from '../../domain/finding.ts';
import type { TextCategory } from '../../domain/pack-words.ts';

export type CategoryFacts = {
  /** Id of the rule, its file and its page. */
  readonly rule: string;
  readonly title: Bilingual;
  /** Why a claim of this kind is a finding. */
  readonly reason: Bilingual;
  readonly suggestion: Bilingual;
  readonly source: RuleSource;
};

const checkedOn = '2026-11-22';
const law = (article: string, reference = '《中华人民共和国广告法》(2021 修正)'): RuleSource => ({
  title: `广告法${article}`,
  reference,
  checkedOn,
  confidence: 'printed',
});
const marketplace = (title: string, confidence: RuleSource['confidence'] = 'printed'): RuleSource => ({
  title,
  reference: 'https://support.huaweicloud.com/intl/zh-cn/sp-marketplace/en-us_sp_topic_0000111.html',
  checkedOn,
  confidence,
});

/** What law and marketplace say of each kind of claim. Mirrors were read; cite the official text before quoting it. */
export const categoryFacts: Readonly<Record<TextCategory, CategoryFacts>> = {
  absolute: {
    rule: 'absolute-terms',
    title: { zh: '绝对化用语', en: 'Absolute terms' },
    reason: {
      zh: '广告不得使用“国家级”“最高级”“最佳”以及含义相同或相近的用语。',
      en: 'Advertising must not use "national-level", "highest-level", "best" or terms that mean the same.',
    },
    suggestion: {
      zh: '删去绝对化的说法，改写可核实的事实（指标、范围、测试条件、来源与日期）。',
      en: 'Drop the absolute term and state a fact that can be checked: figure, scope, test conditions, source and date.',
    },
    source: law('第九条第（三）项；市场监管总局公告 2023 年第 6 号'),
  },
  state_organ: {
    rule: 'state-organ',
    title: { zh: '国家机关名义', en: 'State organs' },
    reason: {
      zh: '广告不得使用国家机关或其工作人员的名义、形象作推荐、证明。',
      en: 'Advertising must not use the name or image of a state organ or its staff.',
    },
    suggestion: {
      zh: '删去机关及其人员的推荐、指定、视察等说法；确有中标或入围的，只写项目名称与公示编号。',
      en: 'Drop the organ and its praise; of a real award of contract write only the project and its public number.',
    },
    source: law('第九条第（二）项'),
  },
  authority: {
    rule: 'authority-claim',
    title: { zh: '荣誉与权威背书', en: 'Awards and authorities' },
    reason: {
      zh: '引用的荣誉、专利、认证、调查结果或推荐须真实、准确，写明出处，并能提供证明。',
      en: 'Awards, patents, certificates, surveys and endorsements must be true, exact, sourced and provable.',
    },
    suggestion: {
      zh: '写明颁发机构、年份、编号并附证明材料；没有证明请删除。',
      en: 'State who granted it, the year and the number, and attach the document; without one, delete it.',
    },
    source: law('第十一条、第十二条；商标法第十四条'),
  },
  guarantee: {
    rule: 'guarantee',
    title: { zh: '保证性承诺', en: 'Guarantees' },
    reason: {
      zh: '对效果、安全性或结果作无条件的保证容易误导购买者，属虚假或引人误解的内容。',
      en: 'An unconditional promise of effect, safety or result misleads buyers.',
    },
    suggestion: {
      zh: '改为有条件、可核实的说法：写明指标、统计范围、期间和来源，或服务协议中的约定。',
      en: 'Make it conditional and checkable: figure, scope, period and source, or the term of the service agreement.',
    },
    source: law('第四条、第二十八条'),
  },
  inducement: {
    rule: 'inducement',
    title: { zh: '诱导性用语', en: 'Bait and pressure' },
    reason: {
      zh: '制造紧迫感、以奖品或现金诱导点击与购买的用语不适合商品页面。',
      en: 'Pressure to buy and bait with prizes or cash do not belong on a product page.',
    },
    suggestion: {
      zh: '删去催促与诱导；确有优惠的，写明起止日期、条件和适用范围。',
      en: 'Drop the pressure; of a real offer state its dates, conditions and scope.',
    },
    source: law('第二十八条', '《广告法》;《互联网广告管理办法》(2023 年 5 月 1 日起施行)'),
  },
  superstition: {
    rule: 'superstition',
    title: { zh: '迷信内容', en: 'Superstition' },
    reason: { zh: '广告不得含有迷信内容。', en: 'Advertising must not contain superstition.' },
    suggestion: { zh: '删除，改为产品功能说明。', en: 'Delete it and describe what the product does.' },
    source: law('第九条第（八）项'),
  },
  medical: {
    rule: 'medical-claim',
    title: { zh: '医疗功效断言', en: 'Medical claims' },
    reason: {
      zh: '不得断言功效、安全性，不得说明治愈率或有效率，非医疗商品不得涉及疾病治疗功能。',
      en: 'No assertion of effect or safety, no cure rate; goods that are no medicine may not claim to treat disease.',
    },
    suggestion: {
      zh: '改写为“支持……的记录、管理或提示”，删去疗效、治愈率和替代医生的说法。',
      en: 'Say what the software records, manages or shows; drop effects, cure rates and replacing doctors.',
    },
    source: law('第十六条、第十七条'),
  },
  finance: {
    rule: 'finance-claim',
    title: { zh: '金融收益承诺', en: 'Promises of returns' },
    reason: {
      zh: '不得对未来效果、收益作保证性承诺，不得明示或暗示保本、无风险或保收益。',
      en: 'No promise of future returns; no express or implied capital protection or freedom from risk.',
    },
    suggestion: {
      zh: '删去收益、保本与放款承诺，只说明软件功能，并提示风险。',
      en: 'Drop promises of returns, protection or loans; describe the software and state the risk.',
    },
    source: law('第二十五条'),
  },
  contact: {
    rule: 'contact-details',
    title: { zh: '联系方式', en: 'Contact details' },
    reason: {
      zh: '商品与公司介绍不得留电话、邮箱、即时通讯账号或邀请离开平台（云商店规则，非广告法）。',
      en: 'Introductions must not hold phone, mail or chat ids, nor invitations off the platform (marketplace rule, not the law).',
    },
    suggestion: {
      zh: '删除；联系方式请填在“服务与支持”的对应字段。',
      en: 'Delete it; contact details belong in the fields of service and support.',
    },
    source: marketplace('云商店商家入驻与商品发布要求：介绍中不得出现联系方式', 'brief'),
  },
  link: {
    rule: 'external-link',
    title: { zh: '外部链接', en: 'External links' },
    reason: {
      zh: '介绍中不得出现外部链接（云商店规则，提交时会报错）。',
      en: 'Introductions must not hold external links (marketplace rule; submitting raises an error).',
    },
    suggestion: {
      zh: '删除链接；官网请填在“公司官网”字段。',
      en: 'Delete the link; the official site belongs in its own field.',
    },
    source: marketplace('云商店商家入驻要求：公司介绍不得含外部链接'),
  },
  licence_scope: {
    rule: 'licence-scope',
    title: { zh: '照抄经营范围', en: 'Pasted business scope' },
    reason: {
      zh: '公司介绍应说明主营业务与亮点，不应粘贴营业执照上的经营范围（云商店规则）。',
      en: 'An introduction tells what the company does; the scope of the business licence must not be pasted (marketplace rule).',
    },
    suggestion: {
      zh: '删去整段经营范围，用两三句话说明主要产品、服务对象和能力。',
      en: 'Delete the whole list; say in two or three sentences what you make, for whom, and how.',
    },
    source: marketplace('云商店商家入驻要求：公司介绍', 'brief'),
  },
};
