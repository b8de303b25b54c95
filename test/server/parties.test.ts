/** The project team's word on the signatures of a delivery's acceptance form. */
import { createHash } from 'node:crypto';
import test from 'ava';
import type { AcceptanceFormFacts, PartySignature } from '../../domain/acceptance-facts.ts';
import type { KeyedFinding, Report } from '../../domain/report.ts';
import { sourceOf } from '../../store/files/file-store.ts';
import { type Answered, startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

const content = '%PDF-1.7 form';
const file = {
  sha256: createHash('sha256').update(content).digest('hex'),
  ...{ name: '验收单.pdf', sizeBytes: content.length, mediaType: 'application/pdf' },
};

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
  await server.store.files.put(sourceOf(content));
  await server.store.uploads.keep({ ...file, userId: server.userIdOf('owner'), sellerId: 'yunqi' });
});
test.after.always(() => server?.close());

const box = { x: 70, y: 560, width: 217, height: 190 };
const signature = (state: PartySignature['state']): PartySignature => ({
  ...{ state, kind: 'none', confidence: 0.6, page: 2, box, reasons: ['stray-mark'] },
});
const facts: AcceptanceFormFacts = {
  ...{ readable: true, pages: 2, pagesRead: [2], active: [], turnedDegrees: 0, digital: [], reader: 'test' },
  pageSizes: [{ page: 2, width: 595, height: 842 }],
  parties: {
    seller: signature('signed'),
    'project-team': signature('signed'),
    customer: signature('unsure'),
  },
};
const unsureCustomer: KeyedFinding = {
  ...{
    key: 'k1',
    code: 'signature-unsure',
    rule: 'signature-unsure',
    severity: 'warn',
    parties: ['customer'],
  },
  ...{ field: 'acceptanceForm', location: '验收单', message: { zh: '不能确定。', en: 'Not certain.' } },
};
const report: Report = {
  ...{ pack: 'koogallery-cn@2026.1', findings: [unsureCustomer], results: [] },
  forms: [{ file: file.name, sha256: file.sha256, facts }],
};

const inReview = () =>
  makeSubmission(server, 'in-review', {
    ...{ formId: 'delivery-evidence', by: 'project-team', report },
    fields: { customerName: '杭州云启智能科技有限公司', acceptanceForm: [file] },
  });
const say = (id: string, party: string, state: string, revision = 1): Promise<Answered> =>
  server.ask('project-team', `/api/submissions/${id}/parties/${party}`, {
    ...{ method: 'POST', body: { revision, state } },
  });
const approve = (id: string): Promise<Answered> =>
  server.ask('project-team', `/api/submissions/${id}/decide`, {
    ...{ method: 'POST', body: { revision: 1, verdict: 'approved' } },
  });

test('the desk sees each party with the place of its cut-out, the seller sees none of it', async (t) => {
  const id = await inReview();
  const { body } = await server.ask('project-team', `/api/submissions/${id}`);
  t.like(body.parties[2], {
    ...{ party: 'customer', state: 'unsure', machine: { page: 2, box } },
    form: { sha256: file.sha256, pageSize: { width: 595, height: 842 } },
  });
  const seller = await server.ask('owner', `/api/submissions/${id}`);
  t.is(seller.body.parties, undefined);
  t.is(seller.body.report, null);
});

test('an unsure party has to be settled before the approval, and settles its finding', async (t) => {
  const id = await inReview();
  const refused = await approve(id);
  t.is(refused.body.code, 'parties-unsure');
  t.deepEqual(refused.body.parties, ['customer']);
  const answer = await say(id, 'customer', 'signed');
  t.like(answer.body.verdicts[2], {
    state: 'signed',
    machine: { state: 'unsure' },
    judged: { state: 'signed' },
  });
  t.is((await approve(id)).body.state, 'approved');
});

test('who corrects a party to missing can only reject', async (t) => {
  const id = await inReview();
  await say(id, 'customer', 'missing');
  t.is((await approve(id)).body.code, 'parties-missing');
  const rejected = await server.ask('project-team', `/api/submissions/${id}/decide`, {
    method: 'POST',
    body: { revision: 1, verdict: 'rejected', text: '【验收单】客户没有签字，请补签。' },
  });
  t.is(rejected.body.state, 'rejected', JSON.stringify(rejected.body));
});

test('a machine that is wrong is corrected, and the log says by whom', async (t) => {
  const id = await inReview();
  await say(id, 'customer', 'signed');
  await say(id, 'seller', 'missing');
  t.is((await approve(id)).body.code, 'parties-missing');
  await say(id, 'seller', 'open');
  t.is((await approve(id)).status, 200);
  const { body } = await server.ask('project-team', `/api/submissions/${id}`);
  const told = body.events.filter(({ type }: { type: string }) => type.startsWith('party-'));
  t.deepEqual(
    told.map(({ type, actorName }: { type: string; actorName: string }) => [type, actorName]),
    [
      ['party-corrected', '陈工'],
      ['party-corrected', '陈工'],
      ['party-reopened', '陈工'],
    ],
  );
});

test('a word on a party needs the claim, the current revision and a party that exists', async (t) => {
  const id = await inReview();
  t.is((await say(id, 'customer', 'signed', 2)).body.code, 'stale-revision');
  t.is((await say(id, 'landlord', 'signed')).status, 404);
  t.is((await say(id, 'customer', 'perhaps')).status, 422);
  const waiting = await makeSubmission(server, 'waiting-for-review', {
    ...{ formId: 'delivery-evidence', report, fields: { acceptanceForm: [file] } },
  });
  t.is((await say(waiting, 'customer', 'signed')).body.code, 'not-claimed-by-you');
});

test('a form that nobody could read leaves all three to the project team', async (t) => {
  const id = await makeSubmission(server, 'in-review', {
    ...{ formId: 'delivery-evidence', by: 'project-team', fields: { acceptanceForm: [file] } },
  });
  t.deepEqual((await approve(id)).body.parties, ['seller', 'project-team', 'customer']);
});
