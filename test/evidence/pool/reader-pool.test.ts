import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import test from 'ava';
import { createReaderPool } from '../../../evidence/pool/create-reader-pool.ts';

const words = 'test/corpus/evidence/ocr/words.png';

/** The only process that this one has begun; waits until there is one. */
async function onlyChild(): Promise<number> {
  for (;;) {
    const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
    if (children.trim() !== '') return Number(children);
    await wait(10);
  }
}

test.serial('a reader that does nothing is ended long before its time by the clock is up', async (t) => {
  const pool = createReaderPool({ size: 1, timeoutMs: 4_000 });
  t.teardown(() => pool.close());
  const reading = pool.readScreenshot(words);
  process.kill(await onlyChild(), 'SIGSTOP');
  const { facts } = await reading;
  t.like(facts, { readable: false, reason: 'timed-out', detail: 'idle for 4000 ms' });
});

test('reads pictures in processes of their own, as many at once as asked', async (t) => {
  const pool = createReaderPool({ size: 2 });
  t.teardown(() => pool.close());
  const read = await Promise.all([1, 2, 3, 4].map((at) => pool.readPicture(words, `${at}.png`)));
  t.deepEqual(
    read.map(({ file, facts }) => [file.name, facts.readable && facts.widthPx]),
    [1, 2, 3, 4].map((at) => [`${at}.png`, 640]),
  );
});

test('a reader that takes too long is ended, and the pool goes on', async (t) => {
  // Shorter than a process takes to start.
  const pool = createReaderPool({ size: 1, timeoutMs: 5 });
  t.teardown(() => pool.close());
  const { facts } = await pool.readPicture(words);
  t.like(facts, { readable: false, reason: 'timed-out' });
  const patient = createReaderPool({ size: 1 });
  t.teardown(() => patient.close());
  t.true((await patient.readPicture(words)).facts.readable);
});

test('a reader that outgrows its memory is ended, and says so', async (t) => {
  const pool = createReaderPool({ size: 1, maxMemoryBytes: 60 * 1024 * 1024 });
  t.teardown(() => pool.close());
  const { facts } = await pool.readScreenshot(words);
  t.like(facts, { readable: false, reason: 'reader-failed' });
});

test('a reader that dies in the middle leaves a fact behind, and the next file is read', async (t) => {
  const pool = createReaderPool({ size: 1 });
  t.teardown(() => pool.close());
  const first = pool.readScreenshot(words);
  // Closing ends the process while it reads.
  setTimeout(() => pool.close(), 150);
  const { facts } = await first;
  t.is(facts.readable, false);
  t.true((await pool.readPicture(words)).facts.readable);
});

test('a file that is not there is the caller’s mistake', async (t) => {
  const pool = createReaderPool({ size: 1 });
  t.teardown(() => pool.close());
  await t.throwsAsync(() => pool.readPicture('no/such/file.png'), { code: 'ENOENT' });
});
