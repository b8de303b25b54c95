import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/** The signs of the code by value: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * A unified social credit code with the wrong number of signs or a check sign that does not fit: usually mistyped.
 * Companies elsewhere have other numbers, so it only warns. Source: GB 32100-2015; checked 2026-11-22.
 */
export const creditCode = defineRule({
  id: 'credit-code',
  title: both('统一社会信用代码', 'Unified social credit code'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text }) => {
    const code = foldWidth(text).replace(/\s/gu, '').toUpperCase();
    if (code === '') return notApplicable('empty');
    const isComplete = code.length === 18 && [...code].every((sign) => alphabet.includes(sign));
    if (isComplete && checkSignOf(code) === code[17]) return passed;
    return found([
      {
        code: isComplete ? 'credit-code-mistyped' : 'credit-code-format',
        quote: text.trim().slice(0, 40),
        message: isComplete
          ? both(
              '信用代码的校验位不对，可能有一位写错了。请对照营业执照核对。',
              'The check sign does not fit, one sign may be mistyped. Compare it with the licence.',
            )
          : both(
              '统一社会信用代码是 18 位数字和字母，不含 I、O、S、V、Z。请对照营业执照核对。',
              'A unified social credit code has 18 digits and letters, without I, O, S, V and Z. Compare it with the licence.',
            ),
      },
    ]);
  },
});

/** Weighted sum of the first 17 signs, modulo 31. */
function checkSignOf(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}
