/** Addresses of programs that a seller wants told. */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { webhook } from './schema/index.ts';

export type Webhook = {
  readonly id: string;
  readonly sellerId: string;
  readonly url: string;
  readonly secret: string;
  readonly isActive: boolean;
  readonly createdAt: string;
};

export type WebhookToAdd = Pick<Webhook, 'sellerId' | 'url' | 'secret'> & { readonly createdBy: string };

async function addWebhook(db: Database, added: WebhookToAdd, at: Date): Promise<Webhook> {
  const id = randomUUID();
  await db.insert(webhook).values({ ...added, id, createdAt: at });
  const { sellerId, url, secret } = added;
  return { id, sellerId, url, secret, isActive: true, createdAt: at.toISOString() };
}

async function listWebhooks(db: Database, sellerId: string): Promise<readonly Webhook[]> {
  const rows = await db
    .select()
    .from(webhook)
    .where(and(eq(webhook.sellerId, sellerId), isNull(webhook.removedAt)))
    .orderBy(asc(webhook.createdAt), asc(webhook.id));
  return rows.map(toWebhook);
}

/** Also one that was removed: what is under way to it has to know that. */
async function findWebhook(
  db: Database,
  id: string,
): Promise<(Webhook & { readonly isRemoved: boolean }) | undefined> {
  const [row] = await db.select().from(webhook).where(eq(webhook.id, id));
  return row && { ...toWebhook(row), isRemoved: row.removedAt !== null };
}

async function changeWebhook(
  db: Database,
  id: string,
  change: { readonly isActive: boolean } | { readonly removedAt: Date },
): Promise<void> {
  await db.update(webhook).set(change).where(eq(webhook.id, id));
}

function toWebhook(row: typeof webhook.$inferSelect): Webhook {
  const { id, sellerId, url, secret, isActive } = row;
  return { id, sellerId, url, secret, isActive, createdAt: row.createdAt.toISOString() };
}

export function webhooksOn(db: Database, now: () => Date) {
  return {
    add: (added: WebhookToAdd) => addWebhook(db, added, now()),
    list: (sellerId: string) => listWebhooks(db, sellerId),
    find: (id: string) => findWebhook(db, id),
    setActive: (id: string, isActive: boolean) => changeWebhook(db, id, { isActive }),
    remove: (id: string) => changeWebhook(db, id, { removedAt: now() }),
  };
}
