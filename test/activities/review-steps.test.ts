import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import anyTest, { type TestFn } from 'ava';
import { fileReader } from '../../activities/file-reader.ts';
import { createActivities, createReadingActivities } from '../../activities/index.ts';
import { rulePacks } from '../../rules/packs/index.ts';
import { createAccount } from '../../server/accounts.ts';
import { createAuth } from '../../server/auth.ts';
import { drawLogo } from '../../server/demo-pictures.ts';
import { sourceOf } from '../../store/files/file-store.ts';
import { openStore, type Store } from '../../store/open-store.ts';

const seller = { kind: 'person', userId: 'u-1', role: 'seller', name: '陈商家' } as const;
const reviewer = { userId: 'u-2', name: '王审核' };

type Scene = { store: Store; folder: string; userId: string };
const test = anyTest as TestFn<Scene>;

test.before(async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-steps-'));
  const store = await openStore({ files: { kind: 'disk', folder } });
  for (const pack of rulePacks) await store.packs.put(pack);
  await store.people.addSeller({ id: 's-1', name: '南京青禾物联科技有限公司', site: 'koogallery-cn' });
  const auth = createAuth({
    store,
    secret: 's'.repeat(32),
    publicUrl: 'http://127.0.0.1',
    signInsPerMinute: 1,
  });
  const account = {
    name: '陈商家',
    email: 'seller@test.example',
    password: 'correct horse',
    role: 'seller',
  } as const;
  const userId = await createAccount(auth, { ...account, sellerId: 's-1' });
  t.context = { store, folder, userId };
});
test.after.always(async (t) => {
  await t.context.store?.close();
  await rm(t.context.folder, { recursive: true, force: true });
});

/** A company's application that was handed in, with a logo of its own that nobody has read: square, as no company's. */
async function handedIn({ store, userId }: Scene, hue: number) {
  const logo = await store.files.put(sourceOf(await drawLogo('青禾物联', hue, 'product')));
  await store.uploads.keep({ ...logo, name: 'logo.png', mediaType: 'image/png', userId, sellerId: 's-1' });
  const companyLogo = { ...logo, name: 'logo.png', mediaType: 'image/png' };
  const fields = { companyName: '南京青禾物联科技有限公司', companyLogo };
  const submissionId = await store.submissions.create({
    ...{ formId: 'company-onboarding', sellerId: 's-1', actor: seller, fields },
  });
  const ref = { submissionId, revision: 1 };
  const contentHash = (await store.submissions.load(submissionId)).revisions[0]?.contentHash ?? '';
  await store.submissions.preview({ ...ref, contentHash, actor: seller });
  const report = { pack: 'koogallery-cn@2026.1', findings: [], results: [] };
  await store.submissions.submit({ ...ref, contentHash, answers: [], report, actor: seller });
  const deps = { store, readers: [fileReader], publicUrl: 'https://desk.example' };
  return { store, ref, steps: createActivities(deps), reading: createReadingActivities(deps) };
}

test('every step done twice, as after a crash, is written down once', async (t) => {
  const { store, ref, steps, reading } = await handedIn(t.context, 50);
  const worker = new MockActivityEnvironment();
  t.like(await steps.beginChecks(ref), { state: 'checking', applied: true, hasUnreadFiles: true });
  await worker.run(reading.readFiles, ref);
  t.like(await steps.beginChecks(ref), { state: 'checking', applied: false, hasUnreadFiles: false });
  await worker.run(reading.readFiles, ref);

  await steps.judgeRevision(ref);
  await steps.judgeRevision(ref);
  const opened = await steps.openReview(ref);
  t.is(opened.claimMinutes, 30);
  t.like(await steps.openReview(ref), { state: 'waiting-for-review', applied: false, dueAt: opened.dueAt });
  t.is((await store.submissions.load(ref.submissionId)).dueAt, opened.dueAt);

  const claim = { ...ref, type: 'claimed', reviewer, step: 'claimed-2', claimedUntil: opened.dueAt } as const;
  await steps.recordEvent(claim);
  t.like(await steps.recordEvent(claim), { state: 'in-review', applied: false });
  t.like(await store.submissions.load(ref.submissionId), {
    claimedBy: { id: 'u-2', name: '王审核' },
    claimedUntil: opened.dueAt,
  });

  const decision = {
    ...ref,
    reviewer,
    verdict: 'approved',
    remarks: [],
    step: 'decision-3',
    decidedAt: '2026-11-23T02:00:00.000Z',
  } as const;
  // The square logo blocks: approving it all the same takes two people.
  const proposed = { state: 'waiting-for-review', isProposed: true };
  t.like(await steps.recordDecision(decision), { ...proposed, applied: true });
  t.like(await steps.recordDecision(decision), { ...proposed, applied: false });
  const second = { userId: 'u-3', name: '李审核' };
  await steps.recordEvent({ ...claim, reviewer: second, step: 'claimed-4' });
  const { decidedAt } = decision;
  const confirmed = { ...ref, reviewer: second, step: 'decision-5', decidedAt };
  t.like(await steps.confirmProposal(confirmed), { state: 'approved', applied: true });
  t.like(await steps.confirmProposal(confirmed), { state: 'approved', applied: false });
  const { decision: made } = (await store.submissions.load(ref.submissionId)).revisions[0] ?? {};
  t.like(made, { reviewer: { id: 'u-2', name: '王审核' }, second: { id: 'u-3', name: '李审核' } });
  t.is(made?.message, '“南京青禾物联科技有限公司”第 1 版通过审核。');
  const types = (await store.events.list(ref.submissionId)).map(({ type }) => type);
  t.deepEqual(types.slice(3), [
    ...['checks-started', 'checks-finished', 'claimed', 'decision-proposed', 'claimed', 'approved'],
  ]);
});

test('what comes too late is no failure: the step answers with the state that the log has', async (t) => {
  const { ref, steps } = await handedIn(t.context, 100);
  await steps.beginChecks(ref);
  const person = { userId: 'u-1', name: '陈商家' };
  await steps.recordEvent({ ...ref, type: 'withdrawn', seller: person, step: 'withdrawn-0' });
  t.like(await steps.openReview(ref), { state: 'withdrawn', applied: false });
  t.like(await steps.returnRevision({ ...ref, remarks: [] }), { state: 'withdrawn', applied: false });
});

test('a logo of the wrong shape is found in the picture itself', async (t) => {
  const { store, ref, steps, reading } = await handedIn(t.context, 150);
  await steps.beginChecks(ref);
  await new MockActivityEnvironment().run(reading.readFiles, ref);
  await steps.judgeRevision(ref);
  const report = (await store.submissions.load(ref.submissionId)).revisions[0]?.report;
  const shape = report?.findings.find(({ code }) => code === 'logo-dimensions');
  t.like(shape, { field: 'companyLogo', location: '公司 Logo', file: 'logo.png' });
});

test('a submission keeps the pack that it was handed in under, also when another is published during its checks', async (t) => {
  const { store, ref, steps, reading } = await handedIn(t.context, 120);
  const worker = new MockActivityEnvironment();
  await steps.beginChecks(ref);
  await worker.run(reading.readFiles, ref);
  const site = 'koogallery-cn';
  const inForce = await store.packs.versionInForce(site, store.now());
  t.truthy(inForce);
  if (!inForce) return;
  const by = { kind: 'person', userId: 'u-3', role: 'operator', name: '孙运营' } as const;
  const { submittedAt } = (await store.submissions.load(ref.submissionId)).revisions[0] ?? {};
  // In force since the very instant at which the submission was handed in: the clock alone would choose it.
  const published = await store.packs.publish({
    ...{
      site,
      by,
      reason: '改期限',
      basedOn: inForce.version,
      pack: { ...inForce, claimMinutes: 5, rules: [] },
    },
    inForceFrom: new Date(submittedAt ?? 0),
  });
  t.is(published.version, '2026.2');
  await steps.judgeRevision(ref);
  const { revisions } = await store.submissions.load(ref.submissionId);
  t.is(revisions[0]?.report?.pack, 'koogallery-cn@2026.1');
  t.is((await steps.openReview(ref)).claimMinutes, 30);
});
