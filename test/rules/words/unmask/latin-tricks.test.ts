import test from 'ava';
import { readKinds } from '../../../../rules/words/reading/unit-kinds.ts';
import { findLatinTricks } from '../../../../rules/words/unmask/latin-tricks.ts';

const tricks = (text: string) => findLatinTricks(text, readKinds(text)).map(({ word }) => word);

test('words with figures and signs for letters are read, models and units are not', (t) => {
  t.deepEqual(tricks('an unr1v@led engine'), ['unrivaled']);
  t.deepEqual(tricks('type m1n5 with h264, 5kg'), []);
});

test('letters and signs in turn, however many, are no word', (t) => {
  for (const part of ['a@', 'ab!', '@a@@', '$1a']) t.deepEqual(tricks(part.repeat(20_000)), [], part);
});
