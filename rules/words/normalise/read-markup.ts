/** What stands at a `<` or `&`: how far it reaches and what it reads as. */
export type Markup = {
  readonly end: number;
  /** '' joins what is around it, '\n' is a line break, '\ue000' parts it for good. */
  readonly reads: string;
  /** Parts of the original that a reader gets to see or follow elsewhere: alternative text, titles, addresses. */
  readonly asides: readonly { readonly start: number; readonly end: number }[];
};

const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rtc ruby s samp small span strong strike sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const lineTags = new Set(
  'br p div li ul ol h1 h2 h3 h4 h5 h6 section article header footer blockquote'.split(' '),
);

/** Tags whose words stand apart from what is round them. */
const partingTags = new Set(
  'address aside audio body button canvas caption col colgroup dd details dialog dl dt fieldset figcaption figure form head hr html iframe img input legend link main meta meter nav noscript object ol option output picture pre progress script select source style summary svg table tbody td textarea tfoot th thead title tr track video'.split(
    ' ',
  ),
);

const tag = /<\/?([a-z][a-z0-9:-]{0,15})((?:\s|\/)[^<>]{0,2000})?>/iy;
/** A reading over a character, or words that a browser doesn't show. */
const unseen =
  /<(rt|rp)(?:\s[^<>\n]{0,80})?>([^<>\n]{0,40})<\/\1>|<(span|i|b|em|font|s|u|ins|del|small|strong)\s(?:[^<>\n]{0,80}[\s"';])?(?:(?:display|visibility|font-size|opacity)\s*:\s*(?:none|hidden|0(?![.\d]))|hidden\b)[^<>\n]{0,80}>([^<>\n]{0,80})<\/\3>/iy;
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

const cjk = /[\u3400-\u9fff]/;

/** A browser shows what it doesn't know as if no tag stood there; beside Latin letters `<name>` may be a placeholder. */
function readsOf(name: string, before: string, after: string): string {
  if (inlineTags.has(name)) return '';
  if (lineTags.has(name)) return '\n';
  if (partingTags.has(name)) return '\ue000';
  return name.includes(':') || (cjk.test(before) && (after === '<' || cjk.test(after))) ? '' : '\ue000';
}

function readUnseen(text: string, at: number): Markup | undefined {
  unseen.lastIndex = at;
  const match = unseen.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const closing = end - (match[1] ?? match[3]!).length - 3;
  const words = match[2] ?? match[4] ?? '';
  const asides = cjk.test(words) ? [{ start: closing - words.length, end: closing }] : [];
  return { end, reads: '', asides };
}

/** Reads the tag at `at`; undefined where a `<` is just a sign. */
export function readTag(text: string, at: number): Markup | undefined {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (match === null) return undefined;
  const hidden = readUnseen(text, at);
  if (hidden !== undefined) return hidden;
  const end = at + match[0].length;
  const reads = readsOf(match[1]!.toLowerCase(), text[at - 1] ?? '', text[end] ?? '');
  return { end, reads, asides: match[2] ? readAsides(match[0], at) : [] };
}

const codes = 'b|i|u|s|em|strong|color|size|font|center|left|right|quote|code|url|align|sup|sub';
const forumTag = new RegExp(`\\[/?(?:${codes})(?:=[^\\][\\n]{0,40})?\\]`, 'iy');
const besideForumTag = /[\u3400-\u9fff[\]]/;

/** Reads `[b]` as forums write it, beside Chinese: `arr[i]` stays. */
export function readForumTag(text: string, at: number): Markup | undefined {
  forumTag.lastIndex = at;
  if (!forumTag.test(text)) return undefined;
  const end = forumTag.lastIndex;
  const isBeside = besideForumTag.test(text[at - 1] ?? '') || besideForumTag.test(text[end] ?? '');
  return isBeside ? { end, reads: '', asides: [] } : undefined;
}

const target = '(#[^()\\s]{0,80}|(?:https?:|mailto:|tel:)[^()\\s]{1,300}|/[^()\\s]{0,200}|)';
const linkOpening = new RegExp(`\\[(?=[^[\\]\\n]{1,80}\\]\\(${target}\\))`, 'iy');
const linkClosing = new RegExp(`\\]\\(${target}\\)`, 'iy');

/** Reads the signs of a Markdown link, `[` and `](…)`: its words stay, its address is an aside. */
export function readLinkSign(text: string, at: number): Markup | undefined {
  const sign = text[at] === '[' ? linkOpening : linkClosing;
  sign.lastIndex = at;
  const match = sign.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const address = text[at] === '[' ? '' : match[1]!;
  const asides = address.includes(':') ? [{ start: end - 1 - address.length, end: end - 1 }] : [];
  return { end, reads: '', asides };
}

const toTheLeft = /\u202e([^\u202c\n]{1,200})(?:\u202c|(?=\n)|$)/y;

/** Reads what is written backwards and shown the right way round, from the sign that turns it to its end. */
export function readTurned(text: string, at: number): Markup | undefined {
  toTheLeft.lastIndex = at;
  const match = toTheLeft.exec(text);
  if (match === null) return undefined;
  return { end: at + match[0].length, reads: [...match[1]!].reverse().join(''), asides: [] };
}

const percentSign = /%(?:u([0-9a-f]{4})|(2[0-9a-f]|3[a-f]|40|5[f])|(e[4-9]%[89ab][0-9a-f]%[89ab][0-9a-f]))/iy;

/** Reads what addresses write as `%2E` or `%E6%9C%80`; undefined where a `%` is just a sign. */
export function readPercentSign(text: string, at: number): Markup | undefined {
  percentSign.lastIndex = at;
  const match = percentSign.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (match[3] !== undefined) return { end, reads: decodeURIComponent(match[0]), asides: [] };
  const point = Number.parseInt(match[1] ?? match[2]!, 16);
  if (point < 0x20 || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { end, reads: String.fromCodePoint(point), asides: [] };
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
const entity = /&(?:amp;){0,4}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/iy;
const escapedTag =
  /&(?:amp;){0,4}(?:lt|#60|#x3c);\/?([a-z][a-z0-9:]{0,10})(?:\s(?:(?!&(?:amp;){0,4}gt;)[^<>\n]){0,120})?\/?&(?:amp;){0,4}(?:gt|#62|#x3e);/iy;

/** `&lt;b&gt;`, as an editor leaves it where a tag was pasted. */
function readEscapedTag(text: string, at: number): Markup | undefined {
  escapedTag.lastIndex = at;
  const match = escapedTag.exec(text);
  if (match === null) return undefined;
  const name = match[1]!.toLowerCase();
  if (!inlineTags.has(name) && !lineTags.has(name)) return undefined;
  return { end: at + match[0].length, reads: inlineTags.has(name) ? '' : '\n', asides: [] };
}

/** Reads the character reference at `at`; undefined where an `&` is just a sign. */
export function readEntity(text: string, at: number): Markup | undefined {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const tagged = readEscapedTag(text, at);
  if (tagged !== undefined) return tagged;
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

const joined = /["'] ?\+ ?["']/y;

/** `"www" + "." + "cn"`: what is written in pieces, as in a line of code, reads as one. */
export function readJoined(text: string, at: number): Markup | undefined {
  joined.lastIndex = at;
  return joined.test(text) ? { end: joined.lastIndex, reads: '', asides: [] } : undefined;
}
