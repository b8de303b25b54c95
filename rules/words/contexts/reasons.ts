import type { Bilingual } from '../../../domain/bilingual.ts';

/** Why words that look like a claim are none; each is told to the reviewer who asks. */
export const reasons = {
  term: {
    zh: '固定术语或日常用语，不是对商品的评价',
    en: 'A set term or everyday use, not praise of the goods',
  },
  'technical-term': { zh: '技术术语', en: 'A technical term' },
  tip: { zh: '使用建议或操作提示', en: 'A usage tip' },
  numbering: { zh: '序号、顺序或次数', en: 'Ordering or numbering' },
  limit: { zh: '规格上限、下限或参数', en: 'A limit or parameter of a specification' },
  goal: { zh: '目标、愿景、理念或价值观', en: 'A goal, vision, philosophy or value' },
  'own-comparison': { zh: '自家产品各版本之间的比较', en: 'A comparison among own editions' },
  'quoted-rule': { zh: '引用或说明禁止性规定', en: 'Quotes or explains what is forbidden' },
  negated: { zh: '否定说法，没有作出承诺', en: 'Negated: nothing is claimed' },
  question: { zh: '提问，不是陈述', en: 'A question, not a statement' },
  'function-name': { zh: '功能、模块或字段的名称', en: 'Name of a function, module or field' },
  'declared-name': { zh: '本次提交声明的名称或商标', en: 'A name or trademark that the submission declares' },
  'official-title': { zh: '国家规定的资质、区域或称号名称', en: 'An official title, zone or qualification' },
  standard: { zh: '标准、规范或等级名称', en: 'Name of a standard or a grade' },
  boundary: { zh: '跨词边界的巧合', en: 'Letters that only meet at a word boundary' },
  code: { zh: '代码、命令或配置', en: 'Code, a command or configuration' },
  'subject-matter': {
    zh: '所处理的业务对象，不是对商品的评价',
    en: 'What the software works on, not praise of it',
  },
  'customer-fact': { zh: '对客户或合作方的描述', en: 'Says something of a customer or partner' },
  'sample-number': { zh: '编号、示例或已打码的号码', en: 'A serial, sample or masked number' },
  'allowed-host': {
    zh: '云商店自有域名、示例域名或内网地址',
    en: "The marketplace's own, an example or a private address",
  },
  'public-service': { zh: '公共服务号码', en: 'A public service number' },
  settlement: { zh: '按约定计算的比例或退款规则', en: 'A contractual ratio or refund rule' },
  doubted: {
    zh: '与上下文合看，不像是在宣传',
    en: 'Read with its context it hardly claims anything',
  },
  'operator-exception': { zh: '运营方设置的例外', en: 'An exception set by the operator' },
} as const satisfies Record<string, Bilingual>;

export type ReasonId = keyof typeof reasons;
