/** What stands at a `<` or `&`: how far it reaches and what it reads as. */
export type Markup = {
  readonly end: number;
  /** '' joins what is around it, '\n' is a line break, '\ue000' parts it for good. */
  readonly reads: string;
  /** Parts of the original that a reader gets to see or follow elsewhere: alternative text, titles, addresses. */
  readonly asides: readonly { readonly start: number; readonly end: number }[];
};

const inlineTags = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strong strike sub sup tt u var wbr'.split(
    ' ',
  ),
);
const lineTags = new Set(
  'br p div li ul ol h1 h2 h3 h4 h5 h6 section article header footer blockquote'.split(' '),
);

const tag = /<\/?([a-z][a-z0-9-]{0,15})((?:\s|\/)[^<>]{0,2000})?>/iy;
const attribute =
  /\b(alt|title|placeholder|aria-label|content|href)\s*=\s*(?:"([^"]{0,500})"|'([^']{0,500})')/gi;

function readAsides(tagText: string, at: number): { start: number; end: number }[] {
  const asides: { start: number; end: number }[] = [];
  for (const match of tagText.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? '';
    if (value.trim() === '') continue;
    if (match[1]!.toLowerCase() === 'href' && !/^(?:https?:|\/\/|mailto:|tel:|www\.)/i.test(value)) continue;
    const end = at + match.index + match[0].length - 1;
    asides.push({ start: end - value.length, end });
  }
  return asides;
}

/** Reads the tag at `at`; undefined where a `<` is just a sign. */
export function readTag(text: string, at: number): Markup | undefined {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (match === null) return undefined;
  const name = match[1]!.toLowerCase();
  const reads = inlineTags.has(name) ? '' : lineTags.has(name) ? '\n' : '\ue000';
  return { end: at + match[0].length, reads, asides: match[2] ? readAsides(match[0], at) : [] };
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  num: '#',
  percnt: '%',
  zwj: '',
  zwnj: '',
  shy: '',
};
const entity = /&(?:amp;)?(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/iy;

/** Reads the character reference at `at`; undefined where an `&` is just a sign. */
export function readEntity(text: string, at: number): Markup | undefined {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (match[3] !== undefined) {
    const reads = named[match[3].toLowerCase()];
    return reads === undefined || !match[0].endsWith(';') ? undefined : { end, reads, asides: [] };
  }
  const point = match[1] === undefined ? Number.parseInt(match[2]!, 16) : Number(match[1]);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { end, reads: String.fromCodePoint(point), asides: [] };
}

const unicodeEscape = /\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/iy;

/** Reads a `\u6700` escape. */
export function readEscape(text: string, at: number): Markup | undefined {
  unicodeEscape.lastIndex = at;
  const match = unicodeEscape.exec(text);
  if (match === null) return undefined;
  const point = Number.parseInt(match[1] ?? match[2]!, 16);
  if (point < 0x20 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { end: at + match[0].length, reads: String.fromCodePoint(point), asides: [] };
}
