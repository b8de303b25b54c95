/** Threads that judge side by side, each a page at a time. */
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
  const judge = (page: Page, thread: number) =>
    new Promise<DryRunResult>((resolve, reject) => {
      const worker = workers[thread];
      if (!worker) return reject(new RangeError(`there is no thread ${thread}`));
      const settle = (act: () => void) => {
        worker.removeAllListeners();
        act();
      };
      worker.once('message', (result: DryRunResult) => settle(() => resolve(result)));
      worker.once('error', (error) => settle(() => reject(error)));
      worker.once('exit', (code) => settle(() => reject(new Error(`a thread ended with ${code}`))));
      worker.postMessage(page);
    });
  return { many, judge, close: async () => void (await Promise.all(workers.map((one) => one.terminate()))) };
}
