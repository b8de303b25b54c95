import test from 'ava';
import { packInForce, packName, type RulePack } from '../../domain/pack.ts';

const pack = (id: string, version: string, effectiveFrom: string): RulePack => ({
  id,
  version,
  site: id,
  effectiveFrom,
  rules: [],
  claimMinutes: 30,
  reviewWorkingDays: 3,
  autoReturn: [],
});

const packs = [
  pack('cn', '2026.2', '2026-06-01T00:00:00Z'),
  pack('cn', '2026.1', '2026-01-01T00:00:00Z'),
  pack('intl', '2026.1', '2026-03-01T00:00:00Z'),
];

const cases: readonly (readonly [site: string, at: string, expected: string | undefined])[] = [
  ['cn', '2025-12-31T23:59:59Z', undefined],
  ['cn', '2026-01-01T00:00:00Z', 'cn@2026.1'],
  ['cn', '2026-05-31T23:59:59Z', 'cn@2026.1'],
  ['cn', '2026-06-01T00:00:00Z', 'cn@2026.2'],
  ['intl', '2026-06-01T00:00:00Z', 'intl@2026.1'],
  ['eu', '2026-06-01T00:00:00Z', undefined],
];

for (const [site, at, expected] of cases) {
  test(`at ${at} the site ${site} goes by ${expected ?? 'no pack'}`, (t) => {
    const found = packInForce(packs, site, new Date(at));
    t.is(found && packName(found), expected);
  });
}
