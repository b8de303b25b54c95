/** Orders as they travel between the web, other systems and the server. */
import { z } from 'zod';
import { orderToKeepSchema } from '../order-row.ts';
import { submissionStates } from '../submission.ts';
import { bilingualSchema } from './shapes.ts';

/** POST /api/orders — one order, or many at once. */
export const createOrdersBody = z.union([
  z.object({ orders: z.array(orderToKeepSchema).min(1).max(1_000) }),
  orderToKeepSchema,
]);

export const orderOutcomes = [
  'created',
  'changed',
  'unchanged',
  'kept',
  'unknown-seller',
  'other-seller',
] as const;

/**
 * What became of each order, in the order of the request. `kept`: its seller has begun the evidence, so it stays as it
 * was. `unknown-seller`, `other-seller`: nothing was kept of it; no such seller, or the number is another seller's.
 */
export const createOrdersAnswer = z.object({
  results: z.array(z.object({ orderId: z.string(), outcome: z.enum(orderOutcomes) })),
});

export const orderLineProblemSchema = z.object({
  /** The line of the file; the head is line 1. */
  line: z.number().int(),
  /** '' where the whole line is meant. */
  column: bilingualSchema,
  message: bilingualSchema,
});
export type OrderLineProblem = z.infer<typeof orderLineProblemSchema>;

/** POST /api/orders/import — lines that can be read go in, the others are named; nothing is kept while `isPreview`. */
export const importOrdersAnswer = z.object({
  isPreview: z.boolean(),
  /** Lines by what becomes of them. */
  counts: z.record(z.enum(orderOutcomes), z.number().int()),
  problems: z.array(orderLineProblemSchema),
  /** The first lines, as they were understood. */
  sample: z.array(
    z.object({
      line: z.number().int(),
      orderId: z.string(),
      seller: z.string(),
      productName: z.string(),
      customerName: z.string(),
      outcome: z.enum(orderOutcomes),
    }),
  ),
});
export type ImportOrdersAnswer = z.infer<typeof importOrdersAnswer>;

export const orderStages = ['to-deliver', 'with-seller', 'with-team', 'proved'] as const;

/** GET /api/orders — a seller's own; all of them for the project team and operators. */
export const orderListQuery = z.object({
  stage: z.enum(orderStages).optional(),
  q: z.string().max(100).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const orderViewSchema = z.object({
  orderId: z.string(),
  productName: z.string(),
  productKind: z.enum(['saas', 'license']),
  deliveryMode: z.enum(['base-cloud', 'remote']),
  customerName: z.string(),
  customerAliases: z.array(z.string()),
  sellerId: z.string(),
  sellerName: z.string(),
  orderedOn: z.string().nullable(),
  submissionId: z.string().nullable(),
  /** Of its evidence; null before the seller begins. */
  state: z.enum(submissionStates).nullable(),
  createdAt: z.string(),
});
export type OrderView = z.infer<typeof orderViewSchema>;

export const orderListAnswer = z.object({
  items: z.array(orderViewSchema),
  nextCursor: z.string().nullable(),
});
export type OrderListAnswer = z.infer<typeof orderListAnswer>;
