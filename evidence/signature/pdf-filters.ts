import { inflateSync } from 'node:zlib';
import { isKind, nameOf, type PdfDict, type PdfStream, PdfSyntaxError } from './pdf-values.ts';

/** Tables of objects stay far below it; a bomb does not. */
const largestBytes = 64 * 1024 * 1024;

function parametersOf(dict: PdfDict): PdfDict | undefined {
  const value = dict.entries.get('DecodeParms');
  const first = isKind(value, 'array') ? value.items[0] : value;
  return isKind(first, 'dict') ? first : undefined;
}

function unpredict(bytes: Buffer, parameters: PdfDict | undefined): Buffer {
  const number = (key: string, otherwise: number) => {
    const value = parameters?.entries.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const columns = number('Columns', 1) * number('Colors', 1);
  if (!Number.isInteger(columns) || columns < 1 || columns > 4096)
    throw new PdfSyntaxError('a predictor has a wrong width');
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] as number;
    for (let column = 0; column < columns; column++) {
      const value = bytes[row * (columns + 1) + 1 + column] as number;
      const left = column > 0 ? (out[row * columns + column - 1] as number) : 0;
      const above = row > 0 ? (out[(row - 1) * columns + column] as number) : 0;
      const corner = row > 0 && column > 0 ? (out[(row - 1) * columns + column - 1] as number) : 0;
      out[row * columns + column] = value + predicted(kind, left, above, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Unpacks a stream that holds objects or their table: plain or Flate. Throws for other filters and for bombs. */
export function unpackStream({ dict, raw }: PdfStream): Buffer {
  const filter = dict.entries.get('Filter');
  const names = isKind(filter, 'array')
    ? filter.items.map(nameOf)
    : filter === undefined
      ? []
      : [nameOf(filter)];
  if (names.length === 0) return raw;
  if (names.length > 1 || !['FlateDecode', 'Fl'].includes(names[0] ?? ''))
    throw new PdfSyntaxError(`filter ${names.join(' ')} is not read here`);
  try {
    return unpredict(inflateSync(raw, { maxOutputLength: largestBytes }), parametersOf(dict));
  } catch (error) {
    throw error instanceof PdfSyntaxError ? error : new PdfSyntaxError('a packed stream is damaged');
  }
}
