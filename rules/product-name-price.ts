import { both } from '../domain/bilingual.ts';
import { defineRule, found, type Problem } from './rule.ts';
import { matchesIn } from './text-match.ts';

const amounts = [
  /(?:[¥$€£]|\b(?:RMB|CNY|USD|EUR|HKD)\s?)\d[\d,]*(?:\.\d+)?(?:\s?\/\s?(?:年|月|天|次|人|个|套|year|month|user))?/giu,
  /(?<![\d,])\d[\d,]*(?:\.\d+)?\s?(?:元|块钱|万元|美元|欧元|港币|RMB|CNY|USD)(?![组素件数宇字语文方程分模函线回])(?:\s?[/每]\s?(?:年|月|天|次|人|个|套))?(?:起|购)?/giu,
  /(?<![一二三四五六七八九十百千万两])[一二三四五六七八九十百千万两]{2,}元(?![组素件数宇字语文方程分模函线回])(?:起|购)?/gu,
  /\d(?:\.\d)?\s?折(?![线叠射页])/gu,
];
const baits = [
  /免费(?:使用|试用|领取|送|版)?/gu,
  /(?:限时|限量)?(?:特价|特惠|促销|秒杀价|打折)/gu,
  /\bfor free\b/giu,
];

/**
 * A price, a discount or a free offer in a product's name. Prices change and belong into the specifications.
 * Source: listing guide, product name; words of bait are our own judgement and only warn. Checked 2026-11-22.
 */
export const productNamePrice = defineRule({
  id: 'product-name-price',
  title: both('名称里的价格', 'Price in the name'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) =>
    found([
      ...matchesIn(text, amounts).map(
        (match): Problem => ({
          code: 'product-name-price',
          ...match,
          message: both(
            `名称里有价格“${match.quote}”。请删去，价格写在规格里。`,
            `The name holds the price "${match.quote}". Delete it; prices belong into the specifications.`,
          ),
          rewrites: [''],
        }),
      ),
      ...matchesIn(text, baits).map(
        (match): Problem => ({
          code: 'product-name-bait',
          severity: 'warn',
          ...match,
          message: both(
            `名称里有促销用语“${match.quote}”。请只写商品是什么。`,
            `The name promotes with "${match.quote}". Say only what the product is.`,
          ),
          rewrites: [''],
        }),
      ),
    ]),
});
