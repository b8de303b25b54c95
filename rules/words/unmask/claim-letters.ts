import { allFrames } from '../frames/all-frames.ts';

/** English words that claim or invite; only these are read out of parted letters. */
export const plainWords: ReadonlySet<string> = new Set(
  'the best top number one no world worlds global leading leader greatest finest fastest cheapest lowest highest perfect ultimate unbeatable unrivaled unrivalled unmatched unique only first official guarantee guaranteed guarantees zero risk loss free never always money back refund cure cures cured heal lucky win winner cash bonus gift hurry now today whatsapp wechat telegram weixin line skype email mail phone call vip most supreme in safe secure profit profits return returns cctv forbes list premium'.split(
    ' ',
  ),
);

/** These words, and those with which frames begin. */
const all = new Set(plainWords);
for (const { anchors } of allFrames)
  for (const anchor of anchors) for (const word of anchor.match(/[a-z']{4,}/g) ?? []) all.add(word);
export const claimWords: ReadonlySet<string> = all;

/** By what looks like a claim's word in letters alone, the word: ieading for leading, vvorld for world. */
const lookalikes = new Map<string, string>();
for (const word of claimWords) {
  if (word.length < 4) continue;
  const ways = [word.replaceAll('l', 'i'), word.replaceAll('m', 'rn'), word.replaceAll('w', 'vv')];
  for (let at = word.indexOf('l'); at >= 0; at = word.indexOf('l', at + 1))
    ways.push(`${word.slice(0, at)}i${word.slice(at + 1)}`);
  // leadlng: but mall and fall are words.
  if (word.length > 4 && !word.includes('ail'))
    for (let at = word.indexOf('i'); at >= 0; at = word.indexOf('i', at + 1))
      ways.push(`${word.slice(0, at)}l${word.slice(at + 1)}`);
  for (const way of ways) if (!claimWords.has(way) && !lookalikes.has(way)) lookalikes.set(way, word);
}
/** A place for each two letters with which one begins. */
const pairs = new Uint8Array(32 * 32);
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
for (const way of lookalikes.keys()) pairs[pairAt(way, 0)] = 1;

/** Whether one of them may begin there. */
export const mayLookAlike = (text: string, at: number): boolean => pairs[pairAt(text, at)] === 1;

/** The claim's word that one looks like. */
export const lookalikeOf = (written: string): string | undefined => lookalikes.get(written);
