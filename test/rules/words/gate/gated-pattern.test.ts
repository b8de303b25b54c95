import test from 'ava';
import { allFrames } from '../../../../rules/words/frames/all-frames.ts';
import type { Frame, InnocentUse } from '../../../../rules/words/frames/frame.ts';
import { GatedPattern } from '../../../../rules/words/gate/gated-pattern.ts';
import { GateBank } from '../../../../rules/words/reading/gate-bank.ts';
import { shortTexts, wholeTexts } from '../labelled-texts.ts';
import { randomTexts } from '../random-texts.ts';

const texts = [
  ...[...shortTexts(), ...wholeTexts('whole-texts.txt')].map(({ text }) => text.toLowerCase().slice(0, 120)),
  ...randomTexts(60),
];

const patternsOf = (keys: readonly (keyof Frame | keyof InnocentUse)[]): RegExp[] => {
  const parts = allFrames.flatMap((frame) => [frame, ...(frame.innocent ?? [])]) as Record<string, unknown>[];
  const found = parts.flatMap((part) => keys.map((key) => part[key]));
  return [...new Set(found.filter((one) => one instanceof RegExp))];
};

test('behind its gate an expression that reads on matches what it matches without', (t) => {
  const wrong: string[] = [];
  for (const pattern of patternsOf(['ahead', 'at'])) {
    const gated = new GatedPattern(pattern);
    for (const text of texts)
      for (let at = 0; at <= text.length; at++) {
        pattern.lastIndex = at;
        const end = pattern.test(text) ? pattern.lastIndex : -1;
        if (gated.endAt(text, at) !== end) wrong.push(`${pattern} at ${at} of ${text}`);
      }
  }
  t.deepEqual(wrong, []);
});

test('behind its gate an expression that looks back matches what it matches without', (t) => {
  const wrong: string[] = [];
  for (const pattern of patternsOf(['behind', 'lead'])) {
    t.regex(pattern.source, /\$$|\$\)$/, 'ends where the anchor begins');
    const gated = new GatedPattern(pattern);
    for (const text of texts)
      for (let at = 0; at <= text.length; at += 3) {
        const length = pattern.exec(text.slice(Math.max(0, at - 24), at))?.[0].length ?? -1;
        if (gated.lengthBehind(text, at) !== length) wrong.push(`${pattern} before ${at} of ${text}`);
      }
  }
  t.deepEqual(wrong, []);
});

test('behind its gate an expression is found in the texts that it is found in without', (t) => {
  const wrong: string[] = [];
  for (const pattern of patternsOf(['sentence', 'clause'])) {
    const gated = new GatedPattern(pattern);
    for (const text of texts)
      for (const [from, to] of [
        [0, text.length],
        [7, 60],
      ] as const)
        if (gated.isIn(text, from, Math.min(to, text.length)) !== pattern.test(text.slice(from, to)))
          wrong.push(`${pattern} in ${text}`);
  }
  t.deepEqual(wrong, []);
});

const awkward = [
  /最(?:好|佳)?(?:的|\d{2,3})/g,
  /(?:a|bc|[d-f]x)?y+z/g,
  /(?<![a-z])v ?[❤♥💗]? ?信/gu,
  /[^,。]{0,4}优|[\u3400-\u9fff]{2}级/g,
  /(?:q(?=群)|\bno\b|\.|\p{P}{2})/gu,
  /(.)\1{2}/g,
  /(?<year>\d{4})年|\u{1f427}|💚/gu,
  /x*/g,
];

test('every match of an expression in a text is found behind its gate, at its place', (t) => {
  const line = '最好的 最佳12 bcyz eyyz fxyz v ❤信 v💗信 一级优 国家级 q群 no .。 aaa 2024年 🐧💚 xx';
  for (const pattern of awkward) {
    const gated = new GatedPattern(pattern);
    for (const text of [line, ...texts]) {
      const expected = Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]);
      const openings = gated.openings();
      if (openings === undefined) continue;
      const { places } = new GateBank({ places: openings }).read(text);
      const found = gated.matchesAt(text, places).map((match) => [match.index, match[0]]);
      t.deepEqual(found, expected, `${pattern} in ${text}`);
    }
  }
});

test('a gate turns down most places', (t) => {
  let tried = 0;
  const pattern = /(?:最[优好]|第一(?:品牌|名))/y;
  const test = pattern.test.bind(pattern);
  pattern.test = (text) => {
    tried++;
    return test(text);
  };
  const gated = new GatedPattern(pattern);
  const text = '这是最近的第二名，没有什么最好。'.repeat(10);
  for (let at = 0; at < text.length; at++) gated.endAt(text, at);
  t.is(tried, 10);
});
