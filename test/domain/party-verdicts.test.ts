import test from 'ava';
import type { AcceptanceFormFacts, PartySignature, SignatureParty } from '../../domain/acceptance-facts.ts';
import { type JudgedForm, type PartyJudgement, partyVerdicts } from '../../domain/party-verdicts.ts';

const box = { x: 10, y: 20, width: 100, height: 50 };
const signed: PartySignature = {
  ...{ state: 'signed', kind: 'seal', confidence: 0.95, page: 1, box },
  reasons: ['seal'],
};
const missing: PartySignature = { ...signed, state: 'missing', kind: 'none', reasons: ['nothing-there'] };
const noBlock: PartySignature = {
  ...{ state: 'unsure', kind: 'none', confidence: 0.3 },
  reasons: ['label-not-found'],
};

function formOf(file: string, parties: Record<SignatureParty, PartySignature>): JudgedForm {
  const facts: AcceptanceFormFacts = {
    ...{
      readable: true,
      pages: 1,
      pagesRead: [1],
      active: [],
      turnedDegrees: 90,
      digital: [],
      reader: 'test',
    },
    pageSizes: [{ page: 1, width: 1240, height: 1754 }],
    parties,
  };
  return { file, sha256: file.padEnd(64, '0'), facts };
}
const whole = formOf('a', { seller: signed, 'project-team': missing, customer: signed });
const firstPage = formOf('b', { seller: noBlock, 'project-team': noBlock, customer: noBlock });
const unreadable: JudgedForm = {
  ...{ file: 'c', sha256: 'c'.repeat(64) },
  facts: { readable: false, reason: 'encrypted', detail: '' },
};
const judgement = (party: SignatureParty, state: PartyJudgement['state']): PartyJudgement => ({
  ...{ party, state, by: { id: 'u-1', name: '陈工' }, at: '2026-11-22T02:00:00.000Z' },
});
const statesOf = (forms: readonly JudgedForm[], judgements: readonly PartyJudgement[] = []) =>
  partyVerdicts(forms, judgements).map(({ party, state }) => `${party} ${state}`);

test('each party has the machine’s verdict and the place of its cut-out', (t) => {
  const [seller] = partyVerdicts([whole], []);
  t.deepEqual(seller, {
    ...{ party: 'seller', state: 'signed', machine: signed },
    form: {
      ...{ file: 'a', sha256: whole.sha256, turnedDegrees: 90 },
      pageSize: { width: 1240, height: 1754 },
    },
  });
  t.deepEqual(statesOf([whole]), ['seller signed', 'project-team missing', 'customer signed']);
});

test('the person’s word counts, and the machine’s stays beside it', (t) => {
  const verdicts = partyVerdicts([whole], [judgement('project-team', 'signed')]);
  t.like(verdicts[1], {
    state: 'signed',
    machine: { state: 'missing' },
    judged: { by: { name: '陈工' }, state: 'signed' },
  });
});

test('a file without the blocks says nothing where another has them', (t) => {
  t.deepEqual(statesOf([firstPage, whole]), statesOf([whole]));
  t.deepEqual(statesOf([whole, unreadable]), statesOf([whole]));
});

test('of two files with a block the worse one counts', (t) => {
  const second = formOf('d', { seller: missing, 'project-team': signed, customer: signed });
  t.deepEqual(statesOf([whole, second]), ['seller missing', 'project-team missing', 'customer signed']);
});

test('what nobody could read is unsure', (t) => {
  const all = ['seller unsure', 'project-team unsure', 'customer unsure'];
  t.deepEqual(statesOf([unreadable]), all);
  t.deepEqual(statesOf([]), all);
  t.deepEqual(statesOf([firstPage]), all);
});
