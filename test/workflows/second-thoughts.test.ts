/** Decisions that are taken back, that need a second person, or that somebody may not make. */
import anyTest, { type TestFn } from 'ava';
import { beginReview, li, openDesk, type ReviewDesk, refusalOf, timeSkipping, wang } from './review-desk.ts';

const test = anyTest as TestFn<ReviewDesk>;

test.before(async (t) => {
  t.context = await openDesk(await timeSkipping());
});
test.after.always((t) => t.context.close?.());

const after = (t: { context: ReviewDesk }, time: string) => t.context.environment.sleep(time);

test.serial('the seller is told of a decision five seconds after it, once', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  await review.reject();
  await after(t, '3 seconds');
  t.deepEqual(review.records.told, []);
  await after(t, '3 seconds');
  t.deepEqual(review.records.told, ['1 rejected']);
  await after(t, '1 minute');
  t.deepEqual(review.records.told, ['1 rejected']);
});

test.serial(
  'an approval taken back in time leaves the review with its reviewer, and nobody is told',
  async (t) => {
    const review = await beginReview(t.context);
    await review.until('waiting-for-review');
    await review.claim();
    const { undoUntil } = await review.approve();
    t.truthy(undoUntil);
    t.is(await refusalOf(review.undo(li)), 'too-late-to-undo');
    await review.undo(wang);
    t.like(await review.progress(), { state: 'in-review', claimedBy: 'u-wang' });
    await after(t, '10 seconds');
    t.deepEqual(review.records.told, []);
    await review.reject();
    await after(t, '10 seconds');
    t.deepEqual(review.records.told, ['1 rejected']);
    t.deepEqual(review.records.typesOf(1).slice(3), ['claimed', 'approved', 'decision-undone', 'rejected']);
  },
);

test.serial('what the seller was told of can not be taken back', async (t) => {
  const review = await beginReview(t.context);
  await review.until('waiting-for-review');
  await review.claim();
  await review.reject();
  await after(t, '6 seconds');
  t.is(await refusalOf(review.undo()), 'too-late-to-undo');
});

test.serial('a telling that fails is tried until it is done', async (t) => {
  let failures = 2;
  const review = await beginReview(t.context, {
    before: (step) => {
      if (step !== 'tell' || failures === 0) return;
      failures -= 1;
      throw new Error('the records are away');
    },
  });
  await review.until('waiting-for-review');
  await review.claim();
  await review.approve();
  await review.handle.result();
  t.deepEqual(review.records.told, ['1 approved']);
});

test.serial('a grave decision counts once another person confirms it', async (t) => {
  const review = await beginReview(t.context, { grave: ['approved'] });
  await review.until('waiting-for-review');
  await review.claim();
  t.like(await review.approve(), { state: 'waiting-for-review', isProposed: true });
  t.is(await refusalOf(review.claim(wang)), 'own-proposal');
  t.is(await refusalOf(review.confirm(li)), 'not-claimed-by-you');
  await review.claim(li);
  t.is(await refusalOf(review.approve(li)), 'proposal-stands');
  t.is(await refusalOf(review.confirm(wang)), 'own-proposal');
  t.is((await review.confirm(li)).state, 'approved');
  await review.handle.result();
  t.deepEqual(review.records.told, ['1 approved']);
  const acts = review.records.events.slice(3).map(({ type, by }) => `${type} ${by}`);
  t.deepEqual(acts, ['claimed u-wang', 'decision-proposed u-wang', 'claimed u-li', 'approved u-li']);
});

test.serial('a grave decision that is sent back can be decided anew by either', async (t) => {
  const review = await beginReview(t.context, { grave: ['rejected'] });
  await review.until('waiting-for-review');
  await review.claim();
  await review.reject();
  await review.claim(li);
  t.is(await refusalOf(review.returnProposal(li, ' ')), 'reason-missing');
  await review.returnProposal(li);
  t.is(await refusalOf(review.confirm(li)), 'no-proposal');
  await review.claim(wang);
  t.is((await review.approve(wang)).state, 'approved');
});

test.serial('a proposal can be taken back until somebody else has claimed it', async (t) => {
  const review = await beginReview(t.context, { grave: ['approved'] });
  await review.until('waiting-for-review');
  await review.claim();
  await review.approve();
  await after(t, '1 minute');
  await review.undo(wang);
  t.like(await review.progress(), { state: 'in-review', claimedBy: 'u-wang' });
  await review.approve();
  await review.claim(li);
  t.is(await refusalOf(review.undo(wang)), 'too-late-to-undo');
  await review.confirm(li);
  await review.undo(li);
  t.is(await refusalOf(review.approve(li)), 'proposal-stands', 'the proposal stands again');
  await review.confirm(li);
  await review.handle.result();
  t.deepEqual(review.records.told, ['1 approved']);
});

test.serial(
  'nobody claims what belongs to a seller they are bound to, also where that was noted later',
  async (t) => {
    const boundSince: string[] = [];
    const review = await beginReview(t.context, { bound: ['u-li'], boundSince });
    await review.until('waiting-for-review');
    t.is(await refusalOf(review.claim(li)), 'bound-to-seller');
    await review.claim(wang);
    boundSince.push('u-wang');
    t.is(await refusalOf(review.approve(wang)), 'bound-to-seller');
    await review.release(wang);
    t.is(await refusalOf(review.claim(wang)), 'bound-to-seller');
    t.deepEqual(review.records.typesOf(1).slice(3), ['claimed', 'released']);
  },
);

test.serial(
  'a newer revision handed in before the seller was told is checked after the telling',
  async (t) => {
    const review = await beginReview(t.context);
    await review.until('waiting-for-review');
    await review.claim();
    await review.reject();
    await review.handIn(2);
    await after(t, '10 seconds');
    await review.until('waiting-for-review');
    t.is(review.records.told.length, 1);
    t.is(await refusalOf(review.undo(wang, 1)), 'stale-revision');
  },
);
