/**
 * A regular expression as far as its openings go: which units may come first. What consumes nothing (anchors, looking
 * ahead or behind) is left out, so a node allows more than the expression does, never less.
 */
export type PatternNode =
  | { readonly kind: 'units'; readonly units: readonly number[] }
  /** One unit of more kinds than are worth listing. */
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number };

const nothing: PatternNode = { kind: 'sequence', parts: [] };
const any: PatternNode = { kind: 'any' };
/** A class of more units tells too little. */
const mostUnits = 40;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const digits = range(0x30, 0x39);
const spaces = [0x20, 0xa0, 0xfeff, 0x1680, 0x202f, 0x205f, 0x3000, 0x2028, 0x2029, ...range(9, 13)];
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly isUnicode: boolean;

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.isUnicode = /[uv]/.test(flags);
  }

  choice(): PatternNode {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const part = this.repeated(this.single());
      if (part !== nothing) parts.push(part);
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  private repeated(part: PatternNode): PatternNode {
    const [least, most] = this.times();
    this.take('?');
    return part === nothing || (least === 1 && most === 1) ? part : { kind: 'repeat', part, least, most };
  }

  private times(): readonly [number, number] {
    if (this.take('?')) return [0, 1];
    if (this.take('*')) return [0, 2];
    if (this.take('+')) return [1, 2];
    const counted = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.source.slice(this.at, this.at + 16));
    if (counted === null) return [1, 1];
    this.at += counted[0].length;
    const least = Number(counted[1]);
    if (counted[2] === undefined) return [least, least];
    return [least, counted[3] === '' ? least + 2 : Number(counted[3])];
  }

  private single(): PatternNode {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.class();
    if (sign === '\\') return this.escape();
    if (sign === '^' || sign === '$') {
      this.at++;
      return nothing;
    }
    if (this.take('.')) return any;
    return this.literal();
  }

  /** A character beyond the first plane is two units where the pattern reads it as one. */
  private literal(): PatternNode {
    const point = this.isUnicode ? this.source.codePointAt(this.at)! : this.source.charCodeAt(this.at);
    this.at += point > 0xffff ? 2 : 1;
    return unitsOf(point);
  }

  private group(): PatternNode {
    this.at++;
    const isAside = ['?=', '?!', '?<=', '?<!'].some((sign) => this.take(sign));
    if (!isAside && !this.take('?:') && this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1;
    const inside = this.choice();
    this.take(')');
    return isAside ? nothing : inside;
  }

  private escape(): PatternNode {
    const sign = this.source[this.at + 1]!;
    if (sign === 'b' || sign === 'B') {
      this.at += 2;
      return nothing;
    }
    if (/[1-9k]/.test(sign)) {
      this.at += 2;
      return { kind: 'repeat', part: any, least: 0, most: 2 };
    }
    const units = this.escaped();
    return units === undefined ? any : { kind: 'units', units };
  }

  /** The units that an escape stands for; undefined where they are too many. */
  private escaped(): readonly number[] | undefined {
    const rest = this.source.slice(this.at, this.at + 10);
    const code = /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(rest);
    if (code !== null) {
      this.at += code[0].length;
      const point = Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16);
      return point > 0xffff ? undefined : [point];
    }
    const property = /^\\p\{[^}]*\}/i.exec(this.source.slice(this.at, this.at + 40));
    this.at += property?.[0].length ?? 2;
    const sign = rest[1]!;
    if (sign === 'd') return digits;
    if (sign === 's') return spaces;
    if (/[wWDSpP]/.test(sign)) return undefined;
    return [controls[sign] ?? sign.charCodeAt(0)];
  }

  private class(): PatternNode {
    this.at++;
    const isNegated = this.take('^');
    const units: number[] = [];
    let isWide = isNegated;
    while (!this.take(']')) {
      const first = this.member();
      if (first === undefined) isWide = true;
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.member();
        if (last === undefined || last[0]! - first[0]! > mostUnits) isWide = true;
        else units.push(...range(first[0]!, last[0]!));
      } else units.push(...first);
    }
    return isWide || units.length > mostUnits ? any : { kind: 'units', units };
  }

  private member(): readonly number[] | undefined {
    if (this.source[this.at] === '\\') return this.escaped();
    const point = this.isUnicode ? this.source.codePointAt(this.at)! : this.source.charCodeAt(this.at);
    this.at += point > 0xffff ? 2 : 1;
    return point > 0xffff ? undefined : [point];
  }
}

function unitsOf(point: number): PatternNode {
  const character = String.fromCodePoint(point);
  const parts = Array.from({ length: character.length }, (_, index): PatternNode => {
    return { kind: 'units', units: [character.charCodeAt(index)] };
  });
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

/** Reads an expression; undefined where it ignores case, which its openings don't. */
export function parsePattern(pattern: RegExp): PatternNode | undefined {
  return pattern.flags.includes('i') ? undefined : new PatternReader(pattern).choice();
}
