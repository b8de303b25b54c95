import type { PdfDocument } from './pdf-document.ts';
import { isKind, nameOf, type PdfDict, type PdfRef, PdfSyntaxError } from './pdf-values.ts';

export type PageEntry = { readonly ref: PdfRef | undefined; readonly dict: PdfDict };

const mostPages = 20_000;

/** The pages of a document in their order. */
export function listPages(document: PdfDocument): PageEntry[] {
  const pages: PageEntry[] = [];
  const seen = new Set<number>();
  const visit = (ref: PdfRef | undefined, dict: PdfDict, depth: number): void => {
    if (depth > 60 || pages.length > mostPages) throw new PdfSyntaxError('the tree of pages is too deep');
    if (ref && seen.has(ref.number)) throw new PdfSyntaxError('the tree of pages runs in a circle');
    if (ref) seen.add(ref.number);
    const kids = document.getArray(dict, 'Kids');
    if (nameOf(document.get(dict, 'Type')) === 'Page' || !kids) {
      pages.push({ ref, dict });
      return;
    }
    for (const kid of kids) {
      const value = document.resolve(kid);
      if (isKind(value, 'dict')) visit(isKind(kid, 'ref') ? kid : undefined, value, depth + 1);
    }
  };
  const root = document.getDict(document.catalog, 'Pages');
  if (root) visit(undefined, root, 0);
  return pages;
}
