/** A delivery's signed form on its way through the activities: read once, judged, kept with the report. */
import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import test from 'ava';
import { createEvidenceReaders } from '../../activities/evidence-readers.ts';
import { createActivities, createReadingActivities } from '../../activities/index.ts';
import { partyVerdicts } from '../../domain/party-verdicts.ts';
import { rulePacks } from '../../rules/packs/index.ts';
import { createAccount } from '../../server/accounts.ts';
import { createAuth } from '../../server/auth.ts';
import { openStore, type Store } from '../../store/open-store.ts';

const folder = 'test/corpus/acceptance';
const person = { kind: 'person', userId: 'u-1', role: 'seller', name: '陈商家' } as const;
const account = {
  name: '陈商家',
  email: 'seller@test.example',
  password: 'correct horse',
  role: 'seller',
  sellerId: 's-1',
} as const;

async function openScene(): Promise<{ store: Store; userId: string; close: () => Promise<void> }> {
  const files = await mkdtemp(join(tmpdir(), 'shangjia-forms-'));
  const store = await openStore({ files: { kind: 'disk', folder: files } });
  for (const pack of rulePacks) await store.packs.put(pack);
  await store.people.addSeller({ id: 's-1', name: '宁川软件有限公司', site: 'koogallery-cn' });
  const secret = 's'.repeat(32);
  const auth = createAuth({ store, secret, publicUrl: 'http://127.0.0.1', signInsPerMinute: 1 });
  const userId = await createAccount(auth, account);
  const close = async () => {
    await store.close();
    await rm(files, { recursive: true, force: true });
  };
  return { store, userId, close };
}

async function handIn(store: Store, userId: string, names: readonly string[]) {
  const acceptanceForm = [];
  for (const name of names) {
    const kept = await store.files.put(createReadStream(`${folder}/${name}.pdf`));
    const file = { ...kept, name: `${name}.pdf`, mediaType: 'application/pdf' };
    await store.uploads.keep({ ...file, userId, sellerId: 's-1' });
    acceptanceForm.push(file);
  }
  const fields = {
    orderId: 'CS2611',
    customerName: '海岳水务集团',
    deliveredOn: '2026-11-01',
    acceptanceForm,
  };
  const submissionId = await store.submissions.create({
    ...{ formId: 'delivery-evidence', sellerId: 's-1', actor: person, fields },
  });
  const ref = { submissionId, revision: 1 };
  const contentHash = (await store.submissions.load(submissionId)).revisions[0]?.contentHash ?? '';
  await store.submissions.preview({ ...ref, contentHash, actor: person });
  const report = { pack: 'koogallery-cn@2026.1', findings: [], results: [] };
  await store.submissions.submit({ ...ref, contentHash, answers: [], report, actor: person });
  return ref;
}

test('forms are read against the order, judged, and kept for the people who decide', async (t) => {
  const { store, userId, close } = await openScene();
  t.teardown(close);
  const evidence = createEvidenceReaders({ trustPem: readFileSync(`${folder}/root.pem`, 'utf8') });
  t.teardown(evidence.close);
  const deps = { store, readers: evidence.readers, publicUrl: 'http://127.0.0.1' };
  const reading = createReadingActivities(deps);
  const steps = createActivities(deps);
  const ref = await handIn(store, userId, ['plain-3', 'pw']);

  t.true((await steps.beginChecks(ref)).hasUnreadFiles);
  await new MockActivityEnvironment().run(reading.readFiles, ref);
  t.false((await steps.beginChecks(ref)).hasUnreadFiles);
  await steps.judgeRevision(ref);

  const report = (await store.submissions.load(ref.submissionId)).revisions[0]?.report;
  t.deepEqual(
    partyVerdicts(report?.forms ?? [], []).map(({ party, state, form }) => [party, state, form?.file]),
    [
      ['seller', 'signed', 'plain-3.pdf'],
      ['project-team', 'signed', 'plain-3.pdf'],
      ['customer', 'signed', 'plain-3.pdf'],
    ],
  );
  const unreadable = report?.findings.find(({ code }) => code === 'form-unreadable');
  t.like(unreadable, { file: 'pw.pdf', field: 'acceptanceForm', location: '验收单', severity: 'block' });
});
