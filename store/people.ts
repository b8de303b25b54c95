import { asc, eq, ilike } from 'drizzle-orm';
import type { Role } from '../domain/role.ts';
import type { Database } from './database.ts';
import { seller, user } from './schema/index.ts';

export type SellerRecord = { readonly id: string; readonly name: string; readonly site: string };

export type PersonRecord = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sellerId: string | null;
};

const personColumns = {
  id: user.id,
  name: user.name,
  email: user.email,
  role: user.role,
  sellerId: user.sellerId,
};

/** Added again, nothing changes. */
export async function addSeller(db: Database, added: SellerRecord, at: Date): Promise<void> {
  await db
    .insert(seller)
    .values({ ...added, createdAt: at })
    .onConflictDoNothing();
}

export async function findSeller(db: Database, id: string): Promise<SellerRecord | undefined> {
  const [row] = await db
    .select({ id: seller.id, name: seller.name, site: seller.site })
    .from(seller)
    .where(eq(seller.id, id));
  return row;
}

/** Everybody who acts for a seller. */
export function peopleOfSeller(db: Database, sellerId: string): Promise<readonly PersonRecord[]> {
  return db.select(personColumns).from(user).where(eq(user.sellerId, sellerId)).orderBy(asc(user.id));
}

export function peopleWithRole(db: Database, role: Role): Promise<readonly PersonRecord[]> {
  return db.select(personColumns).from(user).where(eq(user.role, role)).orderBy(asc(user.id));
}

/** Those whose name holds the words, by name. */
export function sellersNamed(
  db: Database,
  words: string,
  limit: number,
): Promise<readonly Pick<SellerRecord, 'id' | 'name'>[]> {
  const pattern = `%${words.replace(/[%_\\]/g, '\\$&')}%`;
  return db
    .select({ id: seller.id, name: seller.name })
    .from(seller)
    .where(ilike(seller.name, pattern))
    .orderBy(asc(seller.name))
    .limit(limit);
}
