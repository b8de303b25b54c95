/** What the store says of orders. Times are ISO 8601 in UTC. */
import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { OrderToKeep } from '../../domain/order-row.ts';
import type { SubmissionState } from '../../domain/submission.ts';

export type OrderRecord = DeliveryOrder & {
  readonly sellerId: string;
  readonly sellerName: string;
  /** ISO date. */
  readonly orderedOn: string | null;
  readonly submissionId: string | null;
  /** Of its evidence; null before the seller begins. */
  readonly state: SubmissionState | null;
  readonly createdAt: string;
};

/** Where an order stands: nothing begun, with its seller, with the project team, proved. */
export type OrderStage = 'to-deliver' | 'with-seller' | 'with-team' | 'proved';

/**
 * What became of an order that was handed in. `unchanged`: it was there just so. `kept`: its seller has begun the
 * evidence, and what they see must not change under them; the order stays as it was.
 */
export type OrderOutcome = 'created' | 'changed' | 'unchanged' | 'kept' | 'unknown-seller' | 'other-seller';

export type OrderResult = { readonly orderId: string; readonly outcome: OrderOutcome };

export type OrdersToKeep = {
  readonly orders: readonly OrderToKeep[];
  /** Says what would become of them, and changes nothing. */
  readonly isPreview?: boolean;
};

export type OrderListRequest = {
  /** Absent for staff, who see all. */
  readonly sellerId?: string | undefined;
  readonly stage?: OrderStage | undefined;
  /** Part of number, customer, product or seller. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

export type OrderPage = {
  /** Newest first. */
  readonly items: readonly OrderRecord[];
  readonly nextCursor: string | null;
};
