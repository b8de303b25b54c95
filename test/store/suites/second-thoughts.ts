import type { TestFn } from 'ava';
import { StoreRefusal } from '../../../store/store-error.ts';
import { bringToReview, type Given } from './acts.ts';

const li = { userId: 'u-reviewer', name: '李雷' };
const han = { userId: 'u-second', name: '韩梅' };
const remark = { id: 'r1', field: 'highlights', location: '商品亮点', text: '请删去“国家级”。' };
const decidedAt = '2026-11-22T02:30:00.000Z';
const claimedUntil = '2026-11-22T03:30:00.000Z';

export function defineSecondThoughtTests(test: TestFn, given: Given): void {
  test('a decision taken back leaves the log whole, and can be made anew', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    await store.submissions.setDue(id, '2026-11-25T02:00:00.000Z');
    const act = { submissionId: id, revision: 1, reviewer: li };
    const made = { ...act, verdict: 'rejected', by: 'reviewer', remarks: [remark], decidedAt } as const;
    await store.submissions.recordDecision({ ...made, key: 'd1' });
    t.is((await store.submissions.load(id)).dueAt, null);
    const undo = { ...act, claimedUntil, key: 'u1' };
    t.like(await store.submissions.undoDecision(undo), { state: 'in-review', applied: true });
    t.like(await store.submissions.undoDecision(undo), { state: 'in-review', applied: false });
    const loaded = await store.submissions.load(id);
    t.is(loaded.revisions[0]?.decision, null);
    t.like(loaded, { dueAt: '2026-11-25T02:00:00.000Z', claimedUntil, claimedBy: { id: 'u-reviewer' } });
    const undone = (await store.events.list(id)).at(-1);
    t.like(undone, { type: 'decision-undone', detail: { verdict: 'rejected', remarks: [remark] } });
    t.is((await store.submissions.recordDecision({ ...made, key: 'd2' })).state, 'rejected');
  });

  test('only who decided can take it back', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const act = { submissionId: id, revision: 1 };
    await store.submissions.recordDecision({
      ...{ ...act, reviewer: li, verdict: 'rejected', by: 'reviewer', remarks: [remark] },
      ...{ decidedAt, key: 'd1' },
    });
    const refused = await t.throwsAsync(
      store.submissions.undoDecision({ ...act, reviewer: han, claimedUntil, key: 'u1' }),
      { instanceOf: StoreRefusal },
    );
    t.is(refused.code, 'not-allowed-now');
  });

  test('a proposal waits in the queue; confirmed, both people stand in the decision', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const round = { submissionId: id, revision: 1 };
    const proposal = { ...round, verdict: 'approved', reviewer: li, remarks: [], decidedAt } as const;
    const why = { kind: 'approved-over', severity: 'block' } as const;
    await store.desk.proposals.record({ ...proposal, why, key: 'p1' });
    t.like(await store.submissions.load(id), {
      ...{ state: 'waiting-for-review', claimedBy: null, proposedBy: { id: 'u-reviewer', name: '李雷' } },
    });
    t.like(await store.desk.proposals.find(round), { verdict: 'approved', why, by: { name: '李雷' } });
    const actor = { kind: 'person', role: 'reviewer', ...han } as const;
    await store.submissions.record({ ...round, type: 'claimed', actor, key: 'c2' });
    await store.submissions.recordDecision({
      ...{ ...round, verdict: 'approved', by: 'reviewer', reviewer: li, second: han, remarks: [] },
      ...{ decidedAt, key: 'd1', message: '“云启”第 1 版通过审核。' },
    });
    const { revisions, proposedBy } = await store.submissions.load(id);
    t.is(proposedBy, null);
    t.like(revisions[0]?.decision, {
      ...{ reviewer: { id: 'u-reviewer', name: '李雷' }, second: { id: 'u-second', name: '韩梅' } },
      message: '“云启”第 1 版通过审核。',
    });
    t.like((await store.events.list(id)).at(-1), { type: 'approved', actor: { userId: 'u-second' } });
  });

  test('what a decision let pass is known by its content, until the decision is taken back', async (t) => {
    const { store } = given();
    const fields = { productName: '云启会议纪要', highlights: '国家级能效认证' };
    const id = await bringToReview(store, fields);
    const { sellerId, formId } = await store.submissions.load(id);
    const act = { submissionId: id, revision: 1, reviewer: li };
    await store.submissions.recordDecision({
      ...{ ...act, verdict: 'rejected', by: 'reviewer', remarks: [remark], decidedAt, key: 'd1' },
    });
    const later = { submissionId: id, revision: 2, sellerId, formId, fields };
    const passed = await store.desk.passed.find(later);
    t.deepEqual(
      passed.map(({ field, revision }) => [field, revision]),
      [['productName', 1]],
      'a field with a remark is not let pass',
    );
    const renamed = { ...fields, productName: '另一个名字' };
    t.deepEqual(await store.desk.passed.find({ ...later, fields: renamed }), []);
    t.deepEqual(await store.desk.passed.find({ ...later, sellerId: 'another' }), []);
    await store.submissions.undoDecision({ ...act, claimedUntil, key: 'u1' });
    t.deepEqual(await store.desk.passed.find(later), []);
  });
}
