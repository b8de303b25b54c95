import { both } from '../domain/bilingual.ts';
import type { FormId } from '../domain/form.ts';
import { foldName } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

type Kind = 'saas' | 'license' | 'service' | 'hcs';
type Suffixes = Readonly<Partial<Record<Kind, string>>>;

const defaultSuffixes: Suffixes = {
  saas: 'SaaS版',
  license: '独立部署',
  service: '配套服务',
  hcs: '(HCS版)',
};
const kinds: Partial<Record<FormId, Kind>> = {
  'listing-saas': 'saas',
  'listing-license': 'license',
  'listing-service': 'service',
};

/**
 * Products that are sold in several ways are told apart by the end of their name; one for HCS always says so. A name
 * that ends like another kind misleads whatever else is on sale. `params.suffixes` holds the site's own.
 * Source: name suffixes and listing guide; checked 2026-11-22.
 */
export const productNameSuffix = defineRule({
  id: 'product-name-suffix',
  title: both('名称后缀', 'Suffix of the name'),
  severity: 'warn',
  needs: ['text', 'fields', 'form'],
  check: ({ text, fields, form, params }) => {
    const own = fields.supportsHcs === true ? 'hcs' : kinds[form.id];
    if (!own || text.trim() === '') return notApplicable('no suffix for this kind of product');
    const suffixes = (params.suffixes as Suffixes | undefined) ?? defaultSuffixes;
    const wanted = suffixes[own];
    if (!wanted) return notApplicable('the site asks for no suffix');
    const name = foldName(text);
    const endsLike = (kind: Kind) => name.endsWith(foldName(suffixes[kind] ?? '\n'));
    if (endsLike(own)) return passed;
    const others = Object.keys(suffixes) as Kind[];
    const foreign = others.find((kind) => kind !== own && endsLike(kind));
    const siblings = Array.isArray(fields.siblingsOnSale) ? (fields.siblingsOnSale as readonly string[]) : [];
    const hasSiblings = siblings.some((kind) => kind !== own);
    if (!foreign && !hasSiblings && own !== 'hcs') return passed;
    const foreignSuffix = foreign ? (suffixes[foreign] ?? '') : '';
    const advised = `${withoutSuffix(text, foreignSuffix)}${wanted}`;
    return found([
      {
        code: foreign ? 'product-name-suffix-of-other-kind' : 'product-name-suffix-missing',
        message: foreign
          ? both(
              `名称以“${foreignSuffix}”结尾，但这里发布的是另一种商品。请以“${wanted}”结尾。`,
              `The name ends in "${foreignSuffix}", but this is another kind of product. End it in "${wanted}".`,
            )
          : both(
              `名称没有以“${wanted}”结尾，买家分不清同一产品的不同交付方式。请补上后缀。`,
              `The name does not end in "${wanted}", so buyers can't tell how it is delivered. Add the suffix.`,
            ),
        suggestion: both(advised, advised),
      },
    ]);
  },
});

function withoutSuffix(name: string, suffix: string): string {
  const trimmed = name.trim();
  const end = trimmed.normalize('NFKC').toLowerCase().lastIndexOf(suffix.toLowerCase());
  return suffix !== '' && end > 0 ? trimmed.slice(0, end) : trimmed;
}
