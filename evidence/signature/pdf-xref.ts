import { unpackStream } from './pdf-filters.ts';
import { PdfParser } from './pdf-parser.ts';
import { isKind, nameOf, type PdfDict, PdfSyntaxError } from './pdf-values.ts';

/** Where an object lies: at an offset of the file, inside an object stream, or nowhere any more. */
export type Place =
  | { readonly at: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly at: 'stream'; readonly container: number; readonly index: number }
  | { readonly at: 'free' };

/** One saving of the document: what it changed and the trailer it wrote. */
export type Section = {
  /** Offset of the table in the file. */
  readonly offset: number;
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDict;
};

const mostObjects = 2_000_000;
const mostSections = 500;
const mostBehindEnd = 2048;

/** Offset that the last `startxref` names. */
export function findStart(bytes: Buffer): number {
  const at = bytes.lastIndexOf('startxref');
  // A file that lost its tail still shows an older saving: whoever reads that sees another document.
  if (at < 0 || bytes.lastIndexOf('%%EOF') < at || bytes.length - bytes.lastIndexOf('%%EOF') > mostBehindEnd)
    throw new PdfSyntaxError('the file is cut off: its end is missing');
  const parser = new PdfParser(bytes, at + 9);
  return parser.readInteger();
}

const integerOf = (dict: PdfDict, key: string): number | undefined => {
  const value = dict.entries.get(key);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
};

function readTable(parser: PdfParser): Map<number, Place> {
  const places = new Map<number, Place>();
  for (;;) {
    if (parser.takeWord('trailer')) return places;
    const first = parser.readInteger();
    const count = parser.readInteger();
    if (first + count > mostObjects) throw new PdfSyntaxError('the table of objects is too large');
    for (let index = 0; index < count; index++) {
      const offset = parser.readInteger();
      const generation = parser.readInteger();
      const kind = parser.readWord();
      if (kind !== 'n' && kind !== 'f') throw new PdfSyntaxError('the table of objects is damaged');
      if (!places.has(first + index))
        places.set(first + index, kind === 'n' ? { at: 'offset', offset, generation } : { at: 'free' });
    }
  }
}

function readBig(bytes: Buffer, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function toPlace(kind: number, second: number, third: number): Place {
  if (kind === 1) return { at: 'offset', offset: second, generation: third };
  if (kind === 2) return { at: 'stream', container: second, index: third };
  return { at: 'free' };
}

function readStreamTable(parser: PdfParser, offset: number): Section {
  parser.readInteger();
  parser.readInteger();
  if (!parser.takeWord('obj')) throw new PdfSyntaxError('no table of objects where startxref points');
  parser.skipSpace();
  const trailer = parser.readDict();
  if (nameOf(trailer.entries.get('Type')) !== 'XRef' || !parser.takeWord('stream'))
    throw new PdfSyntaxError('no table of objects where startxref points');
  const stream = parser.readStream(trailer, () => integerOf(trailer, 'Length'));
  return { offset, trailer, places: readRows(unpackStream(stream), trailer) };
}

function readRows(rows: Buffer, trailer: PdfDict): Map<number, Place> {
  const numbers = (key: string): number[] | undefined => {
    const value = trailer.entries.get(key);
    return isKind(value, 'array') && value.items.every((item) => typeof item === 'number' && item >= 0)
      ? value.items.map(Number)
      : undefined;
  };
  const [first, second, third] = (numbers('W') ?? []) as [number, number, number];
  if (![first, second, third].every((width) => Number.isInteger(width) && width <= 8))
    throw new PdfSyntaxError('the table of objects is damaged');
  const ranges = numbers('Index') ?? [0, integerOf(trailer, 'Size') ?? 0];
  const places = new Map<number, Place>();
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let index = 0; index < (ranges[range + 1] as number) && at < rows.length; index++) {
      const number = (ranges[range] as number) + index;
      if (number > mostObjects) throw new PdfSyntaxError('the table of objects is too large');
      const kind = first === 0 ? 1 : readBig(rows, at, first);
      if (!places.has(number))
        places.set(
          number,
          toPlace(kind, readBig(rows, at + first, second), readBig(rows, at + first + second, third)),
        );
      at += first + second + third;
    }
  }
  return places;
}

function readSection(bytes: Buffer, offset: number): Section {
  if (offset >= bytes.length)
    throw new PdfSyntaxError('startxref points behind the end: the file is cut off');
  const parser = new PdfParser(bytes, offset);
  if (!parser.takeWord('xref')) return readStreamTable(parser, offset);
  const places = readTable(parser);
  parser.skipSpace();
  const trailer = parser.readDict();
  const hybrid = integerOf(trailer, 'XRefStm');
  if (hybrid !== undefined) {
    for (const [number, place] of readStreamTable(new PdfParser(bytes, hybrid), hybrid).places) {
      const known = places.get(number);
      if (!known || known.at === 'free') places.set(number, place);
    }
  }
  return { offset, trailer, places };
}

/** All savings of the document, newest first. */
export function readSections(bytes: Buffer, start: number): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  for (let next: number | undefined = start; next !== undefined; ) {
    if (seen.has(next) || sections.length > mostSections)
      throw new PdfSyntaxError('the tables of objects run in a circle');
    seen.add(next);
    const section: Section = readSection(bytes, next);
    sections.push(section);
    next = integerOf(section.trailer, 'Prev');
  }
  return sections;
}
