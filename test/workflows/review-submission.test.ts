import anyTest, { type TestFn } from 'ava';
import { failsWith } from './records-in-memory.ts';
import {
  beginReview,
  li,
  openDesk,
  type ReviewDesk,
  refusalOf,
  remark,
  timeSkipping,
  wang,
} from './review-desk.ts';

const test = anyTest as TestFn<ReviewDesk>;

test.before(async (t) => {
  t.context = await openDesk(await timeSkipping());
});
test.after.always((t) => t.context.close?.());

test.serial('a submission is checked, claimed and approved', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  t.like(await review.progress(), { state: 'in-review', revision: 1, claimedBy: 'u-wang' });
  t.is((await review.approve()).state, 'approved');
  await review.handle.result();
  t.deepEqual(review.records.typesOf(1), [
    'submitted',
    'checks-started',
    'checks-finished',
    'claimed',
    'approved',
  ]);
});

test.serial('a rejected submission comes back as the next revision of the same review', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  t.is((await review.reject()).state, 'rejected');
  await review.handIn(2);
  await review.until('waiting-for-review');
  await review.claim(li, 2);
  await review.approve(li, 2);
  await review.handle.result();
  t.deepEqual(review.records.typesOf(2), [
    'submitted',
    'checks-started',
    'checks-finished',
    'claimed',
    'approved',
  ]);
});

test.serial('what plainly has to change goes back to the seller without a reviewer', async (t) => {
  const review = await beginReview(t.context, { remarksOf: (revision) => (revision === 1 ? [remark] : []) });
  await review.until('rejected');
  t.is(await refusalOf(review.claim()), 'already-decided');
  await review.handIn(2);
  await review.until('waiting-for-review');
  t.deepEqual(review.records.typesOf(1), ['submitted', 'checks-started', 'returned']);
});

test.serial('files that nobody can read leave the submission to a person', async (t) => {
  let tries = 0;
  const readFiles = async () => {
    tries += 1;
    failsWith('the reader died');
  };
  const review = await beginReview(t.context, { hasUnreadFiles: true, readFiles });
  await t.context.environment.sleep('3 hours');
  await review.until('waiting-for-review');
  t.is(tries, 4);
});

test.serial('a submission withdrawn while its pictures are read is not judged any more', async (t) => {
  let wasCancelled = false;
  const review = await beginReview(t.context, {
    hasUnreadFiles: true,
    readFiles: async () => {
      const { Context } = await import('@temporalio/activity');
      const beat = setInterval(() => Context.current().heartbeat(), 50);
      try {
        await Context.current().cancelled;
      } finally {
        clearInterval(beat);
        wasCancelled = true;
      }
    },
  });
  await review.until('checking');
  await review.withdraw();
  t.like(await review.progress(), { state: 'withdrawn' });
  t.is(await refusalOf(review.withdraw()), 'not-pending');
  await review.handIn(2);
  await review.until('checking');
  await review.withdraw(2);
  t.deepEqual(review.records.typesOf(1), ['submitted', 'checks-started', 'withdrawn']);
  t.true(wasCancelled || review.records.state === 'withdrawn');
});

test.serial('a claim runs out, and another reviewer takes over', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim(wang);
  t.is(await refusalOf(review.claim(li)), 'already-claimed');
  await t.context.environment.sleep('31 minutes');
  await review.until('waiting-for-review');
  await review.claim(li);
  t.is(await refusalOf(review.approve(wang)), 'not-claimed-by-you');
  t.is(await refusalOf(review.release(wang)), 'not-claimed-by-you');
  await review.release(li);
  t.deepEqual(review.records.typesOf(1).slice(3), ['claimed', 'claim-expired', 'claimed', 'released']);
});

test.serial('claiming again holds the claim longer and is no second act', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  const first = await review.claim();
  await t.context.environment.sleep('20 minutes');
  const second = await review.claim();
  t.true(Date.parse(second.claimedUntil) >= Date.parse(first.claimedUntil) + 19 * 60_000);
  await t.context.environment.sleep('20 minutes');
  t.like(await review.progress(), { state: 'in-review', claimedBy: 'u-wang' });
  t.deepEqual(review.records.typesOf(1).slice(3), ['claimed']);
});

test.serial('a review that takes too long is reminded of, then escalated, once each', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await t.context.environment.sleep('49 hours');
  t.deepEqual(review.records.typesOf(1).slice(3), ['reminded']);
  await t.context.environment.sleep('48 hours');
  t.deepEqual(review.records.typesOf(1).slice(3), ['reminded', 'escalated']);
  await review.claim();
  await review.approve();
});

test.serial('acts that come too late, too early or without reason are refused by name', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  t.is(await refusalOf(review.approve()), 'not-claimed-by-you');
  t.is(await refusalOf(review.claim(wang, 2)), 'stale-revision');
  await review.claim();
  t.is(await refusalOf(review.reject(wang, 1, [])), 'remarks-missing');
  await review.reject();
  t.is(await refusalOf(review.approve()), 'already-decided');
  t.is(await refusalOf(review.withdraw()), 'already-decided');
});

test.serial('of two decisions at the same moment one counts', async (t) => {
  const review = await beginReview(t.context, {
    before: (step) =>
      step.startsWith('decision') ? new Promise((resolve) => setTimeout(resolve, 100)) : undefined,
  });
  await review.until('waiting-for-review');
  await review.claim();
  const outcomes = await Promise.allSettled([review.approve(), review.reject()]);
  t.is(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  t.is(review.records.events.filter(({ type }) => type === 'approved' || type === 'rejected').length, 1);
});

test.serial('a decision survives records that fail for a while, and is written down once', async (t) => {
  let failures = 3;
  const review = await beginReview(t.context, {
    before: (step) => {
      if (!step.startsWith('decision') || failures === 0) return;
      failures -= 1;
      failsWith('the database is away');
    },
  });
  await review.until('waiting-for-review');
  await review.claim();
  t.is((await review.approve()).state, 'approved');
  t.is(review.records.events.filter(({ type }) => type === 'approved').length, 1);
});

test.serial('a revision told of twice is checked once', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.handle.signal('revisionSubmitted', { revision: 1 });
  await review.claim();
  t.deepEqual(review.records.typesOf(1).slice(1), ['checks-started', 'checks-finished', 'claimed']);
});

test.serial('where the records know of an end that the review missed, the review follows', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  review.records.state = 'approved';
  await t.context.environment.sleep('31 minutes');
  await review.handle.result();
  t.false(review.records.typesOf(1).includes('claim-expired'));
});

test.serial(
  'a review that was opened just before the worker died still has its claims and deadlines',
  async (t) => {
    const review = await beginReview(t.context, {
      // What a first worker wrote down and did not live to report.
      before: (step) => {
        if (step !== 'checks-started' || review.records.events.length > 1) return;
        review.records.state = 'waiting-for-review';
        const types = ['checks-started', 'checks-finished'] as const;
        review.records.events.push(...types.map((type) => ({ revision: 1, type, key: `1:${type}` })));
      },
    });
    await review.until('waiting-for-review');
    await review.claim();
    await t.context.environment.sleep('20 minutes');
    t.like(await review.progress(), { state: 'in-review', claimedBy: 'u-wang' });
    await review.approve();
    t.deepEqual(review.records.typesOf(1).slice(3), ['claimed', 'approved']);
  },
);
