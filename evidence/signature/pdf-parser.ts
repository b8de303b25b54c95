import {
  type PdfDict,
  type PdfName,
  type PdfStream,
  type PdfString,
  PdfSyntaxError,
  type PdfValue,
} from './pdf-values.ts';

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const deepest = 64;

const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !whitespace.has(byte) && !delimiters.has(byte);

/** Reads values from bytes at a moving place; throws `PdfSyntaxError` for what is no PDF. */
export class PdfParser {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === 0x25)
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at++;
      else if (byte !== undefined && whitespace.has(byte)) this.at++;
      else return;
    }
  }

  /** The next word of regular letters; '' at a delimiter. */
  readWord(): string {
    this.skipSpace();
    const start = this.at;
    while (isRegular(this.bytes[this.at]) && this.at - start < 4096) this.at++;
    return this.bytes.toString('latin1', start, this.at);
  }

  /** Takes `word` if it comes next. */
  takeWord(word: string): boolean {
    const start = this.at;
    if (this.readWord() === word) return true;
    this.at = start;
    return false;
  }

  readInteger(): number {
    const word = this.readWord();
    if (!/^\d{1,15}$/.test(word)) throw new PdfSyntaxError(`a number was expected at ${this.at}`);
    return Number(word);
  }

  readValue(depth = 0): PdfValue {
    if (depth > deepest) throw new PdfSyntaxError('values are nested too deeply');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new PdfSyntaxError('the file ends inside a value');
    if (byte === 0x2f) return this.#readName();
    if (byte === 0x28) return this.#readLiteral();
    if (byte === 0x5b) return this.#readArray(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.readDict(depth) : this.#readHex();
    return this.#readPlain();
  }

  readDict(depth = 0): PdfDict {
    if (this.bytes[this.at] !== 0x3c || this.bytes[this.at + 1] !== 0x3c)
      throw new PdfSyntaxError(`a dictionary was expected at ${this.at}`);
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2;
        return { kind: 'dict', entries };
      }
      if (this.bytes[this.at] !== 0x2f) throw new PdfSyntaxError(`a key was expected at ${this.at}`);
      const { name } = this.#readName();
      const value = this.readValue(depth + 1);
      // Readers disagree on which of two equal keys counts: nobody may hide behind that.
      if (entries.has(name)) throw new PdfSyntaxError(`/${name} stands twice in a dictionary`);
      entries.set(name, value);
    }
  }

  #readName(): PdfName {
    this.at++;
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    const raw = this.bytes.toString('latin1', start, this.at);
    return {
      kind: 'name',
      name: raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    };
  }

  #readHex(): PdfString {
    const start = this.at;
    const end = this.bytes.indexOf(0x3e, start);
    if (end < 0) throw new PdfSyntaxError('a string has no end');
    this.at = end + 1;
    const digits = this.bytes.toString('latin1', start + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (/[^0-9a-fA-F]/.test(digits)) throw new PdfSyntaxError('a hex string holds other letters');
    return {
      kind: 'string',
      bytes: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'),
      start,
      end: end + 1,
    };
  }

  #readLiteral(): PdfString {
    const start = this.at++;
    const out: number[] = [];
    for (let depth = 1; depth > 0; ) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new PdfSyntaxError('a string has no end');
      if (byte === 0x5c) this.#readEscape(out);
      else {
        if (byte === 0x28) depth++;
        if (byte === 0x29) depth--;
        if (depth > 0) out.push(byte);
      }
    }
    return { kind: 'string', bytes: Buffer.from(out), start, end: this.at };
  }

  #readEscape(out: number[]): void {
    const byte = this.bytes[this.at++] ?? 0;
    const plain: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    const letter = String.fromCharCode(byte);
    if (plain[letter] !== undefined) out.push(plain[letter]);
    else if (byte === 13) this.at += this.bytes[this.at] === 10 ? 1 : 0;
    else if (/[0-7]/.test(letter)) {
      let digits = letter;
      while (digits.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0)))
        digits += String.fromCharCode(this.bytes[this.at++] as number);
      out.push(Number.parseInt(digits, 8) & 255);
    } else if (byte !== 10) out.push(byte);
  }

  #readArray(depth: number): PdfValue {
    this.at++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.at++;
        return { kind: 'array', items };
      }
      items.push(this.readValue(depth + 1));
    }
  }

  #readPlain(): PdfValue {
    const start = this.at;
    const word = this.readWord();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfSyntaxError(`no value at ${start}`);
    return this.#readRef(word) ?? Number(word);
  }

  #readRef(word: string): PdfValue | undefined {
    if (!/^\d{1,9}$/.test(word)) return undefined;
    const back = this.at;
    const generation = this.readWord();
    if (/^\d{1,5}$/.test(generation) && this.readWord() === 'R')
      return { kind: 'ref', number: Number(word), generation: Number(generation) };
    this.at = back;
    return undefined;
  }

  /** The bytes after `stream`; `lengthOf` answers the length that the dictionary claims. */
  readStream(dict: PdfDict, lengthOf: () => number | undefined): PdfStream {
    if (this.bytes[this.at] === 13) this.at++;
    if (this.bytes[this.at] === 10) this.at++;
    const start = this.at;
    const length = lengthOf();
    const claimed = length === undefined ? -1 : start + length;
    if (claimed >= start && claimed <= this.bytes.length) {
      this.at = claimed;
      if (this.takeWord('endstream'))
        return { kind: 'stream', dict, raw: this.bytes.subarray(start, claimed) };
    }
    throw new PdfSyntaxError('the length of a stream is wrong');
  }
}
