/** English words that claim or invite; only these are read out of figures and parted letters. */
const words = new Set(
  'the best top number one no world worlds global leading leader greatest finest fastest cheapest lowest highest perfect ultimate unbeatable unrivaled unrivalled unmatched unique only first official guarantee guaranteed guarantees zero risk loss free never always money back refund cure cures cured heal lucky win winner cash bonus gift hurry now today whatsapp wechat telegram weixin line skype email mail phone call vip most supreme in safe secure profit profits return returns'.split(
    ' ',
  ),
);

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const withFigures = /(?<![a-z0-9])(?=[a-z0-9@$]*[a-z])(?=[a-z]*[0-9@$])[a-z0-9@$]{3,14}(?![a-z0-9])/g;
const parted = /(?<![a-z0-9])[a-z0-9](?:([ .\-_*·])[a-z0-9]){2,14}(?![a-z0-9])/g;
const hyphened = /(?<![a-z0-9-])[a-z]{1,4}(?:-[a-z]{1,5}){2,5}(?![a-z0-9-])/g;
const hundred = /(?<![a-z0-9])[1li][0o]{2}(?= ?%)/g;

const wordIn = (token: string): string | undefined => {
  const plain = token.replace(/[ .\-_*·]/g, '').replace(/[0134579@$]/g, (sign) => letters[sign] ?? sign);
  const other = plain.replace(/i/g, 'l');
  return words.has(plain) ? plain : words.has(other) ? other : undefined;
};

export type Trick = { readonly start: number; readonly end: number; readonly word: string };

/** Two words parted alike, with wider parting between them, read as two words. */
function closeUp(tricks: readonly Trick[], text: string): Trick[] {
  return tricks.map((trick, index) => {
    const next = tricks[index + 1];
    if (next === undefined || next.start - trick.end > 4 || next.start - trick.end < 2) return trick;
    return /^[ .\-_*·]+$/.test(text.slice(trick.end, next.start))
      ? { ...trick, end: next.start, word: `${trick.word} ` }
      : trick;
  });
}

const latin = /[a-z][ .\-_*·0-9@$]|[0-9@$][a-z]|[0o][0o] ?%/;

/** gu4ranteed, b.e.s.t, un-beat-able, 1oo%: English claims with figures for letters or signs between them. */
export function findLatinTricks(text: string): Trick[] {
  if (!latin.test(text)) return [];
  const tricks: Trick[] = [];
  for (const pattern of [withFigures, parted, hyphened])
    for (const match of text.matchAll(pattern)) {
      const word = wordIn(match[0]);
      if (word !== undefined) tricks.push({ start: match.index, end: match.index + match[0].length, word });
    }
  for (const match of text.matchAll(hundred))
    if (match[0] !== '100') tricks.push({ start: match.index, end: match.index + 3, word: '100' });
  tricks.sort((a, b) => a.start - b.start || b.end - a.end);
  return closeUp(
    tricks.filter((trick, index) => index === 0 || tricks[index - 1]!.end <= trick.start),
    text,
  );
}
