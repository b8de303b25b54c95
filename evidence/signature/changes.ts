import { PdfDocument } from './pdf-document.ts';
import { isKind, nameOf, type PdfArray, type PdfDict, type PdfRef, type PdfValue } from './pdf-values.ts';

/** Two savings of one document: as signed, and as it is now. */
export type Views = {
  readonly signed: PdfDocument;
  readonly now: PdfDocument;
  /** False where the signer certified the form: then fields may be filled, not added. */
  readonly mayAddFields: boolean;
};

/** The document as it was when its first `end` bytes were all of it. */
export function viewAt(document: PdfDocument, end: number): PdfDocument | undefined {
  const first = document.sections.findIndex((section) => section.offset < end);
  if (first < 0) return undefined;
  const view = new PdfDocument(document.bytes, document.sections.slice(first));
  if (document.decryption) view.decryptWith(document.decryption);
  return view;
}

export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (isKind(a, 'ref')) return isKind(b, 'ref') && a.number === b.number && a.generation === b.generation;
  if (isKind(a, 'name')) return isKind(b, 'name') && a.name === b.name;
  if (isKind(a, 'string')) return isKind(b, 'string') && a.bytes.equals(b.bytes);
  if (isKind(a, 'array'))
    return (
      isKind(b, 'array') &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => sameValue(item, b.items[index]))
    );
  if (isKind(a, 'dict')) return isKind(b, 'dict') && sameEntries(a, b, new Set());
  if (isKind(a, 'stream')) return isKind(b, 'stream') && sameValue(a.dict, b.dict) && a.raw.equals(b.raw);
  return false;
}

/** Equal but for the keys in `free`. */
function sameEntries(a: PdfDict, b: PdfDict, free: ReadonlySet<string>): boolean {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
  return [...keys].every((key) => free.has(key) || sameValue(a.entries.get(key), b.entries.get(key)));
}

const isSignatureField = (document: PdfDocument, value: PdfValue): boolean => {
  const dict = document.resolve(value);
  if (!isKind(dict, 'dict')) return false;
  const parent = document.getDict(dict, 'Parent');
  return (
    nameOf(document.get(dict, 'FT') ?? (parent ? document.get(parent, 'FT') : null) ?? undefined) === 'Sig'
  );
};

/** A list that only grew, and only by fields for signatures. */
function grewBySignatures({ now, mayAddFields }: Views, before: PdfValue, after: PdfValue): boolean {
  const old = isKind(before, 'array') ? before.items : before === null ? [] : undefined;
  if (!old || !isKind(after, 'array')) return false;
  const kept = old.every((item, index) => sameValue(item, after.items[index]));
  if (!mayAddFields && after.items.length > old.length) return false;
  return kept && after.items.slice(old.length).every((item) => isSignatureField(now, item));
}

const listOf = (document: PdfDocument, dict: PdfDict, key: string): PdfArray | null => {
  const value = document.get(dict, key);
  return isKind(value, 'array') ? value : null;
};

const freeInForm = new Set(['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances']);

function allowedForm(views: Views, before: PdfValue, after: PdfValue): boolean {
  const old = views.signed.resolve(before);
  const now = views.now.resolve(after);
  if (!isKind(now, 'dict')) return false;
  const empty: PdfDict = { kind: 'dict', entries: new Map() };
  const base = isKind(old, 'dict') ? old : empty;
  return (
    sameEntries(base, now, freeInForm) &&
    grewBySignatures(views, listOf(views.signed, base, 'Fields'), listOf(views.now, now, 'Fields'))
  );
}

const freeInCatalog = new Set(['AcroForm', 'DSS', 'Extensions', 'Version', 'Metadata']);

function allowedCatalog(views: Views, before: PdfDict, after: PdfDict): boolean {
  if (!sameEntries(before, after, freeInCatalog)) return false;
  const [old, now] = [before.entries.get('AcroForm'), after.entries.get('AcroForm')];
  return sameValue(old, now) || allowedForm(views, old ?? null, now ?? null);
}

function allowedPage(views: Views, before: PdfDict, after: PdfDict): boolean {
  if (!sameEntries(before, after, new Set(['Annots']))) return false;
  return grewBySignatures(views, listOf(views.signed, before, 'Annots'), listOf(views.now, after, 'Annots'));
}

const freeInField = new Set(['V', 'AP', 'F', 'M', 'Lock', 'AS', 'MK', 'DA']);

/** An empty field may be signed; one that was signed stays as it was. */
function allowedField(views: Views, before: PdfDict, after: PdfDict): boolean {
  const signedBefore = before.entries.has('V');
  return !signedBefore && isSignatureField(views.now, after) && sameEntries(before, after, freeInField);
}

/** Objects that name each other from the trailer and hold no part of a page. */
function bookkeeping({ signed }: Views): ReadonlySet<number> {
  const refs = [
    signed.trailer.entries.get('Info'),
    signed.catalog.entries.get('Metadata'),
    signed.catalog.entries.get('DSS'),
  ];
  return new Set(refs.filter((value): value is PdfRef => isKind(value, 'ref')).map((ref) => ref.number));
}

type Known = { readonly form: number | undefined; readonly lists: ReadonlyMap<number, 'fields' | 'annots'> };

function listsOf({ signed }: Views, pages: readonly PdfDict[]): Known {
  const lists = new Map<number, 'fields' | 'annots'>();
  for (const page of pages) {
    const annots = page.entries.get('Annots');
    if (isKind(annots, 'ref')) lists.set(annots.number, 'annots');
  }
  const form = signed.catalog.entries.get('AcroForm');
  const dict = signed.resolve(form);
  const fields = isKind(dict, 'dict') ? dict.entries.get('Fields') : undefined;
  if (isKind(fields, 'ref')) lists.set(fields.number, 'fields');
  return { form: isKind(form, 'ref') ? form.number : undefined, lists };
}

function allowedChange(
  views: Views,
  known: Known,
  number: number,
  before: PdfValue,
  after: PdfValue,
): boolean {
  if (number === known.form) return allowedForm(views, before, after);
  if (known.lists.has(number)) return grewBySignatures(views, before, after);
  if (!isKind(before, 'dict') || !isKind(after, 'dict')) return false;
  const type = nameOf(before.entries.get('Type'));
  if (type === 'Catalog') return allowedCatalog(views, before, after);
  if (type === 'Page') return allowedPage(views, before, after);
  return allowedField(views, before, after);
}

/** Objects that are tables of other objects change with every saving. */
const isTable = (value: PdfValue) =>
  isKind(value, 'stream') && ['XRef', 'ObjStm'].includes(nameOf(value.dict.entries.get('Type')) ?? '');

/**
 * What later savings changed in the signed document, apart from further signatures; `undefined` for nothing.
 * An allow list: whatever it does not know counts as a change.
 */
export function findChange(views: Views, pagesSigned: readonly PdfDict[]): string | undefined {
  const { signed, now } = views;
  const later = now.sections.slice(0, now.sections.length - signed.sections.length);
  if (!sameValue(signed.trailer.entries.get('Root'), now.trailer.entries.get('Root')))
    return 'The document got another root.';
  const free = bookkeeping(views);
  const known = listsOf(views, pagesSigned);
  const touched = new Set(later.flatMap((section) => [...section.places.keys()]));
  for (const number of touched) {
    const place = signed.placeOf(number);
    if (!place || place.at === 'free' || free.has(number) || number === 0) continue;
    const before = signed.objectAt(number);
    const after = now.objectAt(number);
    if (sameValue(before, after) || (isTable(before) && isTable(after))) continue;
    if (!allowedChange(views, known, number, before, after))
      return `Object ${number} was changed after signing.`;
  }
  return undefined;
}
