import type { FieldValues } from '../domain/form.ts';
import { parseCompany } from './names/company.ts';

/** Fields in which a seller names the firm, the developer, the shop or the goods. */
const namingFields = ['companyName', 'developerName', 'shopName', 'productName'];

/** A shorter brand may be an everyday word: 最优 in 最优科技有限公司. */
const shortestBrand = 3;

/** What a company is called beside its full name: 第一范式科技 and 第一范式. */
function shortNames(companyName: string): string[] {
  const { isLatin, core, trades } = parseCompany(companyName);
  if (isLatin) return [];
  const brand = core.slice(0, core.length - trades.join('').length);
  return brand.length >= shortestBrand ? [core, brand] : [core];
}

/**
 * Names that a submission declares, as they stand in a text of it. The field under judgement doesn't count: a name is
 * no excuse for itself.
 */
export function declaredNames(fields: FieldValues, judged: string): readonly string[] {
  const names = namingFields
    .filter((key) => key !== judged)
    .flatMap((key) => {
      const value = fields[key];
      if (typeof value !== 'string' || value.trim() === '') return [];
      return key === 'companyName' ? [value.trim(), ...shortNames(value)] : [value.trim()];
    });
  return [...new Set(names)];
}
