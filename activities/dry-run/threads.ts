/** Threads that judge side by side, each a page at a time. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DryRunResult } from '../../domain/dry-run.ts';
import type { Page } from './judge-rows.ts';
import type { ThreadData } from './thread.ts';

export type Threads = {
  readonly many: number;
  readonly judge: (page: Page, thread: number) => Promise<DryRunResult>;
  readonly close: () => Promise<void>;
};

/** Reviews go on meanwhile on the same machine. */
const mostThreads = 4;

export function startThreads(data: ThreadData): Threads {
  const many = Math.max(1, Math.min(availableParallelism(), mostThreads));
  const workers = Array.from(
    { length: many },
    () => new Worker(new URL('./thread.js', import.meta.url), { workerData: data }),
  );
  const judge = async (page: Page, thread: number): Promise<DryRunResult> => {
    const worker = workers[thread];
    if (!worker) throw new RangeError(`there is no thread ${thread}`);
    const settled = new AbortController();
    try {
      // An error, or an end, of the thread rejects the wait for its answer.
      const answer = once(worker, 'message', { signal: settled.signal });
      const end = once(worker, 'exit', { signal: settled.signal }).then(([code]) => {
        throw new Error(`a thread ended with ${code}`);
      });
      end.catch(() => undefined);
      worker.postMessage(page);
      const [result] = await Promise.race([answer, end]);
      return result as DryRunResult;
    } finally {
      settled.abort();
    }
  };
  return { many, judge, close: async () => void (await Promise.all(workers.map((one) => one.terminate()))) };
}
