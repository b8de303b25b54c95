import type { PixelBox } from '../../domain/finding.ts';
import { listPages, type PageEntry } from './pages.ts';
import type { PdfDocument } from './pdf-document.ts';
import { isKind, nameOf, type PdfDict, type PdfValue, textOf } from './pdf-values.ts';

/** Left, bottom, right, top in points, as the page has them. */
type PdfRect = readonly [number, number, number, number];

/** A place for a signature in the document, signed or not. */
export type SignatureField = {
  readonly name: string;
  /** The signature's dictionary; absent where nobody has signed. */
  readonly value: PdfDict | undefined;
  /** 1-based; absent where the field is not shown. */
  readonly page: number | undefined;
  /** Points from the top left of the upright page. */
  readonly box: PixelBox | undefined;
};

const mostFields = 2_000;

function rectOf(document: PdfDocument, dict: PdfDict): PdfRect | undefined {
  const numbers = document.getArray(dict, 'Rect')?.map((item) => document.resolve(item));
  if (numbers?.length !== 4 || !numbers.every((item) => typeof item === 'number')) return undefined;
  const [x1, y1, x2, y2] = numbers as [number, number, number, number];
  if (Math.abs(x2 - x1) < 1 || Math.abs(y2 - y1) < 1) return undefined;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function inherited(document: PdfDocument, page: PdfDict, key: string): PdfValue {
  let dict: PdfDict | undefined = page;
  for (let depth = 0; dict && depth < 60; depth++) {
    const value = document.get(dict, key);
    if (value !== null) return value;
    dict = document.getDict(dict, 'Parent');
  }
  return null;
}

/** From the page's own space to the page as it is shown: cropped and turned. */
function toUpright(
  document: PdfDocument,
  page: PdfDict,
  [left, low, right, high]: PdfRect,
): PixelBox | undefined {
  const crop = inherited(document, page, 'CropBox') ?? inherited(document, page, 'MediaBox');
  const numbers = isKind(crop, 'array') ? crop.items.map((item) => document.resolve(item)) : [];
  if (numbers.length !== 4 || !numbers.every((one) => typeof one === 'number')) return undefined;
  const [x1, y1, x2, y2] = numbers as [number, number, number, number];
  const [x, y, width, height] = [left - Math.min(x1, x2), Math.max(y1, y2) - high, right - left, high - low];
  const [pageWidth, pageHeight] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const turned = inherited(document, page, 'Rotate');
  const degrees = typeof turned === 'number' ? ((turned % 360) + 360) % 360 : 0;
  if (degrees === 90) return { x: pageHeight - y - height, y: x, width: height, height: width };
  if (degrees === 180) return { x: pageWidth - x - width, y: pageHeight - y - height, width, height };
  if (degrees === 270) return { x: y, y: pageWidth - x - width, width: height, height: width };
  return { x, y, width, height };
}

/** Where a widget is shown: its own page, or the page that lists it. */
function pageOf(
  document: PdfDocument,
  pages: readonly PageEntry[],
  value: PdfValue,
  dict: PdfDict,
): number | undefined {
  const own = dict.entries.get('P');
  const byOwn = isKind(own, 'ref') ? pages.findIndex((page) => page.ref?.number === own.number) : -1;
  if (byOwn >= 0) return byOwn + 1;
  const number = isKind(value, 'ref') ? value.number : undefined;
  const listing = pages.findIndex((page) =>
    document.getArray(page.dict, 'Annots')?.some((item) => isKind(item, 'ref') && item.number === number),
  );
  return listing >= 0 ? listing + 1 : undefined;
}

/** All signature fields of the form, in its order. */
export function listSignatureFields(document: PdfDocument): SignatureField[] {
  const form = document.getDict(document.catalog, 'AcroForm');
  const roots = form ? document.getArray(form, 'Fields') : undefined;
  if (!roots) return [];
  const pages = listPages(document);
  const fields: SignatureField[] = [];
  const visit = (value: PdfValue, prefix: string, kind: string | undefined, depth: number): void => {
    const dict = document.resolve(value);
    if (!isKind(dict, 'dict') || depth > 20 || fields.length > mostFields) return;
    const own = textOf(document.get(dict, 'T'));
    const name = own === undefined ? prefix : prefix ? `${prefix}.${own}` : own;
    const type = nameOf(document.get(dict, 'FT')) ?? kind;
    const kids = document.getArray(dict, 'Kids') ?? [];
    const children = kids.filter((kid) => {
      const child = document.resolve(kid);
      return isKind(child, 'dict') && child.entries.has('T');
    });
    if (children.length) {
      for (const child of children) visit(child, name, type, depth + 1);
      return;
    }
    if (type !== 'Sig') return;
    const widget = kids.length ? (kids[0] as PdfValue) : value;
    const shown = document.resolve(widget);
    const face = isKind(shown, 'dict') ? shown : dict;
    const page = pageOf(document, pages, widget, face);
    const rect = rectOf(document, face);
    const paper = page === undefined ? undefined : pages[page - 1]?.dict;
    const box = rect && paper && toUpright(document, paper, rect);
    fields.push({ name, value: document.getDict(dict, 'V'), page, box });
  };
  for (const root of roots) visit(root, '', undefined, 0);
  return fields;
}
