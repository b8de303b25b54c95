import { setTimeout as wait } from 'node:timers/promises';
import anyTest, { type TestFn } from 'ava';
import { createTemporalDesk } from '../../server/temporal-desk.ts';
import type { Store } from '../../store/open-store.ts';
import { workflowIdOf } from '../../workflows/messages.ts';
import { beginReview, openDesk, type ReviewDesk, realServer, seller, wang } from './review-desk.ts';

const test = anyTest as TestFn<ReviewDesk>;
/** Far below the server's own 4,096, so that a test gets there. */
const longHistory = 60;

test.before(async (t) => {
  t.context = await openDesk(await realServer(longHistory));
});
test.after.always((t) => t.context.close?.());

test('a submission approved in its first round leaves at most 40 events', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  await review.approve();
  await review.handle.result();
  const { events } = await review.handle.fetchHistory();
  t.true((events?.length ?? 0) <= 40, `${events?.length} events`);
});

test('an act on what was handed in a moment ago waits until its review has begun', async (t) => {
  const id = 'SJ-begins-later';
  const summary = async () => ({ state: 'submitted' });
  const store = { submissions: { summary } } as unknown as Pick<Store, 'submissions'>;
  const { withdraw } = createTemporalDesk({ client: t.context.environment.client, store });
  const withdrawn = withdraw(id, { revision: 1, seller });
  await wait(600);
  const review = await beginReview(t.context, {}, 'listing-saas', id);
  await withdrawn;
  t.is((await review.progress()).state, 'withdrawn');
});

test('the queue can be asked of Temporal itself, by state and reviewer', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  const query = `WorkflowId = '${review.handle.workflowId}' AND ShangjiaState = 'in-review' AND ShangjiaReviewer = '${wang.userId}' AND ShangjiaForm = 'listing-saas'`;
  const { workflow } = t.context.environment.client;
  let { count } = await workflow.count(query);
  for (let tries = 0; tries < 100 && count === 0; tries += 1) {
    await wait(50);
    ({ count } = await workflow.count(query));
  }
  t.is(count, 1);
});

test('a review with a long history goes on as new, with its claim and its deadlines', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  const { runId } = await review.handle.describe();
  for (let round = 0; round < 4; round += 1) {
    await review.claim();
    await review.release();
  }
  const { claimedUntil } = await review.claim();
  t.not((await review.handle.describe()).runId, runId);
  t.deepEqual(await review.progress(), {
    ...{ state: 'in-review', revision: 1, claimedBy: wang.userId, claimedUntil },
  });
  await review.approve();
  await t.context.environment.client.workflow.getHandle(workflowIdOf(review.submissionId)).result();
  t.is(review.records.typesOf(1).filter((type) => type === 'approved').length, 1);
});
