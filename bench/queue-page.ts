/**
 * What a page of the review queue takes at 10,000 and at 1,000,000 submissions, over HTTP with a session, on a
 * PostgreSQL of its own: `npm run build && node dist/bench/queue-page.js [SMALL] [LARGE]`.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAccount } from '../server/accounts.ts';
import { createApp } from '../server/app.ts';
import { createAuth } from '../server/auth.ts';
import { createLog } from '../server/log.ts';
import { createPagePictures } from '../server/page-pictures.ts';
import { readUpload } from '../server/upload-facts.ts';
import { createBundler } from '../server/worker-bundle.ts';
import { openStore } from '../store/open-store.ts';
import { deskOnRecords } from '../test/support/desk-on-records.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { signIn } from '../test/support/server.ts';
import { fillQueue } from './fill-queue.ts';

const goal = 2;
const rounds = 60;
/** Requests that warm the caches of both sides. */
const warmUp = 5;
const [small = 10_000, large = 1_000_000] = process.argv.slice(2).map(Number);

/** What reviewers ask for; `next` follows the cursor that often first. */
const pages: readonly { readonly what: string; readonly query: string; readonly next?: number }[] = [
  { what: 'waiting, what is due first', query: 'state=waiting-for-review&state=in-review' },
  { what: 'the second page of it', query: 'state=waiting-for-review&state=in-review', next: 1 },
  { what: 'everything, newest change first', query: 'sort=updated' },
  { what: 'rejected licence listings', query: 'state=rejected&formId=listing-license&sort=submitted' },
  { what: 'a search for a product', query: 'q=云启排班3&sort=updated' },
  { what: 'a search for a common word', query: 'q=科技' },
  { what: 'one’s own claims', query: 'claimed=me&state=in-review' },
];

const noPackWork = { startDryRun: async () => undefined };

type Desk = {
  readonly paths: readonly string[];
  readonly cookie: string;
  readonly close: () => Promise<void>;
};

/** A server with that many submissions, and the addresses of {@link pages} on it. */
async function openDesk(databaseUrl: string, submissions: number): Promise<Desk> {
  const store = await openStore({ databaseUrl, files: { kind: 'disk', folder: 'dist/bench-files' } });
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const auth = createAuth({ store, publicUrl: url, secret: 'x'.repeat(40), signInsPerMinute: 1_000 });
  const config = { publicUrl: url, clientAddressHeader: undefined, allowsPrivateWebhooks: false };
  const parts = {
    ...{
      store,
      auth,
      config,
      readUpload,
      desk: deskOnRecords(store),
      packWork: noPackWork,
      onSubmitted: () => undefined,
    },
    pagePictures: createPagePictures(store.files),
    bundler: createBundler({ store, key: generateKeyPairSync('ed25519').privateKey }),
    onUploaded: () => undefined,
  };
  const log = createLog({ logLevel: 'error' });
  http.on('request', createApp({ ...parts, log, whyNotReady: async () => undefined }));
  const account = { name: '周运营', role: 'operator', sellerId: null } as const;
  const email = 'operator@example.com';
  const reviewerId = await createAccount(auth, { ...account, email, password: 'correct horse battery' });
  await fillQueue(databaseUrl, { submissions, reviewerId });
  const cookie = await signIn(url, email);
  const paths: string[] = [];
  for (const { query, next = 0 } of pages)
    paths.push(await followed(`${url}/api/queue?${query}`, { cookie, next }));
  const close = async () => {
    http.closeAllConnections();
    http.close();
    await store.close();
  };
  return { paths, cookie, close };
}

async function followed(path: string, { cookie, next }: { cookie: string; next: number }): Promise<string> {
  let here = path;
  for (let page = 0; page < next; page += 1) {
    const { nextCursor } = (await ask(here, cookie)) as { nextCursor: string | null };
    here = `${path}&cursor=${nextCursor ?? ''}`;
  }
  return here;
}

/** Medians in milliseconds of each desk, asked in turn so that what else the machine does falls on both alike. */
async function measureInTurn(desks: readonly Desk[], page: number): Promise<readonly number[]> {
  const times = desks.map((): number[] => []);
  for (let round = 0; round < rounds + warmUp; round += 1)
    for (const [index, { paths, cookie }] of desks.entries()) {
      const start = performance.now();
      await ask(paths[page] ?? '', cookie);
      if (round >= warmUp) times[index]?.push(performance.now() - start);
    }
  return times.map((of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0);
}

async function ask(path: string, cookie: string): Promise<unknown> {
  const response = await fetch(path, { headers: { cookie } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

const server = await startPostgres(['shared_buffers=512MB', 'maintenance_work_mem=512MB', 'fsync=off']);
const desks: Desk[] = [];
try {
  for (const submissions of [small, large])
    desks.push(await openDesk(await server.createDatabase(), submissions));
  console.log(`median of ${rounds}, milliseconds\n${'page'.padEnd(36)}${small}\t${large}\tratio`);
  const ratios: number[] = [];
  for (const [page, { what }] of pages.entries()) {
    const [few = 1, many = 0] = await measureInTurn(desks, page);
    ratios.push(many / few);
    console.log(`${what.padEnd(36)}${few.toFixed(1)}\t${many.toFixed(1)}\t${(many / few).toFixed(2)}`);
  }
  const worst = Math.max(...ratios);
  console.log(
    `${worst <= goal ? 'reached' : 'MISSED'}: at most ${goal} times as long, worst ${worst.toFixed(2)}`,
  );
  process.exitCode = worst <= goal ? 0 : 1;
} finally {
  for (const { close } of desks) await close();
  await server.stop();
}
