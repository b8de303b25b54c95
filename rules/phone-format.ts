import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

const extension = /\s*(?:转|分机|ext\.?|x)\s*\d{1,6}$/iu;
const label = /^(?:电话|手机|热线|座机|客服(?:电话|热线)?|tel|phone|mobile)\s*[:：.]?\s*/iu;
const separator = /\s*[/、，,;；]\s*/u;
const dialled = /^\+?[\d\s().\-–—]+$/u;

/**
 * A text that can't be dialled: other signs, too few or too many digits, or a number that was masked. Several numbers
 * and a label in front are fine. Source: contacts
 * and support must be reachable; checked 2026-11-22.
 */
export const phoneFormat = defineRule({
  id: 'phone-format',
  title: both('电话格式', 'Phone format'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const written = foldWidth(text).trim();
    if (written === '') return notApplicable('empty');
    if (written.replace(label, '').split(separator).every(canBeDialled)) return passed;
    return found([
      {
        code: 'phone-format',
        quote: text.trim().slice(0, 80),
        message: both(
          `“${text.trim().slice(0, 80)}”不是能拨通的电话号码。请写完整的号码。`,
          `"${text.trim().slice(0, 80)}" can't be dialled. Write the complete number.`,
        ),
      },
    ]);
  },
});

function canBeDialled(text: string): boolean {
  const number = text.replace(extension, '');
  const digits = number.replace(/\D/gu, '').length;
  return dialled.test(number) && digits >= 5 && digits <= 17;
}
