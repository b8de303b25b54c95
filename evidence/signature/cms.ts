import {
  constants,
  createHash,
  createPublicKey,
  type KeyObject,
  timingSafeEqual,
  verify,
  X509Certificate,
} from 'node:crypto';
import { fromBER, ObjectIdentifier, OctetString } from 'asn1js';
import { Certificate, ContentInfo, RSASSAPSSParams, SignedData, type SignerInfo } from 'pkijs';

/** What the signature container itself proves about some bytes. */
export type CmsVerdict =
  | {
      readonly outcome: 'intact';
      readonly signer: X509Certificate;
      readonly others: readonly X509Certificate[];
    }
  | {
      readonly outcome: 'tampered' | 'malformed' | 'not-verified';
      readonly detail: string;
      readonly signer?: X509Certificate;
    };

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const rsa = '1.2.840.113549.1.1.1';
const rsaWith: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};
const rsaPss = '1.2.840.113549.1.1.10';
const ecdsaWith: Readonly<Record<string, string>> = {
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const ecKey = '1.2.840.10045.2.1';
const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
const detachedContent = '1.2.840.113549.1.7.1';

/** Any identifier of the Chinese commercial algorithms (SM2, SM3, SM4, SES seals): 1.2.156.10197. */
const chineseArc = Buffer.from('2a811ccf55', 'hex');

class Refusal extends Error {
  readonly outcome: 'tampered' | 'malformed' | 'not-verified';
  constructor(outcome: Refusal['outcome'], detail: string) {
    super(detail);
    this.outcome = outcome;
  }
}

/** The container without the zeros that pad it; throws for anything else behind it. */
function parseContainer(contents: Buffer): SignedData {
  const parsed = fromBER(contents);
  if (parsed.offset <= 0) throw new Refusal('malformed', 'The signature is no CMS container.');
  if (contents.subarray(parsed.offset).some((byte) => byte !== 0))
    throw new Refusal('malformed', 'Something hides behind the signature container.');
  // Lengths that contradict each other let two readers see two containers.
  const isIndefinite = contents[1] === 0x80;
  if (!isIndefinite && !Buffer.from(parsed.result.toBER()).equals(contents.subarray(0, parsed.offset)))
    throw new Refusal('malformed', 'The signature container is not encoded as it should be.');
  const info = new ContentInfo({ schema: parsed.result });
  if (info.contentType !== ContentInfo.SIGNED_DATA)
    throw new Refusal('malformed', 'The signature container holds no signed data.');
  return new SignedData({ schema: info.content });
}

const der = (structure: { toSchema(): { toBER(): ArrayBuffer } }): Buffer =>
  Buffer.from(structure.toSchema().toBER());

function findSigner(signed: SignedData): {
  info: SignerInfo;
  signer: X509Certificate;
  others: X509Certificate[];
} {
  if (signed.signerInfos.length !== 1)
    throw new Refusal('malformed', 'The container has not exactly one signer.');
  const info = signed.signerInfos[0] as SignerInfo;
  const certificates = (signed.certificates ?? []).filter(
    (one): one is Certificate => one instanceof Certificate,
  );
  const named = info.sid;
  const index = certificates.findIndex((one) => {
    if (named.serialNumber)
      return one.serialNumber.isEqual(named.serialNumber) && one.issuer.isEqual(named.issuer);
    const wanted = named instanceof OctetString ? named : named?.valueBlock?.value?.[0];
    const own = one.extensions?.find((extension) => extension.extnID === '2.5.29.14')?.parsedValue;
    return own?.valueBlock && wanted?.valueBlock && own.isEqual?.(wanted);
  });
  const all = certificates.map((one) => new X509Certificate(der(one)));
  const signer = all[index];
  if (!signer) throw new Refusal('malformed', 'The signer’s certificate is not in the container.');
  return { info, signer, others: all.filter((one) => one !== signer) };
}

function onlyValue(info: SignerInfo, type: string): unknown {
  const found = info.signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  if (found.length === 0) return undefined;
  if (found.length > 1 || found[0]?.values.length !== 1)
    throw new Refusal('malformed', 'A signed attribute stands twice.');
  return found[0]?.values[0];
}

const equal = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

function checkDigest(info: SignerInfo, digest: string, content: Buffer): void {
  const type = onlyValue(info, attribute.contentType);
  if (!(type instanceof ObjectIdentifier) || type.valueBlock.toString() !== detachedContent)
    throw new Refusal('malformed', 'The signed content is of another type.');
  const claimed = onlyValue(info, attribute.messageDigest);
  if (!(claimed instanceof OctetString))
    throw new Refusal('malformed', 'The container holds no digest of the document.');
  const actual = createHash(digest).update(content).digest();
  if (!equal(Buffer.from(claimed.valueBlock.valueHexView), actual))
    throw new Refusal('tampered', 'The document is not the one that was signed.');
}

/** The signed attributes as they were signed: a SET, whatever tag they travel under. */
function signedBytes(info: SignerInfo): Buffer {
  if (!info.signedAttrs) throw new Refusal('malformed', 'The container has no signed attributes.');
  const bytes = Buffer.from(info.signedAttrs.encodedValue.slice(0));
  bytes[0] = 0x31;
  return bytes;
}

type Algorithm = { readonly hash: string; readonly key: Parameters<typeof verify>[2] };

function algorithmOf(info: SignerInfo, digest: string, key: KeyObject): Algorithm {
  const id = info.signatureAlgorithm.algorithmId;
  const kind = key.asymmetricKeyType;
  if (id === rsa && kind === 'rsa') return { hash: digest, key };
  if (rsaWith[id] === digest && kind === 'rsa') return { hash: digest, key };
  if ((ecdsaWith[id] === digest || id === ecKey) && kind === 'ec') return { hash: digest, key };
  if (id === rsaPss && kind === 'rsa') {
    const parameters = new RSASSAPSSParams({ schema: info.signatureAlgorithm.algorithmParams });
    if (digests[parameters.hashAlgorithm.algorithmId] !== digest)
      throw new Refusal('not-verified', 'The signature mixes digests.');
    return {
      hash: digest,
      key: { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: parameters.saltLength } as never,
    };
  }
  throw new Refusal('not-verified', `The signature algorithm ${id} is not verified here.`);
}

function checkStrength(key: KeyObject): void {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (key.asymmetricKeyType === 'rsa' && bits !== undefined && bits < 2048)
    throw new Refusal('not-verified', `An RSA key of ${bits} bits proves nothing.`);
}

/** Where the signer bound the signature to a certificate, it has to be this one. */
function checkBinding(info: SignerInfo, signer: X509Certificate): void {
  const value = onlyValue(info, attribute.signingCertificateV2);
  if (value === undefined) return;
  const bytes = Buffer.from((value as OctetString).toBER());
  const found = ['sha256', 'sha384', 'sha512'].some((name) =>
    bytes.includes(createHash(name).update(signer.raw).digest()),
  );
  if (!found) throw new Refusal('tampered', 'The signature is bound to another certificate.');
}

function verifyContainer(contents: Buffer, content: Buffer): CmsVerdict {
  const signed = parseContainer(contents);
  if (signed.encapContentInfo.eContent)
    throw new Refusal('malformed', 'The container carries its own content.');
  const { info, signer, others } = findSigner(signed);
  if (!signed.digestAlgorithms.some((one) => one.algorithmId === info.digestAlgorithm.algorithmId))
    throw new Refusal('malformed', 'The container does not name the digest that it uses.');
  const digest = digests[info.digestAlgorithm.algorithmId];
  if (!digest)
    throw new Refusal('not-verified', `The digest ${info.digestAlgorithm.algorithmId} is not verified here.`);
  checkDigest(info, digest, content);
  checkBinding(info, signer);
  const key = createPublicKey(signer.publicKey.export({ type: 'spki', format: 'pem' }));
  checkStrength(key);
  const { hash, key: verifier } = algorithmOf(info, digest, key);
  const signature = Buffer.from(info.signature.valueBlock.valueHexView);
  if (!verify(hash, signedBytes(info), verifier, signature))
    throw new Refusal('tampered', 'The signature does not fit the signer’s key.');
  return { outcome: 'intact', signer, others };
}

/** Checks a detached CMS signature over `content`. Never throws: what can't be understood is malformed or not verified. */
export function checkCms(contents: Buffer, content: Buffer): CmsVerdict {
  if (contents.includes(chineseArc)) {
    return {
      outcome: 'not-verified',
      detail: 'The signature uses SM2 or another Chinese commercial algorithm, which is not verified here.',
    };
  }
  try {
    return verifyContainer(contents, content);
  } catch (error) {
    if (error instanceof Refusal) return { outcome: error.outcome, detail: error.message };
    return { outcome: 'malformed', detail: 'The signature container is damaged.' };
  }
}
