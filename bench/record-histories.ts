/** Saves histories of reviews as they run now into test/histories/, to be replayed by later versions. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import proto from '@temporalio/proto';
import { beginReview, li, openDesk, realServer, remark } from '../test/workflows/review-desk.ts';

const folder = fileURLToPath(new URL('../../test/histories/', import.meta.url));
type Review = Awaited<ReturnType<typeof beginReview>>;

const stories: Readonly<Record<string, (desk: Awaited<ReturnType<typeof openDesk>>) => Promise<Review>>> = {
  'approved-in-first-round': async (desk) => {
    const review = await beginReview(desk, { hasUnreadFiles: true });
    await review.until('waiting-for-review');
    await review.claim();
    await review.approve();
    await review.handle.result();
    return review;
  },
  'rejected-then-approved': async (desk) => {
    const review = await beginReview(desk);
    await review.until('waiting-for-review');
    await review.claim();
    await review.reject();
    await review.handIn(2);
    await review.until('waiting-for-review');
    await review.claim(li, 2);
    await review.claim(li, 2);
    await review.approve(li, 2);
    await review.handle.result();
    return review;
  },
  'returned-and-withdrawn': async (desk) => {
    const review = await beginReview(desk, { remarksOf: (revision) => (revision === 1 ? [remark] : []) });
    await review.until('rejected');
    await review.handIn(2);
    await review.until('waiting-for-review');
    await review.withdraw(2);
    return review;
  },
  'claimed-and-released': async (desk) => {
    const review = await beginReview(desk);
    await review.until('waiting-for-review');
    await review.claim();
    await review.release();
    await review.claim(li);
    return review;
  },
};

const desk = await openDesk(await realServer());
await mkdir(folder, { recursive: true });
for (const [name, play] of Object.entries(stories)) {
  const { handle } = await play(desk);
  const history = proto.temporal.api.history.v1.History.fromObject(await handle.fetchHistory());
  await writeFile(`${folder}${name}.json`, `${JSON.stringify(history, undefined, 1)}\n`);
  console.log(`${name}: ${history.events.length} events`);
}
await desk.close();
