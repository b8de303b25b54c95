/** Puts the parts of a desk together, and takes them apart again. */
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { rulePacks } from '../rules/packs/index.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { createApp } from './app.ts';
import { type Auth, createAuth } from './auth.ts';
import { type Closings, createClosings } from './closings.ts';
import { type Config, readConfigWith } from './config.ts';
import { startDispatcher, startReviewWith } from './dispatcher.ts';
import { listen } from './listen.ts';
import { createLog, type Log } from './log.ts';
import { createPackWork, keepRuleWatch } from './pack-work.ts';
import { createPagePictures } from './page-pictures.ts';
import { readUploadsWith, type UploadedFile } from './read-uploads.ts';
import type { ReviewDesk } from './review-desk.ts';
import { loadSealKey } from './seal-key.ts';
import { loadSecret } from './secret.ts';
import type { StartOptions } from './start-options.ts';
import { openTemporalClient, type TemporalAddress } from './temporal-client.ts';
import { createTemporalDesk } from './temporal-desk.ts';
import { findTemporal } from './temporal-server.ts';
import { readUpload } from './upload-facts.ts';
import { type Bundler, createBundler } from './worker-bundle.ts';
import { startMessenger } from './worker-messages.ts';
import { type RunningWorkers, runWorkers, workerQueues } from './worker-run.ts';
import { readTrustFile } from './worker-trust.ts';

export type Desk = {
  readonly config: Config;
  readonly store: Store;
  readonly auth: Auth;
  readonly log: Log;
  /** What people do to reviews, as the API does it. */
  readonly reviews: ReviewDesk;
  /** Something was handed in. */
  readonly wake: () => void;
  /** A file was uploaded: it is read at once where its seller can put it right. */
  readonly onUploaded: (uploaded: UploadedFile) => void;
  /** Undefined where others run them. */
  readonly workers: RunningWorkers | undefined;
  /** Lets what is under way end. */
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  readonly closings: Closings;
};

/** @throws an error of one line that says what to do, for everything that people can put right */
export async function openDesk(options: StartOptions): Promise<Desk> {
  const config = readConfigWith(options.settings);
  const log = createLog(config);
  const closings = createClosings();
  try {
    const store = await openRecords(config);
    closings.add(store.close);
    const parts = { config, log, store, closings };
    const temporal = await openTemporal(parts);
    const workers = options.hasWorkers ? openWorkers(parts, temporal) : undefined;
    const served = await openServer(parts, temporal);
    return { config, store, log, workers, ...served, close: closings.closeAll };
  } catch (error) {
    await closings.closeAll();
    throw error;
  }
}

/** Records and files as the configuration says, with the rule packs of this version in them. */
export async function openRecords(config: Config): Promise<Store> {
  const { databaseUrl, databasePoolSize: poolSize, dataFolder, files } = config;
  const store = await openStore({ databaseUrl, poolSize, dataFolder, files });
  for (const pack of rulePacks) await store.packs.put(pack);
  return store;
}

async function openTemporal({ config, log, closings }: Parts): Promise<TemporalAddress> {
  const { namespace, address, cliPath } = config.temporal;
  const found = await findTemporal({ address, program: cliPath, namespace, folder: config.dataFolder, log });
  closings.add(found.stop);
  return { address: found.address, namespace };
}

function openWorkers({ config, store, log, closings }: Parts, temporal: TemporalAddress): RunningWorkers {
  const { publicUrl, trustFile } = config;
  const workers = runWorkers({ temporal, queues: workerQueues, store, log, publicUrl, trustFile });
  closings.add(workers.stop);
  closings.add(startMessenger({ store, config, log }).stop);
  return workers;
}

type Served = Pick<Desk, 'auth' | 'reviews' | 'wake' | 'onUploaded'>;

async function openServer(
  { config, log, store, closings }: Parts,
  temporal: TemporalAddress,
): Promise<Served> {
  const client = openTemporalClient(temporal);
  closings.add(() => client.connection.close());
  const dispatcher = startDispatcher({ outbox: store.outbox, start: startReviewWith(client), log });
  closings.add(dispatcher.stop);
  closings.add(keepRuleWatch(client, log));
  const { publicUrl, signInsPerMinute } = config;
  const secret = config.secret ?? (await loadSecret(config.dataFolder));
  const auth = createAuth({ store, secret, publicUrl, signInsPerMinute });
  const reviews = createTemporalDesk({ client, store });
  const pagePictures = createPagePictures(store.files);
  closings.add(async () => pagePictures.close());
  const onUploaded = readUploadsWith(client, log);
  const app = createApp({
    ...{ store, auth, log, config, readUpload, pagePictures, desk: reviews },
    packWork: createPackWork(client),
    bundler: await openBundler({ store, config }),
    webFolder: fileURLToPath(new URL('../web', import.meta.url)),
    onSubmitted: dispatcher.wake,
    onUploaded,
    whyNotReady: () => whyNotReady(store, client),
  });
  const server = await listen(app, config);
  closings.add(server.close);
  return { auth, reviews, onUploaded, wake: dispatcher.wake };
}

async function openBundler({ store, config }: Pick<Parts, 'store' | 'config'>): Promise<Bundler> {
  const { trustFile } = config;
  const trust = trustFile === undefined ? {} : { trustPem: readTrustFile(trustFile) };
  return createBundler({ store, key: await loadSealKey(config), ...trust });
}

const readyPatienceMs = 2_000;

async function whyNotReady(store: Store, client: Client): Promise<string | undefined> {
  const answers = await Promise.allSettled([
    store.ping(),
    client.withDeadline(Date.now() + readyPatienceMs, () => client.workflowService.getSystemInfo({})),
  ]);
  const names = ['records', 'temporal'];
  const silent = names.filter((_, index) => answers[index]?.status === 'rejected');
  return silent.length === 0 ? undefined : `no answer from ${silent.join(' and ')}`;
}
