/** The reviewers' desk over HTTP: taking back, second reviewers, bindings. Times are ISO 8601 in UTC. */
import { z } from 'zod';

/** POST /api/submissions/:id/return-proposal */
export const returnProposalBody = z.object({
  revision: z.number().int().positive(),
  reason: z.string().trim().min(2).max(500),
});

const personSchema = z.object({ id: z.string(), name: z.string() });

/** PUT /api/bindings and POST /api/bindings/remove */
export const bindingBody = z.object({
  userId: z.string().min(1).max(100),
  sellerId: z.string().min(1).max(100),
  /** Why: family, a former employer, shares. */
  reason: z.string().trim().min(2).max(300),
});
export const bindingRef = bindingBody.pick({ userId: true, sellerId: true });

/** GET /api/bindings: who may not decide on whom, and whom to choose from. */
export const bindingsQuery = z.object({ q: z.string().max(100).optional() });
export const bindingsAnswer = z.object({
  bindings: z.array(
    bindingRef.extend({
      userName: z.string(),
      sellerName: z.string(),
      reason: z.string(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
  people: z.array(personSchema),
  /** Sellers whose name holds `q`, 20 at most. */
  sellers: z.array(personSchema),
});
export type BindingsAnswer = z.infer<typeof bindingsAnswer>;
