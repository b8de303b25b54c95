/** Values of the PDF language as ISO 32000 7.3 has them. */
export type PdfName = { readonly kind: 'name'; readonly name: string };
export type PdfString = {
  readonly kind: 'string';
  readonly bytes: Buffer;
  /** Offsets of the token with its brackets in the buffer that it was read from; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};
export type PdfRef = { readonly kind: 'ref'; readonly number: number; readonly generation: number };
export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] };
export type PdfDict = { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> };
export type PdfStream = { readonly kind: 'stream'; readonly dict: PdfDict; readonly raw: Buffer };
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream;

/** The file breaks the rules of PDF at a place where guessing would be unsafe. */
export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError';
}

type Kinds = {
  name: PdfName;
  string: PdfString;
  ref: PdfRef;
  array: PdfArray;
  dict: PdfDict;
  stream: PdfStream;
};

export function isKind<Kind extends keyof Kinds>(
  value: PdfValue | undefined,
  kind: Kind,
): value is Kinds[Kind] {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  isKind(value, 'name') ? value.name : undefined;

/** Text of a string: UTF-16 with its mark, else one byte a letter. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!isKind(value, 'string')) return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}
