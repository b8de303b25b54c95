import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SubmissionState } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { deliveryOrder, seller, submission } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { foldForSearch, tokensToLookUp } from '../submissions/search-text.ts';
import type { OrderListRequest, OrderPage, OrderRecord, OrderStage } from './shapes.ts';

const statesOf: Readonly<Record<Exclude<OrderStage, 'to-deliver'>, readonly SubmissionState[]>> = {
  'with-seller': ['draft', 'rejected', 'withdrawn'],
  'with-team': ['submitted', 'checking', 'waiting-for-review', 'in-review'],
  proved: ['approved'],
};

const columns = {
  order: deliveryOrder,
  sellerName: seller.name,
  state: submission.state,
  /** Nothing of the time is lost on its way through a cursor. */
  place: sql<string>`${deliveryOrder.createdAt}::text`,
};

function selectOrders(db: Database) {
  return db
    .select(columns)
    .from(deliveryOrder)
    .innerJoin(seller, eq(seller.id, deliveryOrder.sellerId))
    .leftJoin(submission, eq(submission.id, deliveryOrder.submissionId));
}

/** @throws StoreRefusal `bad-cursor` */
export async function listOrders(db: Database, request: OrderListRequest): Promise<OrderPage> {
  const { sellerId, stage, q, cursor, limit } = request;
  const rows = await selectOrders(db)
    .where(
      and(
        sellerId === undefined ? undefined : eq(deliveryOrder.sellerId, sellerId),
        stage && isAt(stage),
        q ? matches(q) : undefined,
        cursor === undefined ? undefined : after(cursor),
      ),
    )
    .orderBy(desc(deliveryOrder.createdAt), desc(deliveryOrder.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? cursorOf(last.place, last.order.id) : null;
  return { items: page.map(toOrder), nextCursor };
}

export async function findOrder(db: Database, id: string): Promise<OrderRecord | undefined> {
  const [row] = await selectOrders(db).where(eq(deliveryOrder.id, id));
  return row && toOrder(row);
}

/** The order that this evidence belongs to; undefined where its seller typed the order in by hand. */
export async function orderOfSubmission(
  db: Database,
  submissionId: string,
): Promise<OrderRecord | undefined> {
  const [row] = await selectOrders(db).where(eq(deliveryOrder.submissionId, submissionId));
  return row && toOrder(row);
}

type Selected = Awaited<ReturnType<typeof selectOrders>>[number];

function toOrder({ order, sellerName, state }: Selected): OrderRecord {
  const { id, productName, productKind, deliveryMode, customerName, customerAliases } = order;
  return {
    ...{ orderId: id, productName, productKind, deliveryMode, customerName, customerAliases },
    ...{ sellerId: order.sellerId, sellerName, orderedOn: order.orderedOn, submissionId: order.submissionId },
    ...{ state, createdAt: order.createdAt.toISOString() },
  };
}

function isAt(stage: OrderStage): SQL | undefined {
  return stage === 'to-deliver'
    ? isNull(deliveryOrder.submissionId)
    : inArray(submission.state, [...statesOf[stage]]);
}

function matches(q: string): SQL | undefined {
  const wanted = foldForSearch(q);
  if (wanted === '') return undefined;
  const tokens = sql.join(
    tokensToLookUp(wanted).map((token) => sql`${token}`),
    sql`, `,
  );
  return sql`(${deliveryOrder.searchTokens} @> array[${tokens}]::text[] and position(${wanted} in ${deliveryOrder.searchText}) > 0)`;
}

function after(cursor: string): SQL {
  const [place, id] = readCursor(cursor);
  return sql`(${deliveryOrder.createdAt}, ${deliveryOrder.id}) < (${place}::timestamptz, ${id})`;
}

function cursorOf(place: string, id: string): string {
  return Buffer.from(JSON.stringify([place, id])).toString('base64url');
}

function readCursor(text: string): readonly [string, string] {
  try {
    const [place, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (typeof place === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(place)))
      return [place, id];
  } catch {}
  throw new StoreRefusal('bad-cursor', 'the cursor is not one of this list');
}
