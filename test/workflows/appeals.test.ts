import anyTest, { type TestFn } from 'ava';
import { workflowIdOf } from '../../workflows/messages.ts';
import {
  beginReview,
  li,
  openDesk,
  type ReviewDesk,
  realServer,
  refusalOf,
  timeSkipping,
  wang,
} from './review-desk.ts';

const test = anyTest as TestFn<{ skipping: ReviewDesk; real: ReviewDesk }>;
/** Far below the server's own 4,096, so that a test gets there. */
const longHistory = 60;

test.before(async (t) => {
  t.context = {
    skipping: await openDesk(await timeSkipping()),
    real: await openDesk(await realServer(longHistory)),
  };
});
test.after.always(async (t) => {
  await t.context.skipping?.close();
  await t.context.real?.close();
});
const delivery = 'delivery-evidence';

test.serial('an appeal without ground is refused, and one with ground waits for an operator', async (t) => {
  let hasGround = false;
  const review = await beginReview(t.context.skipping, { hasGround: () => hasGround }, delivery);
  await review.until('waiting-for-review');
  t.is(await refusalOf(review.answer('upheld')), 'no-appeal');
  t.is(await refusalOf(review.appeal()), 'appeal-too-early');
  hasGround = true;
  t.is((await review.appeal()).state, 'waiting-for-review');
  t.is(await refusalOf(review.appeal()), 'already-appealed');
  t.is(await refusalOf(review.appeal(2)), 'stale-revision');
});

test.serial(
  'an appeal that is upheld sends the rejected content round again, as the next revision',
  async (t) => {
    const review = await beginReview(t.context.skipping, { hasGround: () => true }, delivery);
    await review.until('waiting-for-review');
    await review.claim();
    await review.reject();
    await review.appeal();
    t.deepEqual(await review.answer('upheld'), { state: 'submitted', revision: 2 });
    await review.until('waiting-for-review');
    await review.claim(li, 2);
    await review.approve(li, 2);
    await review.handle.result();
  },
);

test.serial('an operator approves at once, and the order is over', async (t) => {
  const review = await beginReview(t.context.skipping, { hasGround: () => true }, delivery);
  await review.until('waiting-for-review');
  await review.claim();
  await review.reject();
  await review.appeal();
  t.is((await review.answer('approved')).state, 'approved');
  await review.handle.result();
});

test.serial('a new revision takes the appeal about the last one with it', async (t) => {
  const review = await beginReview(t.context.skipping, { hasGround: () => true }, delivery);
  await review.until('waiting-for-review');
  await review.claim();
  await review.reject();
  await review.appeal();
  await review.handIn(2);
  await review.until('waiting-for-review');
  t.is(await refusalOf(review.answer('upheld', 2)), 'no-appeal');
});

test.serial(
  'an order that stays open is reminded of after 180 days, then every week, listings never',
  async (t) => {
    const { environment } = t.context.skipping;
    const order = await beginReview(t.context.skipping, {}, delivery);
    const listing = await beginReview(t.context.skipping);
    for (const review of [order, listing]) {
      await review.until('waiting-for-review');
      await review.claim();
      await review.reject();
    }
    await environment.sleep('179 days');
    t.is(order.records.reminders.length, 0);
    await environment.sleep('2 days');
    t.is(order.records.reminders.length, 1);
    await environment.sleep('14 days');
    t.is(order.records.reminders.length, 3);
    t.is(new Set(order.records.reminders).size, 3);
    t.deepEqual(listing.records.reminders, []);
    await order.handIn(2);
    await order.until('waiting-for-review');
    await order.claim(wang, 2);
    await order.approve(wang, 2);
    await environment.sleep('30 days');
    t.is(order.records.reminders.length, 3);
  },
);

test.serial('an appeal and the next reminder go on with a review that goes on as new', async (t) => {
  const review = await beginReview(t.context.real, { hasGround: () => true }, delivery);
  await review.until('waiting-for-review');
  await review.appeal();
  const { runId } = await review.handle.describe();
  for (let round = 0; round < 5; round += 1) {
    await review.claim();
    await review.release();
  }
  await review.claim();
  t.not((await review.handle.describe()).runId, runId);
  t.is(await refusalOf(review.appeal()), 'already-appealed');
  t.deepEqual(await review.answer('approved'), { state: 'approved', revision: 1 });
  await t.context.real.environment.client.workflow.getHandle(workflowIdOf(review.submissionId)).result();
});
