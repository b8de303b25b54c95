import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { isKind, nameOf, type PdfDict, type PdfString, PdfSyntaxError, type PdfValue } from './pdf-values.ts';

/** How streams of an encrypted document are read with the empty user password. */
export type Decryption = { readonly method: 'rc4' | 'aes-128' | 'aes-256' | 'none'; readonly key: Buffer };

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    const kept = state[a] as number;
    state[a] = state[b] as number;
    state[b] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  const out = Buffer.alloc(bytes.length);
  for (let at = 0, i = 0, j = 0; at < bytes.length; at++) {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    swap(i, j);
    out[at] = (bytes[at] as number) ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  }
  return out;
}

function aes(bits: 128 | 256, key: Buffer, bytes: Buffer): Buffer {
  if (bytes.length < 32 || bytes.length % 16) throw new PdfSyntaxError('an encrypted stream is damaged');
  try {
    const decipher = createDecipheriv(`aes-${bits}-cbc`, key, bytes.subarray(0, 16));
    return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]);
  } catch {
    throw new PdfSyntaxError('an encrypted stream is damaged');
  }
}

const md5 = (...parts: readonly Buffer[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();

/** ISO 32000-2, algorithm 2.B: the hash of revision 6. */
function hardHash(salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = encryptRound(key, repeated);
    last = cipher.at(-1) as number;
    const kind = cipher.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash((['sha256', 'sha384', 'sha512'] as const)[kind] as string)
      .update(cipher)
      .digest();
  }
  return key.subarray(0, 32);
}

function encryptRound(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

type Settings = { readonly dict: PdfDict; readonly id: Buffer };

const bytesOf = (value: PdfValue | undefined): Buffer =>
  isKind(value, 'string') ? value.bytes : Buffer.alloc(0);
const numberOf = (value: PdfValue | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

function keyOf({ dict, id }: Settings, length: number): Buffer {
  const get = (key: string) => dict.entries.get(key);
  const revision = numberOf(get('R'), 0);
  if (revision >= 5) {
    const user = bytesOf(get('U'));
    const salt = user.subarray(40, 48);
    const base = revision === 5 ? createHash('sha256').update(salt).digest() : hardHash(salt);
    const decipher = createDecipheriv('aes-256-cbc', base, Buffer.alloc(16));
    decipher.setAutoPadding(false);
    return Buffer.concat([decipher.update(bytesOf(get('UE')).subarray(0, 32)), decipher.final()]);
  }
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(numberOf(get('P'), 0) | 0);
  const open =
    revision >= 4 && get('EncryptMetadata') === false ? Buffer.from('ffffffff', 'hex') : Buffer.alloc(0);
  let key = md5(padding, bytesOf(get('O')).subarray(0, 32), permissions, id, open).subarray(0, length);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  return key;
}

/** Derives the key of a document that opens without a password. Throws for handlers that are not the standard one. */
export function openEncryption(dict: PdfDict, id: Buffer): Decryption {
  if (nameOf(dict.entries.get('Filter')) !== 'Standard')
    throw new PdfSyntaxError('the document is encrypted in a way that is not read here');
  const version = numberOf(dict.entries.get('V'), 0);
  const length =
    version === 1 ? 5 : Math.min(16, numberOf(dict.entries.get('Length'), version >= 4 ? 128 : 40) / 8);
  if (version < 4) return { method: 'rc4', key: keyOf({ dict, id }, length) };
  const filters = dict.entries.get('CF');
  const name = nameOf(dict.entries.get('StmF')) ?? 'Identity';
  const filter = isKind(filters, 'dict') ? filters.entries.get(name) : undefined;
  const method = isKind(filter, 'dict') ? nameOf(filter.entries.get('CFM')) : 'None';
  const methods = { V2: 'rc4', AESV2: 'aes-128', AESV3: 'aes-256' } as const;
  const known = method && method in methods ? methods[method as keyof typeof methods] : 'none';
  return { method: known, key: known === 'none' ? Buffer.alloc(0) : keyOf({ dict, id }, 16) };
}

function decryptBytes(
  { method, key }: Decryption,
  bytes: Buffer,
  number: number,
  generation: number,
): Buffer {
  if (method === 'none') return bytes;
  if (method === 'aes-256') return aes(256, key, bytes);
  const suffix = Buffer.from([
    number & 255,
    (number >> 8) & 255,
    (number >> 16) & 255,
    generation & 255,
    (generation >> 8) & 255,
  ]);
  const salt = method === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0);
  const own = md5(key, suffix, salt).subarray(0, Math.min(16, key.length + 5));
  return method === 'rc4' ? rc4(own, bytes) : aes(128, own, bytes);
}

/** A string that is shorter than a block was never encrypted: it stays as it is. */
function decryptString(
  decryption: Decryption,
  value: PdfString,
  number: number,
  generation: number,
): PdfString {
  try {
    return { ...value, bytes: decryptBytes(decryption, value.bytes, number, generation) };
  } catch (error) {
    if (error instanceof PdfSyntaxError) return value;
    throw error;
  }
}

/**
 * A value as it was before encryption. Tables of objects and the containers of signatures are never encrypted. Strings
 * are taken to be encrypted the way that streams are, as every writer does it.
 */
export function decryptValue(
  decryption: Decryption,
  value: PdfValue,
  number: number,
  generation: number,
): PdfValue {
  const inner = (one: PdfValue): PdfValue => decryptValue(decryption, one, number, generation);
  if (isKind(value, 'string')) return decryptString(decryption, value, number, generation);
  if (isKind(value, 'array')) return { ...value, items: value.items.map(inner) };
  if (isKind(value, 'dict')) {
    const isSignature = value.entries.has('ByteRange');
    return {
      ...value,
      entries: new Map(
        [...value.entries].map(([key, one]) => [key, isSignature && key === 'Contents' ? one : inner(one)]),
      ),
    };
  }
  if (!isKind(value, 'stream') || nameOf(value.dict.entries.get('Type')) === 'XRef') return value;
  return {
    ...value,
    dict: inner(value.dict) as PdfDict,
    raw: decryptBytes(decryption, value.raw, number, generation),
  };
}
