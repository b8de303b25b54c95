import type { TextCategory } from '../../../domain/pack-words.ts';

const illness = /(?:诊断|筛查|卒中|糖尿病|胰岛素|病灶|阅片|眼底|癌|肿瘤|失眠|抑郁|血压|血糖|颈椎|乳腺|结节)/;
const money =
  /(?:本金|撮合|理财|投资|投顾|基金|股票|利息|分期付款|返息|年化|跟单|看盘|选股|炒[股币]|藏品|数字货币|原始股|下款|放款|黑户|授信|兑付|出借|借贷|铺租|躺着收钱|零坏账|零违约)/;

/** A promise about diagnosis or treatment is a medical claim, one about returns a financial one. */
export function recastPromise(claim: string, sentence: string): TextCategory | undefined {
  if (/[漏误]诊|副作用/.test(claim)) return 'medical';
  if (
    /见效|根除|治/.test(claim) &&
    /(?:病|症|炎|癌|痛|失眠|抑郁|血压|血糖|颈椎|祛|痘|斑|瘦|减肥|调理|药|疗|康复|副作用)/.test(sentence)
  )
    return 'medical';
  if (illness.test(sentence) && /(?:准确率|检出率|有效率|复发|百分|100)/.test(claim)) return 'medical';
  if (
    money.test(sentence) &&
    /(?:违约|坏账|逾期|亏|拒付|赚|回本|收益|翻|涨|下款|放款|兜底|百分|100)/.test(claim)
  )
    return 'finance';
  if (/风险/.test(claim) && /(?:收益|理财|投资|本金|套利|回报)/.test(sentence)) return 'finance';
  return undefined;
}
