/**
 * First letter of a Chinese character's reading. The browser sorts Chinese by reading, so the first character of each
 * letter in that order is enough to tell them apart; i, u and v begin no reading.
 */
const firstOfLetter: readonly (readonly [char: string, letter: string])[] = [
  ['阿', 'a'],
  ['八', 'b'],
  ['嚓', 'c'],
  ['哒', 'd'],
  ['妸', 'e'],
  ['发', 'f'],
  ['旮', 'g'],
  ['哈', 'h'],
  ['讥', 'j'],
  ['咔', 'k'],
  ['垃', 'l'],
  ['痳', 'm'],
  ['拏', 'n'],
  ['噢', 'o'],
  ['妑', 'p'],
  ['七', 'q'],
  ['呥', 'r'],
  ['扨', 's'],
  ['它', 't'],
  ['穵', 'w'],
  ['夕', 'x'],
  ['丫', 'y'],
  ['帀', 'z'],
];

const collator = new Intl.Collator('zh-u-co-pinyin');

/** `spzt` for 商品主图; Latin letters and digits stand for themselves, everything else is left out. */
export function pinyinInitials(text: string): string {
  return [...text].map(initialOf).join('');
}

function initialOf(char: string): string {
  if (/[a-z0-9]/iu.test(char)) return char.toLowerCase();
  if (!/\p{Script=Han}/u.test(char)) return '';
  return firstOfLetter.findLast(([first]) => collator.compare(first, char) <= 0)?.[1] ?? '';
}
