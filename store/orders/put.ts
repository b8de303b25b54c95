/** Orders coming in: the same number again is the same order. */
import { inArray, or, sql } from 'drizzle-orm';
import type { OrderToKeep } from '../../domain/order-row.ts';
import type { Database } from '../database.ts';
import { deliveryOrder, seller } from '../schema/index.ts';
import { searchTextOf, searchTokensOf } from '../submissions/search-text.ts';
import type { OrderOutcome, OrderResult, OrdersToKeep } from './shapes.ts';

type Row = typeof deliveryOrder.$inferSelect;
type Owner = { readonly id: string; readonly name: string };

const batch = 500;

/** Keeps what is new or changed, in one transaction; answers in the order of what was handed in. */
export function putOrders(
  db: Database,
  { orders, isPreview = false }: OrdersToKeep,
  at: Date,
): Promise<readonly OrderResult[]> {
  return db.transaction(async (tx) => {
    const results: OrderResult[] = [];
    for (let from = 0; from < orders.length; from += batch)
      results.push(...(await putBatch(tx, orders.slice(from, from + batch), { isPreview, at })));
    return results;
  });
}

async function putBatch(
  tx: Database,
  orders: readonly OrderToKeep[],
  { isPreview, at }: { isPreview: boolean; at: Date },
): Promise<readonly OrderResult[]> {
  const owners = await findOwners(tx, orders);
  const known = await findKnown(tx, orders);
  const results: OrderResult[] = [];
  for (const order of orders) {
    const owner = owners.find(({ id, name }) => id === order.seller || name === order.seller);
    const row = owner && rowOf(order, owner, at);
    const outcome = row ? outcomeOf(row, known.get(order.orderId)) : 'unknown-seller';
    results.push({ orderId: order.orderId, outcome });
    if (!row || (outcome !== 'created' && outcome !== 'changed')) continue;
    // The number again further down in the same list meets what this one left.
    known.set(order.orderId, { ...row, createdAt: known.get(order.orderId)?.createdAt ?? at });
    if (!isPreview) await write(tx, row);
  }
  return results;
}

function findOwners(tx: Database, orders: readonly OrderToKeep[]): Promise<readonly Owner[]> {
  const named = [...new Set(orders.map((order) => order.seller))];
  return tx
    .select({ id: seller.id, name: seller.name })
    .from(seller)
    .where(or(inArray(seller.id, named), inArray(seller.name, named)));
}

async function findKnown(tx: Database, orders: readonly OrderToKeep[]): Promise<Map<string, Row>> {
  const ids = orders.map(({ orderId }) => orderId);
  const rows = await tx.select().from(deliveryOrder).where(inArray(deliveryOrder.id, ids)).for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

function rowOf(order: OrderToKeep, owner: Owner, at: Date): Row {
  const { orderId: id, productName, productKind, deliveryMode, customerName, customerAliases } = order;
  const searchText = searchTextOf([id, customerName, productName, owner.name]);
  return {
    ...{ id, productName, productKind, deliveryMode, customerName, customerAliases: [...customerAliases] },
    ...{ sellerId: owner.id, orderedOn: order.orderedOn ?? null, submissionId: null },
    ...{ searchText, searchTokens: [...searchTokensOf(searchText)], createdAt: at, updatedAt: at },
  };
}

const compared = ['productName', 'productKind', 'deliveryMode', 'customerName', 'orderedOn'] as const;

function outcomeOf(row: Row, known: Row | undefined): OrderOutcome {
  if (!known) return 'created';
  if (known.sellerId !== row.sellerId) return 'other-seller';
  const isSame =
    compared.every((key) => known[key] === row[key]) &&
    known.customerAliases.join('\n') === row.customerAliases.join('\n');
  if (isSame) return 'unchanged';
  return known.submissionId === null ? 'changed' : 'kept';
}

async function write(tx: Database, row: Row): Promise<void> {
  const { id: _id, createdAt: _createdAt, submissionId: _submissionId, ...changes } = row;
  await tx
    .insert(deliveryOrder)
    .values(row)
    .onConflictDoUpdate({
      target: deliveryOrder.id,
      set: changes,
      // Two imports at once: whoever begins the evidence in between keeps the order as they saw it.
      setWhere: sql`${deliveryOrder.submissionId} is null and ${deliveryOrder.sellerId} = ${row.sellerId}`,
    });
}
