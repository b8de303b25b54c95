import { desc } from 'drizzle-orm';
import { openRouting, type Routing } from '../../domain/routing.ts';
import type { Database } from '../database.ts';
import { routing } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';

export type RoutingInForce = {
  /** 0 before the first was kept. */
  readonly version: number;
  readonly routing: Routing;
  readonly reason: string;
  readonly byName: string;
  readonly at: string | null;
};

export async function routingInForce(db: Database): Promise<RoutingInForce> {
  const [row] = await db.select().from(routing).orderBy(desc(routing.version)).limit(1);
  if (!row) return { version: 0, routing: openRouting, reason: '', byName: '', at: null };
  return { ...row, at: row.at.toISOString() };
}

export type RoutingToKeep = {
  /** The version that was changed. */
  readonly version: number;
  readonly routing: Routing;
  readonly reason: string;
  readonly byName: string;
};

/** @throws StoreRefusal `conflict` where somebody has kept another version meanwhile */
export async function keepRouting(db: Database, kept: RoutingToKeep, at: Date): Promise<number> {
  const { version, ...row } = kept;
  const next = version + 1;
  const before = await routingInForce(db);
  if (before.version !== version)
    throw new StoreRefusal('conflict', 'the routing has changed since', { version: before.version });
  const added = await db
    .insert(routing)
    .values({ ...row, version: next, at })
    .onConflictDoNothing()
    .returning({ version: routing.version });
  if (added.length === 0)
    throw new StoreRefusal('conflict', 'the routing has changed since', { version: next });
  return next;
}
