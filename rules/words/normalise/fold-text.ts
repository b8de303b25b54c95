import { dropped, foldCharacter, foldUnit, several } from './fold-unit.ts';
import {
  type Markup,
  readEntity,
  readEscape,
  readForumTag,
  readJoined,
  readLinkSign,
  readPercentSign,
  readTag,
  readTurned,
} from './read-markup.ts';

/** A text as the engine reads it, with the way back to the original. */
export type FoldedText = {
  readonly text: string;
  /** Original offset at which each folded unit begins, and ends (exclusive). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Folded unit from which on stands what attributes hold; the length of the text where none do. */
  readonly asidesFrom: number;
};

/** Parts texts that don't touch in the original; no pattern reaches over it. */
export const parting = '\ue000';

const isCjk = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isAlphanumeric = (unit: number): boolean => isDigit(unit) || (unit >= 0x61 && unit <= 0x7a);

/** A space that only sets Chinese apart from letters and digits, or a figure from its percent sign, says nothing. */
function isLoose(before: number, after: number): boolean {
  if (isCjk(before)) return isAlphanumeric(after);
  if (!isAlphanumeric(before)) return false;
  return isCjk(after) || (after === 0x25 && isDigit(before));
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

class Sink {
  units: Uint16Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    const offsets = new ArrayBuffer(capacity * 10);
    this.starts = new Int32Array(offsets, 0, capacity);
    this.ends = new Int32Array(offsets, capacity * 4, capacity);
    this.units = new Uint16Array(offsets, capacity * 8, capacity);
  }

  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.units.length) return;
    const capacity = Math.max(needed, this.units.length * 2);
    const grow = <T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(old: T, grown: T): T => {
      grown.set(old);
      return grown;
    };
    this.units = grow(this.units, new Uint16Array(capacity));
    this.starts = grow(this.starts, new Int32Array(capacity));
    this.ends = grow(this.ends, new Int32Array(capacity));
  }

  put(unit: number, start: number, end: number): void {
    if (
      this.length > 1 &&
      this.units[this.length - 1] === 0x20 &&
      isLoose(this.units[this.length - 2]!, unit)
    ) {
      this.length--;
    }
    const at = this.length++;
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Folds `characters` as if they stood at `start..end` of the original. */
  putAll(characters: string, start: number, end: number): void {
    for (const character of characters) {
      const folded = character === parting ? parting : foldCharacter(character);
      this.reserve(folded.length + 1);
      for (let i = 0; i < folded.length; i++) this.put(folded.charCodeAt(i), start, end);
    }
  }

  text(): string {
    return decoder.decode(this.units.subarray(0, this.length));
  }
}

type Aside = { readonly start: number; readonly end: number };

const lessThan = 0x3c;
const ampersand = 0x26;
const backslash = 0x5c;
const percent = 0x25;
const bracket = 0x5b;
const closingBracket = 0x5d;
const toTheLeft = 0x202e;
const star = 0x2a;
const quote = 0x22;
const apostrophe = 0x27;
const tilde = 0x7e;

const beginsMarkup = new Uint8Array(128);
for (const unit of [lessThan, ampersand, backslash, percent, bracket, closingBracket, quote, apostrophe])
  beginsMarkup[unit] = 1;

/** Comments need the whole rest to be searched for their end: the search's last answer is kept, so it is linear. */
function commentReader(original: string): (at: number) => Markup | undefined {
  let nextEnd = 0;
  return (at) => {
    if (!original.startsWith('<!--', at) || nextEnd === -1) return undefined;
    if (nextEnd < at + 4) nextEnd = original.indexOf('-->', at + 4);
    return nextEnd === -1 ? undefined : { end: nextEnd + 3, reads: '', asides: [] };
  };
}

/** Markdown's `**bold**` and `~~struck~~` signs vanish; a lone star is left for the search for disguised words. */
function emphasisEnd(original: string, at: number, unit: number): number {
  let end = at;
  while (original.charCodeAt(end) === unit) end++;
  return end - at >= 2 ? end : at;
}

function foldRange(sink: Sink, original: string, range: Aside, asides: Aside[]): void {
  const readComment = commentReader(original);
  const readMarkup = (at: number, unit: number): Markup | undefined => {
    if (unit === lessThan) return readTag(original, at) ?? readComment(at);
    if (unit === ampersand) return readEntity(original, at);
    if (unit === backslash) return readEscape(original, at);
    if (unit === quote || unit === apostrophe) return readJoined(original, at);
    if (unit === percent) return readPercentSign(original, at);
    return (unit === bracket ? readForumTag(original, at) : undefined) ?? readLinkSign(original, at);
  };
  let at = range.start;
  while (at < range.end) {
    const unit = original.charCodeAt(at);
    sink.reserve(2);
    if (unit < 128 && beginsMarkup[unit] === 1) {
      const markup = readMarkup(at, unit);
      if (markup !== undefined) {
        sink.putAll(markup.reads, at, markup.end);
        asides.push(...markup.asides);
        at = markup.end;
        continue;
      }
    } else if (unit === star || unit === tilde) {
      const end = emphasisEnd(original, at, unit);
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const character = String.fromCodePoint(original.codePointAt(at)!);
      sink.putAll(character, at, at + character.length);
      at += character.length;
      continue;
    }
    if (unit === toTheLeft) {
      const turned = readTurned(original, at);
      if (turned !== undefined) {
        sink.putAll(turned.reads, at, turned.end);
        at = turned.end;
        continue;
      }
    }
    const folded = foldUnit(unit);
    if (folded === several) sink.putAll(original[at]!, at, at + 1);
    else if (folded !== dropped) sink.put(folded, at, at + 1);
    at++;
  }
}

/**
 * Folds a text for matching: entities and inline tags read, invisible characters dropped, every character in its
 * compatibility, lower-case, simplified form. Texts in attributes follow at the end, each behind a `parting`.
 * Linear in the length of the text.
 */
export function foldText(original: string): FoldedText {
  const sink = new Sink(original.length + 64);
  const asides: Aside[] = [];
  foldRange(sink, original, { start: 0, end: original.length }, asides);
  const asidesFrom = sink.length;
  for (let i = 0; i < asides.length; i++) {
    const aside = asides[i]!;
    sink.reserve(1);
    sink.put(parting.charCodeAt(0), aside.start, aside.start);
    foldRange(sink, original, aside, []);
  }
  return {
    text: sink.text(),
    starts: sink.starts.subarray(0, sink.length),
    ends: sink.ends.subarray(0, sink.length),
    asidesFrom,
  };
}

/** The original's offsets of a stretch of folded text; `end` > `start`. */
export function originalRange(
  folded: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}
