import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Of RFC 6890: this host, private use, link-local, shared address space, multicast and reserved. */
const privateRanges = [
  ...(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'] as const),
  ...(['172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3'] as const),
  ...(['::/127', '64:ff9b::/96', 'fc00::/7', 'fe80::/10', 'ff00::/8'] as const),
];

const blocked = new BlockList();
for (const range of privateRanges) {
  const [network = '', bits] = range.split('/');
  blocked.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
}

/** Whether any address that the name stands for belongs to a network that is not everybody's. */
export async function isPrivateHost(host: string): Promise<boolean> {
  const bare = host.replace(/^\[|\]$/gu, '');
  const addresses = isIP(bare) ? [bare] : (await lookup(bare, { all: true })).map(({ address }) => address);
  return addresses.some((address) => blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
