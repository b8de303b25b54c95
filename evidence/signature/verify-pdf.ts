import { createHash, type X509Certificate } from 'node:crypto';
import type { DigitalSignature, DigitalStatus } from '../../domain/acceptance-facts.ts';
import { checkChain } from './chain.ts';
import { findChange, viewAt } from './changes.ts';
import { checkCms } from './cms.ts';
import { listPages } from './pages.ts';
import { PdfDocument } from './pdf-document.ts';
import { openEncryption } from './pdf-encryption.ts';
import { isKind, nameOf, type PdfDict, type PdfString, PdfSyntaxError, textOf } from './pdf-values.ts';
import { findStart, readSections } from './pdf-xref.ts';
import { listSignatureFields, type SignatureField } from './signature-fields.ts';

/** A signature of a PDF and where it is shown. */
export type PdfSignature = Omit<DigitalSignature, 'party'>;

export type PdfSignatures = {
  readonly signatures: readonly PdfSignature[];
  /** Places for signatures that nobody has signed. */
  readonly emptyFields: readonly SignatureField[];
};

export type TrustSettings = { readonly trust: readonly X509Certificate[]; readonly now: Date };

/** Opens a PDF for reading its objects. Throws `PdfSyntaxError`. */
export function openPdf(bytes: Buffer): PdfDocument {
  const document = new PdfDocument(bytes, readSections(bytes, findStart(bytes)));
  const encrypt = document.get(document.trailer, 'Encrypt');
  if (isKind(encrypt, 'dict')) {
    const id = document.getArray(document.trailer, 'ID')?.[0];
    document.decryptWith(openEncryption(encrypt, isKind(id, 'string') ? id.bytes : Buffer.alloc(0)));
  }
  return document;
}

type Range = { readonly before: number; readonly after: number; readonly end: number };

class Refusal extends Error {
  readonly status: DigitalStatus;
  constructor(status: DigitalStatus, detail: string) {
    super(detail);
    this.status = status;
  }
}

function rangeOf(document: PdfDocument, value: PdfDict): Range {
  const numbers = document.getArray(value, 'ByteRange');
  if (
    numbers?.length !== 4 ||
    !numbers.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 0)
  )
    throw new Refusal('malformed', 'The signature does not say what it covers.');
  const [start, length, after, rest] = numbers as [number, number, number, number];
  if (start !== 0 || after <= length)
    throw new Refusal('partial-coverage', 'The signature does not cover the beginning of the document.');
  if (after + rest > document.bytes.length)
    throw new Refusal('tampered', 'Part of the signed document is missing.');
  return { before: length, after, end: after + rest };
}

/** What the signature leaves out has to be its own container and nothing else. */
function contentsIn(document: PdfDocument, value: PdfDict, range: Range): Buffer {
  const contents = document.get(value, 'Contents');
  if (!isKind(contents, 'string')) throw new Refusal('malformed', 'The signature has no container.');
  const { start, end } = contents as PdfString;
  const isHole = start === range.before && end === range.after && document.bytes[start] === 0x3c;
  if (!isHole)
    throw new Refusal('partial-coverage', 'The signature leaves out more of the document than itself.');
  return contents.bytes;
}

/** A signature ends where a saving ends. */
function checkEnd(document: PdfDocument, end: number): void {
  const tail = document.bytes.toString('latin1', Math.max(0, end - 12), end);
  if (!/%%EOF[\r\n]{0,2}$/.test(tail))
    throw new Refusal('partial-coverage', 'The signature ends in the middle of the document.');
  const view = viewAt(document, end);
  const startAt = document.bytes.lastIndexOf('startxref', end);
  if (!view || view.sections[0]?.offset !== findStart(document.bytes.subarray(startAt, end)))
    throw new Refusal('partial-coverage', 'The signature does not end with a saving of the document.');
}

/** What a certifying signature allows later: 1 nothing, 2 filling fields, 3 notes as well; 0 for plain signatures. */
function certifiedLevel(document: PdfDocument, value: PdfDict): number {
  for (const item of document.getArray(value, 'Reference') ?? []) {
    const reference = document.resolve(item);
    if (!isKind(reference, 'dict') || nameOf(document.get(reference, 'TransformMethod')) !== 'DocMDP')
      continue;
    const parameters = document.getDict(reference, 'TransformParams');
    const level = parameters ? document.get(parameters, 'P') : 2;
    return typeof level === 'number' ? level : 2;
  }
  return 0;
}

function checkChanges(document: PdfDocument, value: PdfDict, end: number): void {
  const signed = viewAt(document, end) as PdfDocument;
  if (signed.sections.length === document.sections.length) {
    if (document.bytes.subarray(end).some((byte) => byte > 32))
      throw new Refusal('changed-after-signing', 'Something was added behind the signed document.');
    return;
  }
  const level = certifiedLevel(document, value);
  if (level === 1)
    throw new Refusal('changed-after-signing', 'The signer forbade later changes, and there are some.');
  const pages = listPages(signed).map((page) => page.dict);
  const change = findChange({ signed, now: document, mayAddFields: level === 0 }, pages);
  if (change) throw new Refusal('changed-after-signing', change);
}

const subjectPart = (certificate: X509Certificate, key: string): string => {
  const value = (certificate.toLegacyObject().subject as Record<string, unknown>)[key];
  return Array.isArray(value) ? String(value[0] ?? '') : String(value ?? '');
};

const signerOf = (certificate: X509Certificate) => ({
  commonName: subjectPart(certificate, 'CN'),
  organisation: subjectPart(certificate, 'O'),
  fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
});

/** `D:20260131120000+08'00'` as ISO; undefined where it is no date. */
export function pdfDate(text: string | undefined): string | undefined {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?/.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    zulu,
    offset,
    minutes = '00',
  ] = match;
  const zone = offset ? `${offset}:${minutes}` : zulu || match[4] ? 'Z' : 'Z';
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

const cmsFormats = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];

function verifyOne(
  document: PdfDocument,
  field: SignatureField,
  value: PdfDict,
  settings: TrustSettings,
): { status: DigitalStatus; detail: string; certificate?: X509Certificate } {
  let certificate: X509Certificate | undefined;
  try {
    const range = rangeOf(document, value);
    const contents = contentsIn(document, value, range);
    const format = nameOf(document.get(value, 'SubFilter')) ?? '';
    const content = Buffer.concat([
      document.bytes.subarray(0, range.before),
      document.bytes.subarray(range.after, range.end),
    ]);
    const cms = checkCms(contents, content);
    if (cms.outcome !== 'intact') throw new Refusal(cms.outcome, cms.detail);
    certificate = cms.signer;
    if (!cmsFormats.includes(format))
      throw new Refusal(
        'not-verified',
        `Signatures of the kind ${format || 'without a name'} are not verified here.`,
      );
    checkEnd(document, range.end);
    checkChanges(document, value, range.end);
    const chain = checkChain(cms.signer, cms.others, settings.trust, settings.now);
    if (chain.outcome !== 'trusted') throw new Refusal(chain.outcome, chain.detail);
    return {
      status: 'valid',
      detail: 'The document is as it was signed, and the trust store vouches for the signer.',
      certificate,
    };
  } catch (error) {
    const known = error instanceof Refusal || error instanceof PdfSyntaxError;
    const detail = known ? error.message : `The signature of ${field.name} can't be read.`;
    return {
      status: error instanceof Refusal ? error.status : 'malformed',
      detail,
      ...(certificate ? { certificate } : {}),
    };
  }
}

function toSignature(
  document: PdfDocument,
  field: SignatureField,
  value: PdfDict,
  settings: TrustSettings,
): PdfSignature {
  const { status, detail, certificate } = verifyOne(document, field, value, settings);
  const signedAt = pdfDate(textOf(document.get(value, 'M')));
  return {
    field: field.name,
    status,
    detail,
    ...(certificate ? { signer: signerOf(certificate) } : {}),
    ...(signedAt ? { signedAt } : {}),
    ...(field.page === undefined ? {} : { page: field.page }),
    ...(field.box ? { box: field.box } : {}),
  };
}

/** Time stamps of the document vouch for a moment, not for a party. */
const isTimestamp = (document: PdfDocument, value: PdfDict) =>
  nameOf(document.get(value, 'Type')) === 'DocTimeStamp';

/**
 * Verifies every signature of a PDF: integrity, coverage, later changes, chain, expiry. Revocation is not looked up:
 * that needs the network. Throws `PdfSyntaxError` where the document itself can't be read.
 */
export function verifyPdf(bytes: Buffer, settings: TrustSettings): PdfSignatures {
  const document = openPdf(bytes);
  const fields = listSignatureFields(document);
  const signatures = fields.flatMap((field) =>
    field.value && !isTimestamp(document, field.value)
      ? [toSignature(document, field, field.value, settings)]
      : [],
  );
  return { signatures, emptyFields: fields.filter((field) => !field.value) };
}
