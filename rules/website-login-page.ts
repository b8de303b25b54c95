import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { readWebAddress } from './web-address.ts';

const loginPath = /(?:^|[/_-])(?:log-?in|sign-?in)(?:[._-](?:html?|php|aspx?|jsp|do))?\/?$/iu;
const likelyLoginPath = /(?:^|[/_-])(?:sso|cas|passport|oauth2?|authorize)\/?$/iu;
const loginHost = /^(?:log-?in|sign-?in|sso|passport|auth|account|accounts|cas)\./iu;

/**
 * A website field that leads to a place to sign in instead of the official site. A path that ends in login is plain; a
 * path or host called sso or passport only warns. Source: joining guide, website; checked 2026-11-22.
 */
export const websiteLoginPage = defineRule({
  id: 'website-login-page',
  title: both('官网是登录页', 'Website is a login page'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const address = readWebAddress(text);
    if (!address) return notApplicable('no web address');
    const places = [address.path, hashOf(text)];
    const isPath = places.some((place) => loginPath.test(place));
    const isLikely = loginHost.test(address.host) || places.some((place) => likelyLoginPath.test(place));
    if (!isPath && !isLikely) return passed;
    return found([
      {
        code: 'website-login-page',
        ...(isPath ? {} : { severity: 'warn' }),
        quote: text.trim().slice(0, 80),
        message: both(
          '这个地址像是产品登录页。请填能打开的公司首页。',
          'This address looks like a login page. Write the home page of the official site.',
        ),
      },
    ]);
  },
});

const hashOf = (text: string) => /#(.*)$/u.exec(text.trim())?.[1] ?? '';
