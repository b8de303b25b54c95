import type { TestFn } from 'ava';
import { sql } from 'drizzle-orm';
import { StoreRefusal } from '../../../store/store-error.ts';
import { bringToReview, createDraft, type Given, handIn, reviewer, seller, system } from './acts.ts';

export function defineLogTests(test: TestFn, given: Given): void {
  test('a new submission has a readable id of its own, though many are made at once', async (t) => {
    const { store } = given();
    const ids = await Promise.all(Array.from({ length: 20 }, () => createDraft(store)));
    t.is(new Set(ids).size, 20);
    for (const id of ids) t.regex(id, /^SJ-2611-\d{4}$/);
  });

  test('an act recorded twice under one key happens once', async (t) => {
    const { store } = given();
    const id = await createDraft(store, { productName: '云启排班' });
    await handIn(store, id);
    const act = { submissionId: id, revision: 1, type: 'checks-started', actor: system, key: 'c1' } as const;
    const answers = await Promise.all([store.submissions.record(act), store.submissions.record(act)]);
    t.deepEqual(answers.map(({ applied }) => applied).sort(), [false, true]);
    t.deepEqual(new Set(answers.map(({ state }) => state)), new Set(['checking']));
    const events = await store.events.list(id);
    t.deepEqual(
      events.map(({ type }) => type),
      ['created', 'previewed', 'submitted', 'checks-started'],
    );
  });

  test('an act that the state forbids is refused and leaves no trace', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    const act = { submissionId: id, revision: 1, type: 'claimed', actor: reviewer, key: 'k' } as const;
    const refusal = await t.throwsAsync<StoreRefusal>(store.submissions.record(act), {
      instanceOf: StoreRefusal,
    });
    t.is(refusal?.code, 'not-allowed-now');
    t.is((await store.events.list(id)).length, 1);
    t.is((await store.submissions.load(id)).state, 'draft');
  });

  test('an act on another revision than the current one is refused as stale', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const act = { submissionId: id, revision: 2, type: 'released', actor: reviewer, key: 'k' } as const;
    const refusal = await t.throwsAsync<StoreRefusal>(store.submissions.record(act));
    t.is(refusal?.code, 'stale-revision');
    t.deepEqual(refusal?.facts, { revision: 1 });
  });

  test('the log can be neither changed nor shortened', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    for (const attempt of [
      sql`update submission_event set type = 'approved' where submission_id = ${id}`,
      sql`delete from submission_event where submission_id = ${id}`,
      sql`truncate submission_event`,
    ]) {
      const error = await t.throwsAsync(store.db.execute(attempt));
      t.regex(String(error?.cause), /append-only/);
    }
  });

  test('a claim is shown while it lasts and gone with it', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const claimed = await store.submissions.load(id);
    t.deepEqual(claimed.claimedBy, { id: 'u-reviewer', name: '李雷' });
    t.is(claimed.claimedUntil, '2026-11-22T03:00:00.000Z');
    const act = { submissionId: id, revision: 1, type: 'claim-expired', actor: system, key: 'x' } as const;
    t.is((await store.submissions.record(act)).state, 'waiting-for-review');
    const released = await store.submissions.load(id);
    t.is(released.claimedBy, null);
    t.is(released.claimedUntil, null);
  });

  test('nothing is due any more once the seller has the ball', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    await store.submissions.setDue(id, '2026-11-25T10:00:00.000Z');
    t.is((await store.submissions.load(id)).dueAt, '2026-11-25T10:00:00.000Z');
    await store.submissions.record({
      ...{ submissionId: id, revision: 1, type: 'withdrawn', actor: seller, key: 'withdrawn:1' },
    });
    const withdrawn = await store.submissions.load(id);
    t.is(withdrawn.state, 'withdrawn');
    t.is(withdrawn.dueAt, null);
  });
}
