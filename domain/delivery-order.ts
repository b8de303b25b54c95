import { z } from 'zod';
import type { FieldValues } from './form.ts';

/** An order whose delivery is to be proved, as `order.json` gives it. */
export const deliveryOrderSchema = z.object({
  orderId: z.string().min(1),
  productName: z.string().default(''),
  productKind: z.enum(['saas', 'license']).default('saas'),
  deliveryMode: z.enum(['base-cloud', 'remote']),
  customerName: z.string().min(1),
  customerAliases: z.array(z.string()).default([]),
});

export type DeliveryOrder = z.infer<typeof deliveryOrderSchema>;

/** The order that a delivery-evidence form is about; undefined as long as the form does not say enough of it. */
export function orderOfFields(fields: FieldValues): DeliveryOrder | undefined {
  const aliases = typeof fields.customerAliases === 'string' ? fields.customerAliases : '';
  const order = deliveryOrderSchema.safeParse({
    orderId: fields.orderId,
    productName: fields.productName ?? '',
    productKind: fields.productKind ?? undefined,
    deliveryMode: fields.deliveryMode,
    customerName: fields.customerName,
    customerAliases: aliases
      .split(/[、,，;；\n]/u)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  });
  return order.success ? order.data : undefined;
}

/** Keys of the delivery form that an order fills in; where there is one, its seller can't change them. */
export const orderFields = [
  'orderId',
  'productName',
  'productKind',
  'deliveryMode',
  'customerName',
  'customerAliases',
] as const;

/** The fields of the delivery form as the order fills them in. */
export function fieldsOfOrder(order: DeliveryOrder): FieldValues {
  const { orderId, productName, productKind, deliveryMode, customerName, customerAliases } = order;
  return {
    ...{ orderId, productName, productKind, deliveryMode, customerName },
    ...(customerAliases.length > 0 ? { customerAliases: customerAliases.join('、') } : {}),
  };
}
