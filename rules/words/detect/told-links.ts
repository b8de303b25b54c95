import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { reversed } from '../unmask/reversed.ts';
import { isAllowedHost, isCodeToken, isKnownEnding } from './hosts.ts';
import { tellsHow } from './told-numbers.ts';

const before = 80;
const behind = 40;
const dotted = /[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){1,3}/g;
const evenly = /[a-z0-9-]{2,63}([^a-z0-9.\n\u3400-\u9fff])[a-z0-9-]{2,63}(?:\1[a-z0-9-]{2,63}){0,3}/g;
const label = /[a-z0-9][a-z0-9-]{2,62}(?=[^a-z0-9.][^。;!?\n]{0,16}$|$)/;
const host = /^(?:www\.)?(?:[a-z0-9-]{2,63}\.)+[a-z]{2,8}$/;
/** Letters with a character or a sign among them that is to be dropped: ji删dan掉.cn. */
const mixed =
  /[a-z0-9]{1,8}(?:[\u3400-\u9fff*# ]{1,2}[a-z0-9]{1,8}){1,10}[\u3400-\u9fff*# ]{0,2}\.[\u3400-\u9fff*# ]{0,2}[a-z]{2,6}(?![a-z])/g;
const typed = /复制|地址栏|浏览器|打开|访问|搜|输入|网址|官网/;

type Place = { readonly start: number; readonly end: number };

const isHost = (name: string): boolean =>
  host.test(name) && isKnownEnding(name) && !isAllowedHost(name) && !isCodeToken(name);

const placesOf = (
  text: string,
  from: number,
  pattern: RegExp,
  reads: (match: RegExpExecArray) => boolean,
): Place[] =>
  [...text.matchAll(pattern)]
    .filter(reads)
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }));

/** Where an address stands that is told in other words, by what is said of how to read it. */
function placesBeside(text: string, index: number, told: string): Place[] {
  const from = Math.max(0, index - before);
  const part = text.slice(from, index + told.length + behind);
  if (/[倒反右后][着过从往到向]/.test(told) || /从[右后]/.test(told))
    return placesOf(part, from, dotted, ([name]) => isHost(reversed(name)));
  if (/点$/.test(told))
    return placesOf(part, from, evenly, ([name, sign]) => isHost(name.replaceAll(sign!, '.')));
  if (!/(?:com|cn|net|om)$/.test(told))
    return placesOf(part, from, mixed, ([name]) => isHost(name.replace(/[^a-z0-9.-]/g, '')));
  if (!typed.test(part)) return [];
  const name = label.exec(text.slice(from, index));
  return name === null ? [] : [{ start: from + name.index, end: index + told.length }];
}

/** Addresses beside a word on how to read them: moc.…(从右往左看), …后面加 .com. */
export function findToldLinks({ text, places }: TextUnits, hits: Candidate[]): void {
  for (const { 0: told, index } of tellsHow.matchesAt(text, places.joined))
    for (const place of placesBeside(text, index, told))
      hits.push({ ...place, category: 'link', severity: 'violation', frame: 'told-address' });
}
