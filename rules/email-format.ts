import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/** One address, with a domain; what else a mail server accepts is its business. */
const address = /^[^\s@,;<>，；、]+@[^\s@,;<>，；、.]+(?:\.[^\s@,;<>，；、.]+)+$/u;

/**
 * A text that is no e-mail address, or more than one. Source: contacts and support must be reachable; checked
 * 2026-11-22.
 */
export const emailFormat = defineRule({
  id: 'email-format',
  title: both('邮箱格式', 'E-mail format'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const written = text.trim();
    if (written === '') return notApplicable('empty');
    if (address.test(written) && !/[*＊]{2,}/u.test(written)) return passed;
    return found([
      {
        code: 'email-format',
        quote: written.slice(0, 80),
        message: both(
          `“${written.slice(0, 80)}”不是一个邮箱地址。请写一个能收信的地址，如 name@example.com。`,
          `"${written.slice(0, 80)}" is not one e-mail address. Write one that is read, such as name@example.com.`,
        ),
      },
    ]);
  },
});
