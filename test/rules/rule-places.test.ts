import test from 'ava';
import { formOf } from '../../domain/forms/form-of.ts';
import { setEntry } from '../../domain/pack-entries.ts';
import { koogalleryCn } from '../../rules/packs/koogallery-cn.ts';
import { rulePlaces } from '../../rules/rule-places.ts';

const saas = formOf('listing-saas');
const fieldsWith = (rule: string, pack = koogalleryCn, form = saas): string[] =>
  [...rulePlaces({ form, pack })]
    .filter(([, places]) => places.some((place) => place.rule.id === rule))
    .map(([{ key }]) => key);

test('a pack that turns a rule off has no place for it; the pack it was made from keeps its places', (t) => {
  const fields = fieldsWith('absolute-terms');
  t.true(fields.includes('description'));
  const without = setEntry(koogalleryCn, 'absolute-terms', { mode: 'off' });
  t.deepEqual(fieldsWith('absolute-terms', without), []);
  t.deepEqual(fieldsWith('absolute-terms'), fields);
});

test('each form has places of its own under one pack', (t) => {
  const onboarding = formOf('company-onboarding');
  t.true(fieldsWith('credit-code', koogalleryCn, onboarding).length > 0);
  t.deepEqual(fieldsWith('credit-code'), []);
});
