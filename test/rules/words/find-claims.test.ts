import test from 'ava';
import { Surroundings } from '../../../rules/words/contexts/find-lead-in.ts';
import { findClaims } from '../../../rules/words/find-claims.ts';

const find = (text: string) => findClaims({ around: new Surroundings(text) });

test('a word that is stammered is judged in its context a few dozen times, however long the text', (t) => {
  for (const word of ['国家级', '领先', '零风险', '第一', '保证', '最好']) {
    const short = find(word.repeat(2_000)).judged;
    t.is(find(word.repeat(20_000)).judged, short, word);
    t.true((short ?? 0) < 1_000, `${word} ${short}`);
  }
});

test('each stammered word is told, at its own place', (t) => {
  const { hits } = find('国家级'.repeat(500));
  const places = hits.filter(({ end, start }) => end - start >= 3).map(({ start }) => start);
  t.deepEqual([...new Set(places)].slice(200, 203), [600, 603, 606]);
});

test('the same word in other surroundings is judged again', (t) => {
  const { hits, dismissed } = find('我们国家级的品质，不得写国家级的字样。');
  t.is(hits.length, 1);
  t.true(dismissed.some(({ reason }) => reason === 'quoted-rule'));
});
