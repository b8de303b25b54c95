import type { TestFn } from 'ava';
import type { KeyedFinding } from '../../../domain/report.ts';
import { StoreRefusal } from '../../../store/store-error.ts';
import type { DecisionToRecord } from '../../../store/submissions/decide.ts';
import { bringToReview, createDraft, emptyReport, type Given, handIn, reviewer, seller } from './acts.ts';

const remark = { id: 'r1', field: 'highlights', location: '商品亮点', text: '请删去“国家级”。' };

function rejection(submissionId: string, key: string): DecisionToRecord {
  return {
    ...{ submissionId, revision: 1, verdict: 'rejected', by: 'reviewer', remarks: [remark], key },
    reviewer: { userId: 'u-reviewer', name: '李雷' },
    reason: '宣传用语',
    decidedAt: '2026-11-22T02:30:00.000Z',
  };
}

export function defineDecisionTests(test: TestFn, given: Given): void {
  test('a decision and its event are recorded together, once', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const first = await store.submissions.recordDecision(rejection(id, 'd1'));
    t.deepEqual(first, { state: 'rejected', at: '2026-11-22T02:30:00.000Z', applied: true });
    const again = await store.submissions.recordDecision(rejection(id, 'd1'));
    t.deepEqual(again, { state: 'rejected', at: '2026-11-22T02:30:00.000Z', applied: false });
    const { revisions, state } = await store.submissions.load(id);
    t.is(state, 'rejected');
    t.deepEqual(revisions[0]?.decision, {
      ...{ revision: 1, verdict: 'rejected', by: 'reviewer', reason: '宣传用语', remarks: [remark] },
      reviewer: { id: 'u-reviewer', name: '李雷' },
      decidedAt: '2026-11-22T02:30:00.000Z',
    });
  });

  test('of two different decisions at once one is recorded and the other refused', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const outcomes = await Promise.allSettled([
      store.submissions.recordDecision(rejection(id, 'd1')),
      store.submissions.recordDecision({ ...rejection(id, 'd2'), verdict: 'approved', remarks: [] }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    t.is(refused.length, 1);
    t.true(refused[0]?.reason instanceof StoreRefusal);
    t.is((refused[0]?.reason as StoreRefusal | undefined)?.code, 'already-decided');
  });

  test('objective findings return a submission without a reviewer', async (t) => {
    const { store } = given();
    const id = await createDraft(store, { productName: '云启排班' });
    await handIn(store, id);
    const { reviewer: _nobody, ...machine } = rejection(id, 'm1');
    await store.submissions.recordDecision({ ...machine, by: 'machine' });
    const events = await store.events.list(id);
    t.is(events.at(-1)?.type, 'returned');
    t.deepEqual(events.at(-1)?.actor, { kind: 'system' });
  });

  test('the next revision starts from the rejected one, once, and keeps both', async (t) => {
    const { store } = given();
    const id = await bringToReview(store, { productName: '云启排班' });
    await store.submissions.recordDecision(rejection(id, 'd1'));
    const next = { submissionId: id, revision: 1, actor: seller };
    t.true((await store.submissions.startRevision(next)).applied);
    t.false((await store.submissions.startRevision(next)).applied);
    const { state, revision, revisions } = await store.submissions.load(id);
    t.is(state, 'draft');
    t.is(revision, 2);
    t.deepEqual(
      revisions.map(({ fields, previewedHash }) => [fields.productName, previewedHash === null]),
      [
        ['云启排班', false],
        ['云启排班', true],
      ],
    );
  });

  test('what a reviewer makes of a finding can be changed and is all in the log', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const judgement = { submissionId: id, revision: 1, findingKey: 'f1', actor: reviewer };
    await store.submissions.judgeFinding({ ...judgement, state: 'accepted', text: '请删去。' });
    await store.submissions.judgeFinding({ ...judgement, state: 'dismissed', reason: '是正式称号' });
    const { judgements } = await store.submissions.load(id);
    t.deepEqual(judgements, [{ revision: 1, findingKey: 'f1', state: 'dismissed', reason: '是正式称号' }]);
    await store.submissions.judgeFinding({ ...judgement, state: 'open' });
    t.deepEqual((await store.submissions.load(id)).judgements, []);
    t.deepEqual(
      (await store.events.list(id)).slice(-3).map(({ type }) => type),
      ['finding-accepted', 'finding-dismissed', 'finding-reopened'],
    );
  });

  test('a report counts its findings by severity for the lists', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const finding: KeyedFinding = {
      ...{ key: 'f1', code: 'banned-word', rule: 'absolute-terms', severity: 'block', field: 'highlights' },
      ...{ location: '商品亮点', message: { zh: '不能写“国家级”。', en: 'Remove 国家级.' } },
    };
    await store.submissions.saveReport(id, 1, { ...emptyReport, findings: [finding] });
    const loaded = await store.submissions.load(id);
    t.deepEqual(loaded.findingCounts, { block: 1, proof: 0, warn: 0, note: 0 });
    t.is(loaded.revisions[0]?.report?.findings[0]?.code, 'banned-word');
  });
}
