/** Workers that carry reviews and read files, kept running while Temporal comes and goes. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
  type WorkerOptions,
} from '@temporalio/worker';
import type { ActivityDeps } from '../activities/deps.ts';
import { createEvidenceReaders } from '../activities/evidence-readers.ts';
import { fileReader } from '../activities/file-reader.ts';
import { createActivities, createPackActivities, createReadingActivities } from '../activities/index.ts';
import type { Store } from '../store/open-store.ts';
import { readingTaskQueue, reviewsTaskQueue } from '../workflows/messages.ts';
import type { TemporalAddress } from './temporal-client.ts';
import { readTrustFile } from './worker-trust.ts';

export const workerQueues = [reviewsTaskQueue, readingTaskQueue] as const;
export type WorkerQueue = (typeof workerQueues)[number];

export type WorkersOptions = {
  readonly temporal: TemporalAddress;
  readonly queues: readonly WorkerQueue[];
  readonly store: Store;
  readonly publicUrl: string;
  /** PEM file of the certificates that may vouch for the signers of forms. */
  readonly trustFile?: string | undefined;
  readonly log: { warn: (facts: object, message: string) => void };
};

export type RunningWorkers = {
  /** Once all of them have begun to take tasks. */
  readonly ready: Promise<void>;
  /** Lets what is under way end, then stops. */
  readonly stop: () => Promise<void>;
};

const retryMs = 250;
const failuresToTell = 60;

export function runWorkers(options: WorkersOptions): RunningWorkers {
  const { log, store, publicUrl } = options;
  const evidence = createEvidenceReaders(trustOf(options));
  const deps: ActivityDeps = { store, publicUrl, readers: [fileReader, ...evidence.readers] };
  quietRuntime();
  let isStopped = false;
  let workers: readonly Worker[] = [];
  let endPause = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isStopped ? 0 : retryMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  let onReady = () => {};
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });

  async function runOnce(): Promise<void> {
    const connection = await NativeConnection.connect({ address: options.temporal.address });
    try {
      workers = await Promise.all(
        options.queues.map((queue) => createWorker({ deps, temporal: options.temporal, queue, connection })),
      );
      const runs = workers.map((worker) => worker.run());
      if (isStopped) shutDown(workers);
      onReady();
      await Promise.all(runs);
    } finally {
      await connection.close();
    }
  }

  async function keepRunning(): Promise<void> {
    for (let failures = 0; !isStopped; ) {
      try {
        await runOnce();
        failures = 0;
      } catch (error) {
        shutDown(workers);
        failures += 1;
        // A server that is just coming up, or is away for a moment, is not worth a line.
        if (failures === failuresToTell) log.warn({ err: error }, 'workers get no answer from Temporal');
        await pause();
      }
    }
  }

  const running = keepRunning();
  const stop = () => {
    isStopped = true;
    endPause();
    shutDown(workers);
    onReady();
    return running.finally(evidence.close);
  };
  return { ready, stop };
}

/** @throws ConfigError where the file is not there or holds no certificate */
function trustOf({ trustFile }: WorkersOptions): { trustPem?: string } {
  if (trustFile === undefined) return {};
  return { trustPem: readTrustFile(trustFile) };
}

function shutDown(workers: readonly Worker[]): void {
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
}

type WorkerToCreate = {
  readonly deps: ActivityDeps;
  readonly temporal: TemporalAddress;
  readonly queue: WorkerQueue;
  readonly connection: NativeConnection;
};

function createWorker({ deps, temporal, queue, connection }: WorkerToCreate): Promise<Worker> {
  const common = {
    connection,
    namespace: temporal.namespace,
    taskQueue: queue,
    shutdownGraceTime: '5 seconds',
  };
  if (queue === readingTaskQueue)
    // Reading is all CPU: two at a time fill a small machine, and more only wait.
    return Worker.create({
      ...common,
      activities: createReadingActivities(deps),
      maxConcurrentActivityTaskExecutions: 2,
    });
  return Worker.create({
    ...common,
    ...workflowSource(),
    activities: { ...createActivities(deps), ...createPackActivities(deps) },
  });
}

/** The bundle that the build made; bundled on the spot where there is none. */
function workflowSource(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  const codePath = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));
  if (existsSync(codePath)) return { workflowBundle: { codePath } };
  return { workflowsPath: fileURLToPath(new URL('../workflows/index.js', import.meta.url)) };
}

let isRuntimeInstalled = false;

/** The SDK's own log says much of a server that is away; the ones who run the desk are told once, by us. */
function quietRuntime(): void {
  if (isRuntimeInstalled) return;
  isRuntimeInstalled = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) },
    },
    shutdownSignals: [],
  });
}
