import test from 'ava';
import type {
  AcceptanceForm,
  AcceptanceFormFacts,
  DigitalSignature,
  PartySignature,
  SignatureReason,
} from '../../domain/acceptance-facts.ts';
import type { Artifacts } from '../../domain/artifacts.ts';
import type { UnreadableReason } from '../../domain/facts.ts';
import { findField } from '../../domain/form.ts';
import { deliveryEvidence } from '../../domain/forms/delivery-evidence.ts';
import { formUnreadable } from '../../rules/form-unreadable.ts';
import type { Problem, Rule } from '../../rules/rule.ts';
import { signatureInvalid } from '../../rules/signature-invalid.ts';
import { signatureMissing } from '../../rules/signature-missing.ts';
import { signatureRepeated } from '../../rules/signature-repeated.ts';
import { signatureUnsure } from '../../rules/signature-unsure.ts';
import { signedBeforeDelivery } from '../../rules/signed-before-delivery.ts';
import { signedInFuture } from '../../rules/signed-in-future.ts';

const box = { x: 10, y: 20, width: 100, height: 50 };

function party(state: PartySignature['state'], reason: SignatureReason, more: Partial<PartySignature> = {}) {
  return { state, kind: 'none', confidence: 0.9, page: 1, box, reasons: [reason], ...more } as PartySignature;
}
const signed = party('signed', 'ink', { kind: 'handwriting' });
const everybody = { seller: signed, 'project-team': signed, customer: signed };

function formWith(
  facts: Partial<AcceptanceFormFacts> = {},
  more: Partial<AcceptanceForm> = {},
): AcceptanceForm {
  const read: AcceptanceFormFacts = {
    readable: true,
    pages: 1,
    pagesRead: [1],
    pageSizes: [{ page: 1, width: 1240, height: 1754 }],
    active: [],
    turnedDegrees: 0,
    parties: everybody,
    digital: [],
    reader: 'test',
    ...facts,
  };
  return { file: 'form.pdf', facts: read, order: {}, today: '2026-11-22', ...more };
}

function problemsOf(rule: Rule<'acceptanceForms'>, ...acceptanceForms: AcceptanceForm[]): readonly Problem[] {
  const field = findField(deliveryEvidence, 'acceptanceForm');
  if (!field) throw new Error('no field');
  const given = { acceptanceForms } satisfies Pick<Artifacts, 'acceptanceForms'>;
  const outcome = rule.check({ ...given, field, params: {} });
  return outcome.outcome === 'checked' ? outcome.problems : [];
}

test('a form that all three signed has nothing wrong', (t) => {
  for (const rule of [
    signatureMissing,
    signatureUnsure,
    signatureRepeated,
    signatureInvalid,
    formUnreadable,
    signedBeforeDelivery,
    signedInFuture,
  ])
    t.deepEqual(problemsOf(rule, formWith()), [], rule.id);
});

test('each party without a signature is named once, at its block', (t) => {
  const facts = { parties: { ...everybody, customer: party('missing', 'date-only') } };
  const problems = problemsOf(signatureMissing, formWith(facts));
  t.is(problems.length, 1);
  t.like(problems[0], { code: 'signature-missing', file: 'form.pdf', page: 1, box });
  t.true(problems[0]?.message.zh.startsWith('用户还没有签字：只填了日期'));
  t.true(problems[0]?.message.en.startsWith('No signature of the customer'));
  t.deepEqual(problemsOf(signatureUnsure, formWith(facts)), []);
});

test('what the reader can’t tell goes to a person and blocks nothing', (t) => {
  const facts = { parties: { ...everybody, seller: party('unsure', 'stray-mark') } };
  t.deepEqual(
    problemsOf(signatureUnsure, formWith(facts)).map(({ code }) => code),
    ['signature-unsure'],
  );
  t.is(signatureUnsure.severity, 'warn');
  t.deepEqual(problemsOf(signatureMissing, formWith(facts)), []);
});

test('one seal for two parties is told once, and not again as unsure', (t) => {
  const same = party('unsure', 'seal-repeated');
  const facts = { parties: { ...everybody, seller: same, customer: same } };
  const problems = problemsOf(signatureRepeated, formWith(facts));
  t.is(problems.length, 1);
  t.true(problems[0]?.message.zh.includes('商家、用户'));
  t.deepEqual(problemsOf(signatureUnsure, formWith(facts)), []);
});

test('the same seal on two files is two findings', (t) => {
  const same = party('unsure', 'seal-repeated');
  const facts = { parties: { ...everybody, seller: same, customer: same } };
  t.is(problemsOf(signatureRepeated, formWith(facts), formWith(facts, { file: 'b.pdf' })).length, 2);
});

const digital = (status: DigitalSignature['status']): DigitalSignature => ({
  field: 'S1',
  status,
  detail: '',
  party: 'seller',
  signer: { commonName: '王伟', organisation: '宁川软件有限公司', fingerprint: 'ab' },
});

const statuses: readonly [DigitalSignature['status'], string | undefined][] = [
  ['valid', undefined],
  ['tampered', 'block'],
  ['changed-after-signing', 'block'],
  ['partial-coverage', 'block'],
  ['malformed', 'block'],
  ['untrusted', 'warn'],
  ['expired', 'warn'],
  ['not-verified', 'warn'],
];
for (const [status, severity] of statuses) {
  test(`a digital signature that is ${status} ${severity ? `is a ${severity}` : 'passes'}`, (t) => {
    const [problem] = problemsOf(signatureInvalid, formWith({ digital: [digital(status)] }));
    t.is(problem?.severity, severity as Problem['severity']);
    if (problem) t.true(problem.message.zh.includes('商家数字签名（宁川软件有限公司 王伟）'));
  });
}

const reasons: readonly [UnreadableReason, string, string][] = [
  ['encrypted', 'block', '密码'],
  ['truncated', 'block', '不完整'],
  ['too-small', 'block', '太小'],
  ['too-many-pages', 'block', '页数'],
  ['unsupported', 'block', 'PNG'],
  ['timed-out', 'warn', '超时'],
];
for (const [reason, severity, word] of reasons) {
  test(`a form that is ${reason} says what to do`, (t) => {
    const facts = { readable: false, reason, detail: 'x' } as const;
    const [problem] = problemsOf(formUnreadable, { ...formWith(), facts });
    t.is(problem?.severity, severity as Problem['severity']);
    t.true(problem?.message.zh.includes(word));
  });
}

test('scripts inside a PDF are pointed out, not refused', (t) => {
  const problems = problemsOf(formUnreadable, formWith({ active: ['javascript'] }));
  t.deepEqual(
    problems.map(({ severity }) => severity),
    ['warn'],
  );
});

test('a date before the delivery and a date to come are each told', (t) => {
  const dated = (signedOn: string) =>
    formWith({ parties: { ...everybody, customer: { ...signed, signedOn } } });
  const delivered = { order: { deliveredOn: '2026-11-20' } };
  t.is(problemsOf(signedBeforeDelivery, { ...dated('2026-11-19'), ...delivered }).length, 1);
  t.is(problemsOf(signedBeforeDelivery, { ...dated('2026-11-20'), ...delivered }).length, 0);
  t.is(problemsOf(signedBeforeDelivery, dated('2026-11-19')).length, 0);
  t.is(problemsOf(signedInFuture, dated('2026-11-23')).length, 1);
  t.is(problemsOf(signedInFuture, dated('2026-11-22')).length, 0);
});

test('the moment that a certificate’s signer claims counts as a date', (t) => {
  const late = { ...digital('valid'), signedAt: '2026-12-01T08:00:00+08:00' };
  t.is(problemsOf(signedInFuture, formWith({ digital: [late] })).length, 1);
});
