import { syllables } from '../data/syllables.ts';

/** By figure, the syllables that are heard as it; 幺, 拐, 洞 and 勾 are how it is told over the radio. */
const sounds = ['ling dong', 'yi yao', 'er liang', 'san', 'si', 'wu', 'liu', 'qi guai', 'ba', 'jiu gou'];
/** Rarer characters of these sounds. */
const rarer = ['泠聆翎', '伊漪弋', '迩珥铒', '糁', '驷巳泗', '鹉芜', '琉鎏', '萋祁琪淇', '粑', '韭鸠'];

/** In every other sentence: whoever spells a number takes others. */
const everyday = new Set('以已其而就无务物器气企意易义议益动量两领令依异移译');

let heard: ReadonlyMap<string, string> | undefined;

function read(): ReadonlyMap<string, string> {
  const digitOf = new Map<string, string>();
  const bySyllable = new Map(
    sounds.flatMap((some, digit) => some.split(' ').map((syllable) => [syllable, String(digit)] as const)),
  );
  for (const entry of syllables.split(' ')) {
    const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
    const digit = bySyllable.get(syllable);
    if (digit === undefined) continue;
    for (const character of entry.slice(syllable.length))
      if (!everyday.has(character)) digitOf.set(character, digit);
  }
  rarer.forEach((characters, digit) => {
    for (const character of characters) digitOf.set(character, String(digit));
  });
  return digitOf;
}

/** Characters that sound like a figure, and which: 伞 for 3. */
export function heardDigits(): ReadonlyMap<string, string> {
  heard ??= read();
  return heard;
}

/** The figure that a character sounds like; '' where it sounds like none. */
export const heardDigit = (character: string): string => heardDigits().get(character) ?? '';
