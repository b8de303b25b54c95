/** A PostgreSQL server of our own for as long as a test runs: a fresh cluster in a temporary folder, on loopback only. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../../server/free-port.ts';

export type PostgresServer = {
  /** A database of its own, empty. */
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

type Owner = { readonly uid?: number; readonly gid?: number };

const run = promisify(execFile);
const inMemorySettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** `settings` as `name=value`; the default trades durability for speed, which tests don't need. */
export async function startPostgres(settings: readonly string[] = inMemorySettings): Promise<PostgresServer> {
  const bin = findBinaries();
  const owner = serverOwner();
  const folder = mkdtempSync(join(tmpdir(), 'shangjia-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const data = join(folder, 'data');
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'shangjia', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder },
  );
  const port = await freePort();
  const options = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...settings];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const address = (database: string) => `postgres://shangjia@127.0.0.1:${port}/${database}`;
  await waitUntilReady(address('postgres'), server);
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      await query(address('postgres'), `create database test_${databases}`);
      return address(`test_${databases}`);
    },
    stop: async () => {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (!found) throw new Error('PostgreSQL is not installed; `npm run setup` installs it');
  return found;
}

/** PostgreSQL refuses to run as root. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (attempt > 200 || server.exitCode !== null) throw error;
      await sleep(50);
    }
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end();
  }
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    server.once('exit', () => resolve());
    // Immediate: what a test wrote is thrown away.
    server.kill('SIGQUIT');
  });
}
