import { z } from 'zod';

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
