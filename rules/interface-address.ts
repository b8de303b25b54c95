import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { readWebAddress } from './web-address.ts';

/**
 * An interface that is called by its IP address instead of a domain name. Whether it is hosted on the platform can't
 * be seen from the name. Source: production interface, debugging; checked 2026-11-22.
 */
export const interfaceAddress = defineRule({
  id: 'interface-address',
  title: both('接口地址', 'Interface address'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const address = readWebAddress(text);
    if (!address) return notApplicable('no web address');
    if (!address.isIpAddress || address.isPrivate) return passed;
    return found([
      {
        code: 'interface-address-not-a-domain',
        quote: address.host,
        message: both(
          `接口地址用了 IP“${address.host}”。请换成域名。`,
          `The interface is addressed by the IP "${address.host}". Use a domain name.`,
        ),
      },
    ]);
  },
});
