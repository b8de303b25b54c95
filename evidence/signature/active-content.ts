import type { AcceptanceFormFacts } from '../../domain/acceptance-facts.ts';
import { isKind, nameOf, type PdfDict } from './pdf-values.ts';
import { openPdf } from './verify-pdf.ts';

type Active = AcceptanceFormFacts['active'][number];

function inCatalog(bytes: Buffer): Active[] {
  const document = openPdf(bytes);
  const { catalog } = document;
  const names = document.getDict(catalog, 'Names');
  const action = document.get(catalog, 'OpenAction');
  const isScript = (dict: PdfDict) => nameOf(document.get(dict, 'S')) === 'JavaScript';
  return [
    ...(names?.entries.has('JavaScript') || (isKind(action, 'dict') && isScript(action))
      ? (['javascript'] as const)
      : []),
    ...(names?.entries.has('EmbeddedFiles') ? (['attachments'] as const) : []),
  ];
}

/** What a PDF carries that may change what it shows. Looks at the catalog and, for damaged files, at the bytes. */
export function findActiveContent(bytes: Buffer): Active[] {
  const found = new Set<Active>();
  if (bytes.includes('/JavaScript')) found.add('javascript');
  if (bytes.includes('/EmbeddedFile')) found.add('attachments');
  try {
    for (const one of inCatalog(bytes)) found.add(one);
  } catch {
    // The reader of the form says what is wrong with the file.
  }
  return [...found];
}
