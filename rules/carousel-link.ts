import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { isWithin, readWebAddress } from './web-address.ts';

const defaultDomains: readonly string[] = ['huaweicloud.com', 'huawei.com'];

/**
 * A carousel that leads off the platform. `params.domains` replaces the domains that are allowed.
 * Source: shop page, carousel; checked 2026-11-22.
 */
export const carouselLink = defineRule({
  id: 'carousel-link',
  title: both('轮播图链接', 'Carousel link'),
  severity: 'block',
  needs: ['text'],
  check: ({ text, params }) => {
    const domains = (params.domains as readonly string[] | undefined) ?? defaultDomains;
    const address = readWebAddress(text);
    if (!address) return notApplicable('no web address');
    if (domains.some((domain) => isWithin(address.host, domain))) return passed;
    return found([
      {
        code: 'carousel-link-off-platform',
        quote: text.trim().slice(0, 80),
        message: both(
          `轮播图不能链接到 ${address.host}。请改为 ${domains.join('、')} 下的页面。`,
          `The carousel must not link to ${address.host}. Link to a page of ${domains.join(' or ')}.`,
        ),
      },
    ]);
  },
});
