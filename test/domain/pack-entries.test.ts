import test from 'ava';
import { packAt, packForSellers, type RulePack } from '../../domain/pack.ts';
import { diffPacks } from '../../domain/pack-diff.ts';
import { entriesOf, findEntry, setEntry, takeEntry } from '../../domain/pack-entries.ts';

const source = { title: '商品发布说明', checkedOn: '2026-11-22', confidence: 'printed' } as const;
const pack: RulePack = {
  ...{ id: 'cn', version: '2026.1', site: 'cn', effectiveFrom: '2026-01-01T00:00:00Z' },
  ...{ claimMinutes: 30, reviewWorkingDays: 3, autoReturn: [] },
  rules: [
    { rule: 'text-length', on: {}, source },
    { rule: 'picture-size', on: { fields: ['mainPictures'] }, severity: 'warn', source },
    { rule: 'picture-size', on: { fields: ['descriptionPictures'] }, params: { minWidthPx: 900 }, source },
  ],
};

test('entries of the same rule have names of their own', (t) => {
  t.deepEqual(
    entriesOf(pack).map(({ key }) => key),
    ['text-length', 'picture-size', 'picture-size:2'],
  );
});

test('a setting changes its entry alone, null takes it away again', (t) => {
  const changed = setEntry(pack, 'picture-size:2', { severity: 'warn', params: { minWidthPx: 1_000 } });
  t.is(findEntry(changed, 'picture-size'), pack.rules[1]);
  t.is(findEntry(changed, 'picture-size:2')?.severity, 'warn');
  const back = setEntry(changed, 'picture-size:2', { severity: null });
  t.false('severity' in (findEntry(back, 'picture-size:2') ?? {}));
  t.deepEqual(findEntry(back, 'picture-size:2')?.params, { minWidthPx: 1_000 });
  t.deepEqual(takeEntry(changed, 'picture-size:2', pack), pack);
});

test('the difference of two packs names each setting that changed, with both values', (t) => {
  const changed = setEntry(pack, 'picture-size', { severity: 'block', mode: 'shadow' });
  t.deepEqual(diffPacks(pack, { ...changed, version: '2026.2', claimMinutes: 45 }), [
    {
      ...{ kind: 'changed', entry: 'picture-size', rule: 'picture-size', aspect: 'severity' },
      ...{ before: 'warn', after: 'block' },
    },
    {
      ...{ kind: 'changed', entry: 'picture-size', rule: 'picture-size', aspect: 'mode' },
      ...{ before: null, after: 'shadow' },
    },
    { kind: 'term', term: 'claimMinutes', before: 30, after: 45 },
  ]);
});

test('the order of keys is no difference', (t) => {
  const turned = setEntry(pack, 'picture-size', { on: { except: ['a'], fields: ['b'] } });
  const same = setEntry(pack, 'picture-size', { on: { fields: ['b'], except: ['a'] } });
  t.deepEqual(diffPacks(turned, same), []);
});

test('an entry holds within its dates, and not where it is switched off', (t) => {
  const dated = setEntry(setEntry(pack, 'text-length', { mode: 'off' }), 'picture-size', {
    from: '2026-06-01',
    until: '2026-06-30',
  });
  const keysAt = (time: string) => packAt(dated, new Date(time)).rules.map(({ on }) => on.fields?.[0]);
  t.deepEqual(keysAt('2026-05-31T23:59:59Z'), ['descriptionPictures']);
  t.deepEqual(keysAt('2026-06-01T00:00:00Z'), ['mainPictures', 'descriptionPictures']);
  t.deepEqual(keysAt('2026-06-30T23:59:59Z'), ['mainPictures', 'descriptionPictures']);
  t.deepEqual(keysAt('2026-07-01T00:00:00Z'), ['descriptionPictures']);
});

test('sellers are not told what runs in shadow', (t) => {
  const shadowed = setEntry(pack, 'picture-size', { mode: 'shadow' });
  t.is(packForSellers(shadowed).rules.length, 2);
});
