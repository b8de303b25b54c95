import test from 'ava';
import fc from 'fast-check';
import { buildAutomaton } from '../../../rules/words/match/build-automaton.ts';
import { scanText } from '../../../rules/words/match/scan-text.ts';

function scan(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  scanText(buildAutomaton(patterns), text, (pattern, end) => {
    found.push(`${end - patterns[pattern]!.length}:${patterns[pattern]}`);
  });
  return found.sort();
}

function scanByHand(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const pattern of new Set(patterns)) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
      found.push(`${at}:${pattern}`);
  }
  return found.sort();
}

test('finds overlapping and nested words', (t) => {
  t.deepEqual(scan(['国家', '国家级', '家', '级别'], '国家级别'), ['0:国家', '0:国家级', '1:家', '2:级别']);
});

test('no patterns, no text and empty patterns find nothing', (t) => {
  t.deepEqual(scan([], '最好'), []);
  t.deepEqual(scan(['最'], ''), []);
  t.deepEqual(scan([''], '最好'), []);
});

test('finds what a search by hand finds', (t) => {
  const word = fc.string({ unit: fc.constantFrom('最', '好', '国', '家', 'a'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('最', '好', '国', '家', 'a', 'z'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), text, (words, searched) => {
      t.deepEqual(scan(words, searched), scanByHand(words, searched));
    }),
    { numRuns: 300 },
  );
});
