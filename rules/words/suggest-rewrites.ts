import type { Candidate } from './types.ts';

/** Plain words for claims that have one; the rest of the claim stays as it is. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/^(?:.{0,8})?最好(的?)$/, '实用$1'],
  [/^(?:.{0,8})?最佳(.*)$/, '合适的$1'],
  [/^(?:.{0,8})?最(优|强|快|大|高|低|全|多|广|早|新|稳)(的?.*)$/, '较$1$2'],
  [/^(?:.{0,8})?最([\u3400-\u9fff]{2,}.*)$/, '$1'],
  [/^(?:.{0,8})?(?:国家|世界|全球|国际|殿堂|宇宙)级(.*)$/, '$1'],
  [/^(?:.{0,8})?(?:顶级|顶尖|极品|至尊|巅峰)(.*)$/, '专业$1'],
  [/^(?:.{0,12})?(?:唯一|独家|首选|不二)(?:之选|选择|推荐|指定)?(的?.*)$/, '可选$1'],
  [/^(?:.{0,12})?(?:遥遥|全面|绝对)?领先(?:的|水平|地位|品牌)?$/, '成熟'],
  [/^绝对(安全|可靠|稳定|准确|精准|放心|实用|专业)$/, '较为$1'],
  [/^(?:100 ?%|百分百|百分之百)(安全|可靠|准确|稳定|精准)$/, '较为$1'],
  [/^the best( .+)?$/i, 'a practical$1'],
  [/^(?:the )?most ([a-z-]+)$/i, '$1'],
  [/^(?:world's |the world's )(?:leading|first|best|largest|only)(.*)$/i, 'an established$1'],
];

/** Claims that only make sense whole: nothing but deletion is honest. */
const deleteOnly = new Set([
  'contact',
  'link',
  'licence_scope',
  'superstition',
  'finance',
  'medical',
  'state_organ',
  'inducement',
]);

/**
 * Texts that may replace a quote, best first; the last is always '', the deletion. No rewrite states a figure, a rank
 * or a fact that the seller didn't write.
 */
export function suggestRewrites(claim: Candidate, quote: string): readonly string[] {
  if (deleteOnly.has(claim.category)) return [''];
  for (const [pattern, replacement] of plainer) {
    if (!pattern.test(quote)) continue;
    const rewrite = quote.replace(pattern, replacement);
    return rewrite === '' || rewrite === quote ? [''] : [rewrite, ''];
  }
  return [''];
}
