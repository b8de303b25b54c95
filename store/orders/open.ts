import { eq } from 'drizzle-orm';
import { fieldsOfOrder } from '../../domain/delivery-order.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { deliveryOrder, outbox, seller } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { createSubmission } from '../submissions/create.ts';

export type EvidenceToBegin = { readonly orderId: string; readonly actor: Actor };

/**
 * The evidence of an order: its first draft where there is none yet, filled in from the order. Asked again, the same.
 * @throws StoreRefusal `not-found`
 */
export function beginEvidence(db: Database, { orderId, actor }: EvidenceToBegin, at: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const [order] = await tx.select().from(deliveryOrder).where(eq(deliveryOrder.id, orderId)).for('update');
    if (!order) throw new StoreRefusal('not-found', `there is no order ${orderId}`);
    if (order.submissionId !== null) return order.submissionId;
    const { sellerId } = order;
    const fields = fieldsOfOrder({ ...order, orderId });
    const id = await createSubmission(tx, { formId: 'delivery-evidence', sellerId, actor, fields }, at);
    // From here on the order has its workflow, which reminds of it however long it stays a draft.
    const payload = {
      ...{ formId: 'delivery-evidence', sellerId, site: await siteOf(tx, sellerId) },
      openedAt: order.createdAt.toISOString(),
    };
    await tx
      .insert(outbox)
      .values({ kind: 'revision-submitted', submissionId: id, revision: 0, payload, createdAt: at });
    await tx.update(deliveryOrder).set({ submissionId: id }).where(eq(deliveryOrder.id, orderId));
    return id;
  });
}

async function siteOf(tx: Database, sellerId: string): Promise<string> {
  const [owner] = await tx.select({ site: seller.site }).from(seller).where(eq(seller.id, sellerId));
  return owner?.site ?? '';
}
