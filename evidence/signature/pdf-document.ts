import { type Decryption, decryptValue } from './pdf-encryption.ts';
import { unpackStream } from './pdf-filters.ts';
import { PdfParser } from './pdf-parser.ts';
import { isKind, nameOf, type PdfDict, type PdfStream, PdfSyntaxError, type PdfValue } from './pdf-values.ts';
import type { Place, Section } from './pdf-xref.ts';

/** A document as one of its savings shows it. */
export class PdfDocument {
  readonly bytes: Buffer;
  /** Newest first. */
  readonly sections: readonly Section[];
  readonly trailer: PdfDict;
  readonly #values = new Map<number, PdfValue>();
  readonly #open = new Set<number>();
  readonly #containers = new Map<number, Map<number, PdfValue>>();
  #decryption: Decryption | undefined;

  constructor(bytes: Buffer, sections: readonly Section[]) {
    const [newest] = sections;
    if (!newest) throw new PdfSyntaxError('the document is empty');
    this.bytes = bytes;
    this.sections = sections;
    this.trailer = newest.trailer;
  }

  /** Lets object streams of an encrypted document be read. */
  decryptWith(decryption: Decryption): void {
    this.#decryption = decryption;
  }

  get decryption(): Decryption | undefined {
    return this.#decryption;
  }

  placeOf(number: number): Place | undefined {
    for (const { places } of this.sections) {
      const place = places.get(number);
      if (place) return place;
    }
    return undefined;
  }

  /** Follows references to the value itself; `null` for what is missing. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null;
    for (let step = 0; isKind(current, 'ref'); step++) {
      if (step > 32) throw new PdfSyntaxError('references run in a circle');
      current = this.objectAt(current.number);
    }
    return current;
  }

  get(dict: PdfDict, key: string): PdfValue {
    return this.resolve(dict.entries.get(key));
  }

  getDict(dict: PdfDict, key: string): PdfDict | undefined {
    const value = this.get(dict, key);
    return isKind(value, 'dict') ? value : undefined;
  }

  getArray(dict: PdfDict, key: string): readonly PdfValue[] | undefined {
    const value = this.get(dict, key);
    return isKind(value, 'array') ? value.items : undefined;
  }

  objectAt(number: number): PdfValue {
    const known = this.#values.get(number);
    if (known !== undefined) return known;
    if (this.#open.has(number)) throw new PdfSyntaxError('an object needs itself');
    this.#open.add(number);
    const value = this.#read(number);
    this.#open.delete(number);
    this.#values.set(number, value);
    return value;
  }

  #read(number: number): PdfValue {
    const place = this.placeOf(number);
    if (!place || place.at === 'free') return null;
    if (place.at === 'stream') return this.#readContained(place.container, number);
    return this.#readAt(number, place.offset, place.generation);
  }

  #readAt(number: number, offset: number, generation: number): PdfValue {
    const parser = new PdfParser(this.bytes, offset);
    if (parser.readInteger() !== number || parser.readInteger() !== generation || !parser.takeWord('obj'))
      throw new PdfSyntaxError(`object ${number} is not where the table says`);
    const value = parser.readValue();
    const plain = (one: PdfValue) =>
      this.#decryption ? decryptValue(this.#decryption, one, number, generation) : one;
    if (!isKind(value, 'dict') || !parser.takeWord('stream')) return plain(value);
    const stream = parser.readStream(value, () => {
      const length = this.resolve(value.entries.get('Length'));
      return typeof length === 'number' ? length : undefined;
    });
    return plain(stream);
  }

  #readContained(container: number, number: number): PdfValue {
    let members = this.#containers.get(container);
    if (!members) {
      const stream = this.objectAt(container);
      if (!isKind(stream, 'stream') || nameOf(stream.dict.entries.get('Type')) !== 'ObjStm')
        throw new PdfSyntaxError(`${container} is no object stream`);
      members = readMembers(stream);
      this.#containers.set(container, members);
    }
    return members.get(number) ?? null;
  }

  get catalog(): PdfDict {
    const root = this.get(this.trailer, 'Root');
    if (!isKind(root, 'dict')) throw new PdfSyntaxError('the document has no catalog');
    return root;
  }
}

function readMembers(stream: PdfStream): Map<number, PdfValue> {
  const bytes = unpackStream(stream);
  const count = stream.dict.entries.get('N');
  const first = stream.dict.entries.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > 100_000)
    throw new PdfSyntaxError('an object stream is damaged');
  const head = new PdfParser(bytes);
  const members = new Map<number, PdfValue>();
  for (let index = 0; index < count; index++) {
    const number = head.readInteger();
    const offset = head.readInteger();
    members.set(number, new PdfParser(bytes, first + offset).readValue());
  }
  return members;
}
