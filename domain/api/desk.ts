/** The reviewers' desk over HTTP: taking back, second reviewers, bindings. Times are ISO 8601 in UTC. */
import { z } from 'zod';
import { formIds } from '../form.ts';
import type { KeyedFinding } from '../report.ts';
import { riskLevels } from '../risk.ts';

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

/** PUT /api/submissions/:id/presence — sent every few seconds while it is open. */
export const presenceBody = z.object({ isLeaving: z.boolean().default(false) });
export const presenceAnswer = z.object({
  /** Who else has it open. */
  others: z.array(personSchema.extend({ since: z.string() })),
  state: z.string(),
  revision: z.number().int(),
  claimedBy: personSchema.nullable(),
  claimedUntil: z.string().nullable(),
});

/** POST /api/queue/claim-next */
export const claimNextAnswer = z.object({
  id: z.string(),
  revision: z.number().int(),
  claimedUntil: z.string(),
});

/** PUT /api/queue/views — all of one's own. */
const savedViewSchema = z.object({
  name: z.string().trim().min(1).max(40),
  query: z.string().max(500),
});
export const savedViewsBody = z.object({ views: z.array(savedViewSchema).max(20) });

/** What comes with the list where it is asked for: counts by mark and form, one's own views, who has how much. */
export const queueViewsSchema = z.object({
  counts: z.record(z.string(), z.number().int()),
  saved: z.array(savedViewSchema),
  workload: z.array(personSchema.extend({ held: z.number().int(), decided: z.number().int() })),
});

/** GET and PUT /api/templates */
export const templateBody = z.object({
  id: z.string().regex(/^[\w-]{1,60}$/),
  /** Id of the rule whose findings it answers. */
  rule: z.string().max(60).nullable(),
  field: z.string().max(60).nullable(),
  title: z.string().trim().min(1).max(60),
  /** {{…}} are slots; 原文, 位置 and 文件 are filled from the finding. */
  text: z.string().trim().min(2).max(1_000),
});
export const templatesAnswer = z.object({
  templates: z.array(templateBody.extend({ byName: z.string(), at: z.string() })),
});
export const templateRef = templateBody.pick({ id: true });

const names = z.array(z.string().max(100)).max(2_000);
const group = z.object({ id: z.string().regex(/^[\w-]{1,40}$/), name: z.string().trim().min(1).max(60) });
/** GET and PUT /api/routing */
export const routingSchema = z.object({
  reviewerGroups: z.array(group.extend({ members: names })).max(50),
  sellerGroups: z.array(group.extend({ sellers: names })).max(50),
  rules: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(80),
        forms: z.array(z.enum(formIds)).optional(),
        sites: z.array(z.string().max(60)).optional(),
        sellers: z.string().optional(),
        riskAtLeast: z.enum(riskLevels).optional(),
        to: z.string().optional(),
        priority: z.number().int().min(0).max(9).optional(),
      }),
    )
    .max(100),
  claimsAtMost: z.number().int().min(1).max(100),
});
export const routingBody = z.object({
  /** The version that was changed. */
  version: z.number().int().nonnegative(),
  routing: routingSchema,
  reason: z.string().trim().min(2).max(300),
});
export const routingAnswer = routingBody.extend({
  reason: z.string(),
  byName: z.string(),
  at: z.string().nullable(),
  people: z.array(personSchema),
});
export const routingKept = z.object({ version: z.number().int(), rerouted: z.number().int() });

const chosen = z.object({ id: z.string(), revision: z.number().int().positive() });
/** POST /api/queue/bulk-preview */
export const bulkPreviewBody = z.object({ ids: z.array(z.string().max(40)).min(1).max(50) });
export const bulkPreviewAnswer = z.object({
  items: z.array(
    chosen.extend({
      title: z.string(),
      sellerName: z.string(),
      formId: z.enum(formIds),
      /** Why this person can't decide on it now: a problem code. */
      barred: z.string().optional(),
      /** Those that hold. */
      findings: z.array(z.custom<KeyedFinding>()),
    }),
  ),
});
export type BulkPreview = z.infer<typeof bulkPreviewAnswer>;

/** POST /api/queue/bulk — each decided and logged on its own. */
export const bulkBody = z.object({
  items: z.array(chosen).min(1).max(50),
  verdict: z.enum(['approved', 'rejected']),
  /** Why the findings are dismissed by an approval, or what the rejection is about. */
  reason: z.string().trim().min(2).max(500),
  /** Remarks with 【】 marks that each of them gets, besides those from its findings. */
  text: z.string().max(5_000).optional(),
});
export const bulkAnswer = z.object({
  outcomes: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(['decided', 'proposed', 'refused']),
      /** Of a refusal: its problem code and what to do. */
      code: z.string().optional(),
      detail: z.string().optional(),
    }),
  ),
});
export type BulkAnswer = z.infer<typeof bulkAnswer>;
