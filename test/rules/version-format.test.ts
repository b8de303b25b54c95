import test from 'ava';
import { versionFormat } from '../../rules/version-format.ts';
import { problemsOf, testRule } from './rule-table.ts';

testRule(versionFormat, {
  form: 'listing-image',
  key: 'version',
  innocent: ['', 'V1.0', 'V2.10.3', ' V1.0 '],
  violating: [
    ['v0.1', 'version-format', 'v0.1'],
    ['V0.9', 'version-format'],
    ['First Version', 'version-format'],
    ['初始版本', 'version-format'],
    ['V1', 'version-format'],
    ['1.0', 'version-format'],
    ['V1.0-beta', 'version-format'],
    ['V1.0.', 'version-format'],
  ],
});

test('the same numbers are offered in the printed form, none is made up', (t) => {
  const rewritesOf = (version: string) =>
    problemsOf(versionFormat, { form: 'listing-image', key: 'version' }, version)[0]?.rewrites;
  t.deepEqual(rewritesOf('v2.1'), ['V2.1']);
  t.deepEqual(rewritesOf('３．２'), ['V3.2']);
  t.deepEqual(rewritesOf('Version 4'), ['V4.0']);
  t.is(rewritesOf('v0.1'), undefined);
  t.is(rewritesOf('初始版本'), undefined);
});
