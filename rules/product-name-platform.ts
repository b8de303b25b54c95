import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found, passed } from './rule.ts';

const defaultNames: readonly string[] = [
  '华为云云商店',
  '华为云商店',
  '华为云',
  'huawei cloud',
  'huaweicloud',
  'koogallery',
];
/** The maker's name, or a word that others use too: a reviewer looks. */
const weakerNames: readonly string[] = ['华为', 'huawei', '云商店'];
const official = /官方|自营|出品|official/iu;
/** What a product may be for: 华为云迁移服务 is the platform's, 适配华为云的迁移服务 the seller's. */
const madeFor = /(?:适配|适用于|对接|支持|兼容|基于|运行于|部署于|迁移至|for|on|to|with)\s?$/iu;

/**
 * A name that speaks for the platform: one that starts with the platform's name, or joins it with 官方. Elsewhere in the
 * name, and for the maker's name alone, it only warns; a product that says it is made for the platform is innocent. `params.names` replaces the
 * names. Source: listing guide, product name; checked 2026-11-22.
 */
export const productNamePlatform = defineRule({
  id: 'product-name-platform',
  title: both('以平台名义命名', 'Name of the platform'),
  severity: 'block',
  needs: ['text'],
  check: ({ text, params }) => {
    const folded = foldWidth(text).toLowerCase();
    const names = (params.names as readonly string[] | undefined) ?? defaultNames;
    const hit = firstName(folded, names) ?? firstName(folded, params.names ? [] : weakerNames);
    if (!hit || madeFor.test(folded.slice(0, hit.start))) return passed;
    const isAtStart = /^[\s(["'【《“]*$/u.test(folded.slice(0, hit.start));
    const isPlatform = names.some((name) => name.toLowerCase() === folded.slice(hit.start, hit.end));
    const speaksForIt = (isPlatform && isAtStart) || official.test(folded);
    const quote = text.slice(hit.start, hit.end);
    return found([
      {
        code: 'product-name-platform',
        ...(speaksForIt ? {} : { severity: 'warn' }),
        quote,
        span: hit,
        message: both(
          `名称里有平台的名称“${quote}”，买家会以为是平台的商品。请用自己的品牌命名。`,
          `The name holds the platform's name "${quote}", as if the platform sold it. Use your own brand.`,
        ),
        rewrites: [''],
      },
    ]);
  },
});

function firstName(text: string, names: readonly string[]): { start: number; end: number } | undefined {
  return names
    .map((name) => ({ start: text.indexOf(name.toLowerCase()), length: name.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length)
    .map(({ start, length }) => ({ start, end: start + length }))[0];
}
