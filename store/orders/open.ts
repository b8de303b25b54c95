import { eq } from 'drizzle-orm';
import { fieldsOfOrder } from '../../domain/delivery-order.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { deliveryOrder } from '../schema/index.ts';
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
    await tx.update(deliveryOrder).set({ submissionId: id }).where(eq(deliveryOrder.id, orderId));
    return id;
  });
}
