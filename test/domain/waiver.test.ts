import test from 'ava';
import type { KeyedFinding } from '../../domain/report.ts';
import { settleFindings, type Waiver } from '../../domain/waiver.ts';

const finding: KeyedFinding = {
  ...{ key: '0011', code: 'absolute', rule: 'absolute-terms', severity: 'block', field: 'introduction' },
  ...{ location: '公司简介', message: { zh: '绝对化用语', en: 'Absolute' }, quote: '顶级 域名' },
};
const place = {
  ...{ site: 'koogallery-cn', sellerId: 'xinglan', submissionId: 'SJ-2611-0001' },
  formId: 'company-onboarding',
} as const;
const waiver: Waiver = {
  ...{ id: 'w', scope: 'submission', ...place, findingKey: '0011', rule: 'absolute-terms', revokedAt: null },
  ...{ field: 'introduction', quote: '顶级域名', reason: '术语', endsAt: '2027-01-01T00:00:00.000Z' },
};
const at = new Date('2026-11-22T00:00:00Z');
const elsewhere = { ...place, submissionId: 'SJ-2611-0002' };

type Case = {
  readonly says: string;
  readonly waiver: Partial<Waiver>;
  readonly finding?: Partial<KeyedFinding>;
  readonly place?: typeof elsewhere;
  readonly at?: Date;
  readonly counts: boolean;
};

const cases: readonly Case[] = [
  { says: 'of a submission counts for its finding', waiver: {}, counts: true },
  { says: 'of a submission is no use in another', waiver: {}, place: elsewhere, counts: false },
  {
    says: 'of a submission is no use for another finding',
    waiver: {},
    finding: { key: '0022' },
    counts: false,
  },
  {
    says: 'of words counts elsewhere, however they are spaced',
    waiver: { scope: 'words' },
    place: elsewhere,
    counts: true,
  },
  {
    says: 'of words is no use for other words',
    waiver: { scope: 'words' },
    finding: { quote: '顶级' },
    counts: false,
  },
  {
    says: 'of words is no use under another rule',
    waiver: { scope: 'words' },
    finding: { rule: 'guarantee' },
    counts: false,
  },
  {
    says: 'of a field counts for other words there',
    waiver: { scope: 'field' },
    finding: { key: '9', quote: '最佳' },
    counts: true,
  },
  {
    says: 'of a field is no use in another field',
    waiver: { scope: 'field' },
    finding: { field: 'highlights' },
    counts: false,
  },
  { says: 'of another seller is no use', waiver: { scope: 'words', sellerId: 'lantu' }, counts: false },
  { says: 'that was revoked is no use', waiver: { revokedAt: '2026-11-21T00:00:00.000Z' }, counts: false },
  { says: 'that ran out is no use', waiver: {}, at: new Date('2027-01-01T00:00:00Z'), counts: false },
  {
    says: 'counts until the moment that it ends',
    waiver: {},
    at: new Date('2026-12-31T23:59:59Z'),
    counts: true,
  },
];

for (const one of cases)
  test(`a waiver ${one.says}`, (t) => {
    const [judged] = settleFindings([{ ...finding, ...one.finding }], {
      place: { ...place, ...one.place },
      waivers: [{ ...waiver, ...one.waiver }],
      ...{ answers: [], at: one.at ?? at },
    });
    t.is(judged?.quote, one.finding?.quote ?? finding.quote);
    t.deepEqual(
      judged?.settled,
      one.counts ? { by: 'waiver', id: 'w', until: '2027-01-01T00:00:00.000Z' } : undefined,
    );
  });

test('a proof that was taken stands against its finding until the end of its last day, then the finding is open again', (t) => {
  const document = { sha256: 'a'.repeat(64), name: '证书.pdf', sizeBytes: 9, mediaType: 'application/pdf' };
  const answer = {
    ...{ scope: '2025 年', document, issuedOn: '2026-01-01', validUntil: '2026-11-22' },
    kind: 'proved',
  } as const;
  const settledOn = (time: string, state: 'open' | 'accepted') =>
    settleFindings([finding], {
      ...{ place, waivers: [], answers: [{ key: '0011', answer, state }], at: new Date(time) },
    })[0]?.settled;
  t.deepEqual(settledOn('2026-11-22T15:59:59Z', 'accepted'), {
    ...{ by: 'proof', id: '0011', until: '2026-11-22T16:00:00.000Z' },
  });
  t.is(settledOn('2026-11-22T16:00:00Z', 'accepted'), undefined);
  t.is(settledOn('2026-11-22T10:00:00Z', 'open'), undefined);
});
