/** The server as people meet it, over HTTP on loopback, with its records in memory and somebody signed in for each role. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runDryRun } from '../../activities/dry-run/run-dry-run.ts';
import type { Role } from '../../domain/role.ts';
import { rulePacks } from '../../rules/packs/index.ts';
import { createAccount } from '../../server/accounts.ts';
import { createApp } from '../../server/app.ts';
import { createAuth } from '../../server/auth.ts';
import { createLog } from '../../server/log.ts';
import { createPagePictures } from '../../server/page-pictures.ts';
import type { ServerParts } from '../../server/server-parts.ts';
import { readUpload } from '../../server/upload-facts.ts';
import { createBundler } from '../../server/worker-bundle.ts';
import type { Store } from '../../store/open-store.ts';
import { deskOnRecords } from './desk-on-records.ts';
import { openTestStore, type TestStore } from './stores.ts';

export type Person = 'owner' | 'other-seller' | 'reviewer' | 'project-team' | 'operator';
const password = 'correct horse battery';

const people: readonly { who: Person; role: Role; sellerId: string | null; name: string }[] = [
  { who: 'owner', role: 'seller', sellerId: 'yunqi', name: '王芳' },
  { who: 'other-seller', role: 'seller', sellerId: 'lantu', name: '赵敏' },
  { who: 'reviewer', role: 'reviewer', sellerId: null, name: '李雷' },
  { who: 'project-team', role: 'project-team', sellerId: null, name: '陈工' },
  { who: 'operator', role: 'operator', sellerId: null, name: '周运营' },
];

export type Asked = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
};

export type TestServer = {
  readonly url: string;
  readonly filesFolder: string;
  readonly store: Store;
  readonly clock: TestStore['clock'];
  readonly userIdOf: (who: Person) => string;
  readonly ask: (who: Person | 'nobody', path: string, asked?: Asked) => Promise<Answered>;
  readonly cookieOf: (who: Person) => string;
  readonly close: () => Promise<void>;
};

type Changes = Partial<Pick<ServerParts, 'desk' | 'onSubmitted' | 'onUploaded' | 'config'>> & {
  readonly signInsPerMinute?: number;
  /** PostgreSQL; records in memory where absent. */
  readonly databaseUrl?: string;
};

export async function startTestServer(changes: Changes = {}): Promise<TestServer> {
  const opened = await openTestStore(changes.databaseUrl);
  const { store } = opened;
  for (const pack of rulePacks) await store.packs.put(pack);
  // On a busy machine a test may take longer between two requests than a connection is usually kept.
  const http = createServer({ keepAliveTimeout: 120_000 });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const { signInsPerMinute = 1_000, databaseUrl: _databaseUrl, ...parts } = changes;
  const auth = createAuth({ store, publicUrl: url, secret: 'x'.repeat(40), signInsPerMinute });
  const pagePictures = createPagePictures(store.files);
  const app = createApp({
    ...{ store, auth, readUpload, pagePictures, log: createLog({ logLevel: 'silent' }) },
    desk: deskOnRecords(store),
    bundler: createBundler({ store, key: generateKeyPairSync('ed25519').privateKey }),
    packWork: { startDryRun: (id) => runDryRun(store, id) },
    config: { publicUrl: url, clientAddressHeader: undefined, allowsPrivateWebhooks: false },
    onSubmitted: () => undefined,
    onUploaded: () => undefined,
    whyNotReady: async () => undefined,
    ...parts,
  });
  http.on('request', app);
  const ids = new Map<Person, string>();
  const cookies = new Map<Person, string>();
  for (const { who, ...account } of people) {
    const email = `${who}@example.com`;
    ids.set(who, await createAccount(auth, { ...account, email, password }));
    cookies.set(who, await signIn(url, email));
  }
  const cookieOf = (who: Person) => cookies.get(who) ?? '';
  return {
    ...{ url, store, clock: opened.clock, filesFolder: opened.folder, cookieOf },
    userIdOf: (who) => ids.get(who) ?? '',
    ask: (who, path, asked = {}) => ask(`${url}${path}`, asked, who === 'nobody' ? '' : cookieOf(who)),
    close: async () => {
      pagePictures.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await opened.close();
    },
  };
}

export async function signIn(url: string, email: string, given = password): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: given }),
  });
  if (!response.ok)
    throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function ask(url: string, { method = 'GET', body, headers }: Asked, cookie: string): Promise<Answered> {
  const isPlain = body === undefined || body instanceof FormData || Buffer.isBuffer(body);
  const response = await fetch(url, {
    method,
    headers: { ...(isPlain ? {} : { 'content-type': 'application/json' }), cookie, ...headers },
    ...(body === undefined ? {} : { body: isPlain ? (body as FormData) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
