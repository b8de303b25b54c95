import type { TestFn } from 'ava';
import type { StoreRefusal } from '../../../store/store-error.ts';
import { createDraft, emptyReport, type Given, handIn, seller } from './acts.ts';

export function defineDraftTests(test: TestFn, given: Given): void {
  test('changes of two editors at different fields are merged', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    const save = { submissionId: id, revision: 1, baseVersion: 0 };
    const first = await store.submissions.saveDraft({ ...save, fields: { productName: '云启排班' } });
    t.false(first.othersWrote);
    const second = await store.submissions.saveDraft({ ...save, fields: { version: 'V1.0' } });
    t.is(second.draftVersion, 2);
    t.true(second.othersWrote);
    const { title, revisions } = await store.submissions.load(id);
    t.is(title, '云启排班');
    t.deepEqual(revisions[0]?.fields, { productName: '云启排班', version: 'V1.0' });
    t.is(revisions[0]?.contentHash, second.contentHash);
  });

  test('where both changed one field the second is refused with both values, and saves nothing', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    const save = { submissionId: id, revision: 1, baseVersion: 0 };
    await store.submissions.saveDraft({ ...save, fields: { productName: '云启排班' } });
    const fields = { productName: '云启考勤', version: 'V1.0' };
    const refusal = await t.throwsAsync<StoreRefusal>(store.submissions.saveDraft({ ...save, fields }));
    t.is(refusal?.code, 'conflict');
    t.deepEqual(refusal?.facts, {
      conflicts: [{ field: 'productName', theirs: '云启排班', yours: '云启考勤' }],
      draftVersion: 1,
    });
    t.deepEqual((await store.submissions.load(id)).revisions[0]?.fields, { productName: '云启排班' });
  });

  test('the same change sent twice is saved once', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    const save = { submissionId: id, revision: 1, baseVersion: 0, fields: { productName: '云启排班' } };
    t.is((await store.submissions.saveDraft(save)).draftVersion, 1);
    t.is((await store.submissions.saveDraft(save)).draftVersion, 1);
  });

  test('who saves what a colleague had saved before is told that others wrote', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    const save = { submissionId: id, revision: 1, baseVersion: 0 };
    await store.submissions.saveDraft({ ...save, fields: { productName: '云启排班' } });
    const same = await store.submissions.saveDraft({ ...save, fields: { productName: '云启排班' } });
    t.like(same, { draftVersion: 1, othersWrote: true });
  });

  test('only content that was previewed as it is can be submitted', async (t) => {
    const { store } = given();
    const id = await createDraft(store, { productName: '云启排班' });
    const before = (await store.submissions.load(id)).revisions[0]?.contentHash ?? '';
    const act = { submissionId: id, revision: 1, contentHash: before, actor: seller };
    const submitting = { ...act, answers: [], report: emptyReport };
    const unseen = await t.throwsAsync<StoreRefusal>(store.submissions.submit(submitting));
    t.is(unseen?.code, 'preview-missing');
    await store.submissions.preview(act);
    const saved = await store.submissions.saveDraft({
      ...{ submissionId: id, revision: 1, baseVersion: 0, fields: { version: 'V1.0' } },
    });
    const changed = await t.throwsAsync<StoreRefusal>(store.submissions.submit(submitting));
    t.is(changed?.code, 'preview-missing');
    t.deepEqual(changed?.facts, { contentHash: saved.contentHash });
    const outdated = await t.throwsAsync<StoreRefusal>(store.submissions.preview(act));
    t.is(outdated?.code, 'conflict');
  });

  test('submitting freezes the revision and notes the start of its review, once', async (t) => {
    const { store } = given();
    const id = await createDraft(store, { productName: '云启排班' });
    await handIn(store, id);
    const { contentHash } = (await store.submissions.load(id)).revisions[0] ?? { contentHash: '' };
    const submitting = { submissionId: id, revision: 1, contentHash, actor: seller, answers: [] };
    const again = await store.submissions.submit({ ...submitting, report: emptyReport });
    t.false(again.applied);
    const frozen = await t.throwsAsync<StoreRefusal>(
      store.submissions.saveDraft({
        submissionId: id,
        revision: 1,
        baseVersion: 0,
        fields: { version: 'V2.0' },
      }),
    );
    t.is(frozen?.code, 'not-allowed-now');
    const started = (await store.outbox.pending(10_000)).filter(({ submissionId }) => submissionId === id);
    t.is(started.length, 1);
    t.deepEqual(started[0]?.payload, { formId: 'listing-saas', sellerId: 'yunqi', site: 'koogallery-cn' });
    await store.outbox.markDone(started[0]?.id ?? 0);
    t.false((await store.outbox.pending(10_000)).some(({ submissionId }) => submissionId === id));
  });

  test('the hash of the content forgets the order of fields and the empty ones', async (t) => {
    const { store } = given();
    const ids = await Promise.all([
      createDraft(store, { productName: '云启排班', version: 'V1.0' }),
      createDraft(store, { version: 'V1.0', productName: '云启排班', highlights: '', pictures: [] }),
      createDraft(store, { productName: '云启排班', version: 'V1.1' }),
    ]);
    const loaded = await Promise.all(ids.map((id) => store.submissions.load(id)));
    const [a, b, c] = loaded.map(({ revisions }) => revisions[0]?.contentHash);
    t.is(a, b);
    t.not(a, c);
  });
}
