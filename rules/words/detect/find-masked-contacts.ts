import { Surroundings } from '../contexts/find-lead-in.ts';
import { UnitReader } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import type { View } from '../view.ts';
import { findDealings } from './find-dealings.ts';
import { findMessengers } from './find-messengers.ts';

/** Words of contacts and deals that are told in pieces. */
const words =
  '微信|公众号|视频号|联系方式|应用宝|淘宝|天猫|京东|闲鱼|抖音|小红书|快手|微博|知乎|二维码|扫码|扫一扫|私聊|私信|加群|进群|扣扣|企鹅|企微|' +
  '直接找|找我们|找我|不走平台|绕过|手机|电话|号码|旗舰店|钉钉|飞书|客服|评论区';

let pairs: ReadonlySet<string> | undefined;

/** Each two characters that stand side by side in such a word. */
function pairsOfWords(): ReadonlySet<string> {
  pairs ??= new Set(
    words.split('|').flatMap((word) => [...word].slice(1).map((character, at) => word[at]! + character)),
  );
  return pairs;
}

/** Units to each side of a word in pieces. */
const reach = 32;

/** The stretches of a view round words of contacts that were closed up. */
function stretchesOf({ text, altered, first }: View, original: string): [number, number][] {
  const known = pairsOfWords();
  const stretches: [number, number][] = [];
  for (let at = 1; altered !== undefined && at < text.length; at++) {
    if (altered[at] !== 1 || !known.has(text.slice(at - 1, at + 1))) continue;
    if (original.slice(first?.[at - 1] ?? at - 1, first?.[at] ?? at).includes('\n')) continue;
    const last = stretches[stretches.length - 1];
    const end = Math.min(text.length, at + reach);
    if (last !== undefined && at - reach <= last[1]) last[1] = end;
    else stretches.push([Math.max(0, at - reach), end]);
  }
  return stretches;
}

const crosses = ({ altered }: View, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at++) if (altered?.[at] === 1) return true;
  return false;
};

/** Of its own: the whole text's units are still needed. */
const reader = new UnitReader();

/** Invitations and deals whose words stand in pieces, 公*众*号; places are those of the view. */
export function findMaskedContacts(view: View, original: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [from, to] of stretchesOf(view, original)) {
    const part = view.text.slice(from, to);
    const around = new Surroundings(part);
    const units = reader.read(part);
    const hits: Candidate[] = [];
    findMessengers(units, around, hits, []);
    findDealings(units, around, hits, []);
    for (const hit of hits) {
      const claim = { ...hit, start: hit.start + from, end: hit.end + from };
      if (crosses(view, claim.start, claim.end)) found.push(claim);
    }
  }
  return found;
}
