import { fieldsOfOrder, orderFields } from '../domain/delivery-order.ts';
import { findField } from '../domain/form.ts';
import { deliveryEvidence } from '../domain/forms/delivery-evidence.ts';
import type { Store } from '../store/open-store.ts';
import { ApiProblem } from './problem.ts';

/**
 * What an order fills in stays as the order has it; the same value sent again is no change.
 * @throws ApiProblem `order-field`
 */
export async function refuseOrderFields(
  store: Store,
  submissionId: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const touched = orderFields.filter((key) => key in changes);
  if (touched.length === 0) return;
  const order = await store.orders.ofSubmission(submissionId);
  if (!order) return;
  const wanted = fieldsOfOrder(order);
  const changed = touched.filter((key) => (changes[key] ?? '') !== (wanted[key] ?? ''));
  if (changed.length === 0) return;
  const fields = changed.map((key) => `【${findField(deliveryEvidence, key)?.label.zh ?? key}】`).join('');
  throw new ApiProblem('order-field', { params: { fields } });
}
