/**
 * Submissions a second from the start of a review to its decision, next to a bare workflow with as many empty
 * activities and updates, in turns on the same server.
 * `node dist/bench/flow-rate.js [submissions a round] [rounds] [at once]`
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { rulePacks } from '../rules/packs/index.ts';
import { createAccount } from '../server/accounts.ts';
import { createAuth } from '../server/auth.ts';
import { startReviewWith } from '../server/dispatcher.ts';
import { openTemporalClient } from '../server/temporal-client.ts';
import { createTemporalDesk } from '../server/temporal-desk.ts';
import { startTemporalServer } from '../server/temporal-server.ts';
import { runWorkers, workerQueues } from '../server/worker-run.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { temporalProgram } from '../test/tools.ts';
import { workflowIdOf } from '../workflows/messages.ts';
import { bareActivities } from './flow-bare-activities.ts';

const [many = 60, rounds = 3, atOnce = 15] = process.argv.slice(2).map(Number);
const bareQueue = 'bare';
const seller = { kind: 'person', userId: 'u-1', role: 'seller', name: '陈商家' } as const;
const reviewer = { userId: 'u-2', name: '王审核' };
const log = { warn: console.warn };

const folder = await mkdtemp(join(tmpdir(), 'shangjia-rate-'));
const temporal = await startTemporalServer({ program: temporalProgram(), folder, namespace: 'default', log });
const address = { address: temporal.address, namespace: 'default' };
const store = await openStore({ dataFolder: folder, files: { kind: 'disk' } });
await prepareRecords(store);
const workers = runWorkers({
  temporal: address,
  queues: workerQueues,
  store,
  log,
  publicUrl: 'http://127.0.0.1',
});
await workers.ready;
const client = openTemporalClient(address);
const connection = await NativeConnection.connect({ address: temporal.address });
const bareWorker = await Worker.create({
  ...{ connection, taskQueue: bareQueue, activities: bareActivities },
  workflowsPath: new URL('flow-bare-workflow.js', import.meta.url).pathname,
});
const bareRun = bareWorker.run();

const ratios: number[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const ids = await Promise.all(Array.from({ length: many }, () => handedIn(store)));
  const bare = await rate(() => bareReview(client));
  const ours = await rate((index) => review(ids[index] ?? ''));
  // The first round warms both up.
  if (round === 0) continue;
  ratios.push(ours / bare);
  console.log(
    `round ${round}: ${ours.toFixed(1)} reviews/s, bare ${bare.toFixed(1)}/s, ratio ${(ours / bare).toFixed(2)}`,
  );
}
const [{ id: sample = '' } = {}] = (
  await store.submissions.list({ scope: { kind: 'seller', sellerId: 's-1' }, sort: 'updated', limit: 1 })
).items;
const { events } = await client.workflow.getHandle(workflowIdOf(sample)).fetchHistory();
console.log(
  `median ratio ${median(ratios).toFixed(2)}; history of an approved submission: ${events?.length} events`,
);

bareWorker.shutdown();
await bareRun;
await connection.close();
await workers.stop();
await client.connection.close();
await store.close();
await temporal.stop();
await rm(folder, { recursive: true, force: true });

/** `atOnce` at a time, `many` in all; a second. */
async function rate(act: (index: number) => Promise<void>): Promise<number> {
  let next = 0;
  const began = performance.now();
  const lane = async () => {
    for (let index = next++; index < many; index = next++) await act(index);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return many / ((performance.now() - began) / 1000);
}

async function review(id: string): Promise<void> {
  const desk = createTemporalDesk({ client, store });
  const payload = { formId: 'listing-service', sellerId: 's-1', site: 'koogallery-cn' };
  const about = { id: 0, kind: 'revision-submitted', submissionId: id, revision: 1, createdAt: '' } as const;
  await startReviewWith(client)({ ...about, payload });
  await untilClaimed(() => desk.claim(id, { revision: 1, reviewer }));
  await desk.decide(id, { revision: 1, reviewer, verdict: 'approved', remarks: [] });
}

async function bareReview(on: Client): Promise<void> {
  const workflowId = randomUUID();
  const handle = await on.workflow.signalWithStart('bareReview', {
    ...{ taskQueue: bareQueue, workflowId, args: [], signal: 'begin', signalArgs: [] },
  });
  await untilClaimed(() => handle.executeUpdate('claim'));
  await handle.executeUpdate('decide');
}

/** A claim is refused until the checks are over. */
async function untilClaimed(claim: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const isClaimed = await claim().then(
      () => true,
      () => false,
    );
    if (isClaimed) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function handedIn(on: Store): Promise<string> {
  const fields = { productName: '图档历史数据迁移服务' };
  const id = await on.submissions.create({
    formId: 'listing-service',
    sellerId: 's-1',
    actor: seller,
    fields,
  });
  const ref = { submissionId: id, revision: 1 };
  const contentHash = (await on.submissions.load(id)).revisions[0]?.contentHash ?? '';
  await on.submissions.preview({ ...ref, contentHash, actor: seller });
  const report = { pack: 'koogallery-cn@2026.1', findings: [], results: [] };
  await on.submissions.submit({ ...ref, contentHash, answers: [], report, actor: seller });
  return id;
}

async function prepareRecords(on: Store): Promise<void> {
  for (const pack of rulePacks) await on.packs.put(pack);
  await on.people.addSeller({ id: 's-1', name: '杭州云帆协同软件有限公司', site: 'koogallery-cn' });
  const auth = createAuth({
    store: on,
    secret: 's'.repeat(32),
    publicUrl: 'http://127.0.0.1',
    signInsPerMinute: 1,
  });
  const account = { name: '陈商家', email: 'seller@test.example', password: 'correct horse' } as const;
  await createAccount(auth, { ...account, role: 'seller', sellerId: 's-1' });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
