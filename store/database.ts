/** One schema on two databases: PGlite in a folder, or PostgreSQL. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import * as schema from './schema/index.ts';
import { StoreUnavailable } from './store-error.ts';

/**
 * The database, or a transaction in it. PGlite is a single connection: inside a transaction only the transaction's
 * own handle may be used, the outer one would wait for it for ever.
 */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type OpenDatabase = {
  readonly db: Database;
  readonly kind: 'pglite' | 'postgres';
  readonly close: () => Promise<void>;
};

/** Key of the advisory lock under which one of several starting processes migrates. */
const migrationLock = 5_424_041;

function migrationsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, 'store', 'migrations');
    if (existsSync(join(found, 'meta', '_journal.json'))) return found;
    if (folder === dirname(folder)) throw new StoreUnavailable('The folder store/migrations is missing.');
  }
}

/**
 * Opens the records in a folder of this machine, for this process alone, and brings them up to date.
 * @throws StoreUnavailable where another process has the folder
 */
export async function openPglite(folder: string): Promise<OpenDatabase> {
  const lock = await lockFolder(folder);
  try {
    const records = join(folder, 'records');
    mkdirSync(records, { recursive: true });
    const client = await PGlite.create(records);
    const db = drizzlePglite({ client, schema });
    await migratePglite(db, { migrationsFolder: migrationsFolder() });
    const close = async () => {
      await client.close();
      lock.release();
    };
    return { db: db as unknown as Database, kind: 'pglite', close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Records in memory, gone with the process; those of `from` to begin with (`dumpInMemory`), none where it is absent. */
export async function openInMemory(from?: Blob): Promise<OpenDatabase> {
  const { client, db } = await createInMemory(from);
  return { db: db as unknown as Database, kind: 'pglite', close: () => client.close() };
}

/** Empty records, brought up to date, as a file that `openInMemory` begins with in a third of the time. */
export async function dumpInMemory(): Promise<Blob> {
  const { client } = await createInMemory();
  const dump = await client.dumpDataDir('none');
  await client.close();
  return dump;
}

async function createInMemory(from?: Blob) {
  const client = await PGlite.create(from && { loadDataDir: from });
  const db = drizzlePglite({ client, schema });
  await migratePglite(db, { migrationsFolder: migrationsFolder() });
  return { client, db };
}

/**
 * Connects to PostgreSQL and brings the tables up to date, one starting process at a time.
 * @throws StoreUnavailable where it can't be reached
 */
export async function openPostgres(url: string, poolSize = 10): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: 'shangjia' });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = drizzlePostgres({ client: pool, schema });
  try {
    await migrateAlone(pool);
  } catch (error) {
    await pool.end();
    throw new StoreUnavailable(`PostgreSQL can't be used: ${reasonOf(error)}. Check DATABASE_URL.`);
  }
  return { db: db as unknown as Database, kind: 'postgres', close: () => pool.end() };
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migratePostgres(drizzlePostgres({ client }), { migrationsFolder: migrationsFolder() });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    client.release();
  }
}

/** Without the address: it may hold a password. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const known = cause as { code?: string; message?: string };
  return [known.code, known.message].filter(Boolean).join(' ') || 'no answer';
}
