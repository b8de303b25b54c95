import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { reviewerBinding, seller, user } from '../schema/index.ts';

export type Binding = { readonly userId: string; readonly sellerId: string };
export type BindingRecord = Binding & {
  readonly userName: string;
  readonly sellerName: string;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
};
export type BindingToAdd = Binding & { readonly reason: string; readonly byName: string };

/** Added again, the newer reason stands. */
export async function addBinding(db: Database, binding: BindingToAdd, at: Date): Promise<void> {
  const { reason, byName } = binding;
  await db
    .insert(reviewerBinding)
    .values({ ...binding, at })
    .onConflictDoUpdate({
      target: [reviewerBinding.userId, reviewerBinding.sellerId],
      set: { reason, byName, at },
    });
}

/** Whether there was one. */
export async function removeBinding(db: Database, { userId, sellerId }: Binding): Promise<boolean> {
  const removed = await db
    .delete(reviewerBinding)
    .where(and(eq(reviewerBinding.userId, userId), eq(reviewerBinding.sellerId, sellerId)))
    .returning({ userId: reviewerBinding.userId });
  return removed.length > 0;
}

export async function listBindings(db: Database): Promise<readonly BindingRecord[]> {
  const rows = await db
    .select({ binding: reviewerBinding, userName: user.name, sellerName: seller.name })
    .from(reviewerBinding)
    .innerJoin(user, eq(user.id, reviewerBinding.userId))
    .innerJoin(seller, eq(seller.id, reviewerBinding.sellerId))
    .orderBy(asc(user.name), asc(seller.name));
  return rows.map(({ binding, ...names }) => ({ ...binding, ...names, at: binding.at.toISOString() }));
}

/** Ids of the people who may not decide on this seller. */
export async function boundTo(db: Database, sellerId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ userId: reviewerBinding.userId })
    .from(reviewerBinding)
    .where(eq(reviewerBinding.sellerId, sellerId));
  return rows.map(({ userId }) => userId);
}

/** Ids of the sellers on whom this person may not decide. */
export async function sellersBoundTo(db: Database, userId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ sellerId: reviewerBinding.sellerId })
    .from(reviewerBinding)
    .where(eq(reviewerBinding.userId, userId));
  return rows.map(({ sellerId }) => sellerId);
}
