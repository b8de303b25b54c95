import test from 'ava';
import { appealCause, nextOpenReminder } from '../../domain/appeal.ts';

// 2026-11-20 is a Friday.
const friday = '2026-11-20T02:00:00.000Z';
const cases: readonly [
  string,
  Parameters<typeof appealCause>[0],
  now: string,
  ReturnType<typeof appealCause>,
][] = [
  ['two rejections', { state: 'rejected', rejections: 2, submittedAt: friday }, '2027-01-01', undefined],
  ['three rejections', { state: 'rejected', rejections: 3, submittedAt: friday }, friday, 'rejected-often'],
  [
    'five working days, over a weekend',
    { state: 'in-review', rejections: 0, submittedAt: friday },
    '2026-11-27T02:00:00.000Z',
    undefined,
  ],
  [
    'more than five working days',
    { state: 'in-review', rejections: 0, submittedAt: friday },
    '2026-11-27T02:00:01.000Z',
    'stuck',
  ],
  ['stuck in the checks', { state: 'checking', rejections: 0, submittedAt: friday }, '2026-12-01', 'stuck'],
  ['with its seller', { state: 'draft', rejections: 5, submittedAt: friday }, '2026-12-30', undefined],
  ['over', { state: 'approved', rejections: 3, submittedAt: friday }, '2026-12-30', undefined],
];
for (const [what, about, now, cause] of cases)
  test(`${what}: ${cause ?? 'no ground for an appeal'}`, (t) =>
    t.is(appealCause(about, new Date(now)), cause));

test('an open order is reminded of on day 180 and every seven days after', (t) => {
  const opened = new Date('2026-01-01T00:00:00.000Z');
  const next = (now: string) => nextOpenReminder(opened, new Date(now)).toISOString().slice(0, 10);
  t.is(next('2026-01-02'), '2026-06-30');
  t.is(next('2026-06-30'), '2026-07-07');
  t.is(next('2026-07-06'), '2026-07-07');
  t.is(next('2026-12-31'), '2027-01-05');
});
