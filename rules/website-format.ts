import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { readWebAddress } from './web-address.ts';

/**
 * An address that no browser could open. Source: joining guide, website (http or https, opens); checked 2026-11-22.
 */
export const websiteFormat = defineRule({
  id: 'website-format',
  title: both('网址格式', 'Web address'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    if (text.trim() === '') return notApplicable('empty');
    const address = readWebAddress(text);
    const quote = text.trim().slice(0, 80);
    if (!address)
      return found([
        {
          code: 'website-format',
          quote,
          message: both(
            `“${quote}”不是完整的网址。请写一个以 http:// 或 https:// 开头的地址。`,
            `"${quote}" is no complete web address. Write one that starts with http:// or https://.`,
          ),
          ...rewriteOf(text),
        },
      ]);
    if (address.hasCredentials || address.isPrivate)
      return found([
        {
          code: 'website-not-public',
          quote,
          message: address.hasCredentials
            ? both('网址里带有账号或密码。请删去。', 'The address holds an account or a password. Delete it.')
            : both(
                `“${address.host}”只在内部网络可用，买家打不开。请换成公开的地址。`,
                `"${address.host}" exists in a private network only. Use a public address.`,
              ),
        },
      ]);
    return passed;
  },
});

/** The scheme alone is missing: nothing is invented by adding it. */
function rewriteOf(text: string): { rewrites?: readonly string[] } {
  const written = text.trim();
  const withScheme = `https://${written}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/iu.test(written) && readWebAddress(withScheme)
    ? { rewrites: [withScheme] }
    : {};
}
