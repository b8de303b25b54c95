/** Many machines: a process that only works. `node dist/server/worker.js --queue reviews [--queue reading]` */
import { parseArgs } from 'node:util';
import { reviewsTaskQueue } from '../workflows/messages.ts';
import { readConfig } from './config.ts';
import { openRecords } from './desk.ts';
import { createLog } from './log.ts';
import { tellProblem } from './opening.ts';
import { UsageError } from './start-options.ts';
import { startMessenger } from './worker-messages.ts';
import { runWorkers, type WorkerQueue, workerQueues } from './worker-run.ts';

function readQueues(args: readonly string[]): readonly WorkerQueue[] {
  const { values } = parseArgs({ args: [...args], options: { queue: { type: 'string', multiple: true } } });
  const queues = values.queue ?? [...workerQueues];
  const unknown = queues.find((queue) => !(workerQueues as readonly string[]).includes(queue));
  if (unknown) throw new UsageError(`--queue ${unknown}: there are ${workerQueues.join(' and ')}.`);
  return queues as WorkerQueue[];
}

async function main(): Promise<void> {
  const queues = readQueues(process.argv.slice(2));
  const config = readConfig();
  const { address, namespace } = config.temporal;
  if (!address || !config.databaseUrl)
    throw new UsageError(
      'A worker of its own needs TEMPORAL_ADDRESS and DATABASE_URL; see docs/operations.md.',
    );
  const log = createLog(config);
  const store = await openRecords(config);
  const workers = runWorkers({
    ...{ temporal: { address, namespace }, queues, store, log },
    ...{ publicUrl: config.publicUrl, trustFile: config.trustFile },
  });
  // Messages go out where reviews are worked on.
  const messenger = queues.includes(reviewsTaskQueue) ? startMessenger({ store, config, log }) : undefined;
  const close = async () => {
    await messenger?.stop();
    await workers.stop();
    await store.close();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  await workers.ready;
  log.info({ queues }, 'working');
}

main().catch((error) => {
  tellProblem(error);
  process.exit(1);
});
