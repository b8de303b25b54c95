import test from 'ava';
import { type PackWord, wordsInForce } from '../../domain/pack-words.ts';

const of = (word: string, more: Partial<PackWord> = {}): PackWord => ({
  ...{ word, category: 'absolute', severity: 'violation', who: 'op', why: 'test' },
  ...more,
});
const own = {
  words: [
    of('everywhere'),
    of('at-home', { site: 'cn' }),
    of('abroad', { site: 'intl' }),
    of('later', { effectiveFrom: '2026-12-01' }),
  ],
  exceptions: [{ word: 'harmless', effectiveFrom: '2026-11-01T00:00:00Z', who: 'op', why: 'test' }],
};
const wordsOf = (selection: { site?: string; on?: string }) =>
  wordsInForce(own, selection).words.map(({ word }) => word);

test('words are chosen by site and day, and a day has begun at its first moment', (t) => {
  t.deepEqual(wordsOf({ site: 'cn', on: '2026-11-30T23:59:59Z' }), ['everywhere', 'at-home']);
  t.deepEqual(wordsOf({ site: 'intl', on: '2026-12-01T00:00:00Z' }), ['everywhere', 'abroad', 'later']);
});

test('without a site or a day every word is in force', (t) => {
  t.deepEqual(wordsOf({}), ['everywhere', 'at-home', 'abroad', 'later']);
});

test('exceptions have sites and days as words have', (t) => {
  t.is(wordsInForce(own, { on: '2026-10-31' }).exceptions.length, 0);
  t.is(wordsInForce(own, { on: '2026-11-01' }).exceptions.length, 1);
});
