/** What a text field of type `url` holds, taken apart. */
export type WebAddress = {
  /** Lower case, without the dot at the end that DNS allows; of an IPv6 address without brackets. */
  readonly host: string;
  readonly path: string;
  readonly hasCredentials: boolean;
  readonly isIpAddress: boolean;
  /** A name or address that nobody outside can reach: localhost, 10.x, .local. */
  readonly isPrivate: boolean;
};

/** Undefined where the text is no http or https address. */
export function readWebAddress(text: string): WebAddress | undefined {
  const written = text.trim();
  if (!/^https?:\/\/[^\s/]/iu.test(written) || /\s/u.test(written) || !URL.canParse(written))
    return undefined;
  const { hostname, pathname, username, password } = new URL(written);
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '');
  const isIpAddress = /^\d+\.\d+\.\d+\.\d+$/u.test(host) || host.includes(':');
  return {
    host,
    path: pathname,
    hasCredentials: username !== '' || password !== '',
    isIpAddress,
    isPrivate: isPrivateHost(host, isIpAddress),
  };
}

/** Whether the host is the domain or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isPrivateHost(host: string, isIpAddress: boolean): boolean {
  if (isIpAddress)
    return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1?$|f[cd]|fe80)/u.test(host);
  return !host.includes('.') || /\.(?:local|localhost|internal|lan|test|invalid)$/u.test(host);
}
