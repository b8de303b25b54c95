import { X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate } from 'pkijs';

export type ChainVerdict =
  | { readonly outcome: 'trusted' }
  | { readonly outcome: 'untrusted' | 'expired'; readonly detail: string };

const longest = 8;

/** Reads the certificates of a PEM text; throws where one of them is damaged. */
export function readTrust(pem: string): X509Certificate[] {
  return (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []).map(
    (one) => new X509Certificate(one),
  );
}

type Usage = { readonly signs: boolean; readonly issues: boolean };

/** Bits of the key usage extension; without it a key may do anything. */
function usageOf(certificate: X509Certificate): Usage {
  const parsed = new Certificate({ schema: fromBER(certificate.raw).result });
  const extension = parsed.extensions?.find((one) => one.extnID === '2.5.29.15');
  if (!extension) return { signs: true, issues: true };
  const bits = fromBER(extension.extnValue.valueBlock.valueHexView).result as {
    valueBlock?: { valueHexView?: Uint8Array };
  };
  const first = bits.valueBlock?.valueHexView?.[0] ?? 0;
  return { signs: (first & 0b1100_0000) !== 0, issues: (first & 0b0000_0100) !== 0 };
}

const validAt = (certificate: X509Certificate, at: Date): boolean =>
  at >= new Date(certificate.validFrom) && at <= new Date(certificate.validTo);

const sameAs = (a: X509Certificate) => (b: X509Certificate) => a.raw.equals(b.raw);

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return (
      issuer.ca &&
      usageOf(issuer).issues &&
      certificate.checkIssued(issuer) &&
      certificate.verify(issuer.publicKey)
    );
  } catch {
    return false;
  }
}

/** A way from the signer to a certificate of the trust store, or undefined. */
function findPath(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trust: readonly X509Certificate[],
): X509Certificate[] | undefined {
  const queue: X509Certificate[][] = [[signer]];
  for (let path = queue.shift(); path; path = queue.shift()) {
    const last = path.at(-1) as X509Certificate;
    if (path.length > 1 && trust.some(sameAs(last))) return path;
    if (path.length >= longest) continue;
    for (const issuer of [...trust, ...others]) {
      if (path.some(sameAs(issuer)) || !issued(issuer, last)) continue;
      queue.push([...path, issuer]);
    }
    if (queue.length > 256) return undefined;
  }
  return undefined;
}

/** Judges the signer's chain at a moment. The trust store alone decides who may vouch. */
export function checkChain(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trust: readonly X509Certificate[],
  at: Date,
): ChainVerdict {
  if (trust.length === 0)
    return { outcome: 'untrusted', detail: 'No trust store is given, so nobody vouches for the signer.' };
  const isTrustedItself = trust.some(sameAs(signer));
  const path = isTrustedItself ? [signer] : findPath(signer, others, trust);
  if (!path)
    return { outcome: 'untrusted', detail: 'No certificate of the trust store vouches for the signer.' };
  if (!usageOf(signer).signs)
    return { outcome: 'untrusted', detail: 'The signer’s certificate is not made for signing.' };
  const expired = path.find((one) => !validAt(one, at));
  if (expired)
    return {
      outcome: 'expired',
      detail: `The certificate was valid from ${expired.validFrom} to ${expired.validTo}.`,
    };
  return { outcome: 'trusted' };
}
