/** What the web asks of the server: bodies and queries by route. */
import { z } from 'zod';
import { formIds } from '../form.ts';
import { queueMarks } from '../queue-marks.ts';
import { submissionStates } from '../submission.ts';
import { queueViewsSchema } from './desk.ts';
import { fieldValuesSchema, remarkAnswerSchema, submissionSummarySchema } from './shapes.ts';

/** POST /api/submissions */
export const createSubmissionBody = z.object({
  formId: z.enum(formIds),
  /** Copies the fields of one of the seller's own submissions. */
  copyFrom: z.string().optional(),
});

/** PATCH /api/submissions/:id/draft — changed fields only; `null` empties one. Answers `draftSaved`. */
export const saveDraftBody = z.object({
  revision: z.number().int().positive(),
  /** The draftVersion that the change was made on. Other fields changed meanwhile are merged. */
  baseVersion: z.number().int().nonnegative(),
  fields: fieldValuesSchema,
});
export const draftSaved = z.object({
  draftVersion: z.number().int(),
  contentHash: z.string(),
  savedAt: z.string(),
  othersWrote: z.boolean(),
});

/** POST /api/submissions/:id/preview — remembers that this very content was previewed. */
export const previewBody = z.object({ revision: z.number().int().positive(), contentHash: z.string() });

/** POST /api/submissions/:id/submit */
export const submitBody = z.object({
  revision: z.number().int().positive(),
  previewHash: z.string(),
  answers: z.array(remarkAnswerSchema).default([]),
});

/** POST /api/submissions/:id/withdraw · /revise · /claim · /release */
export const actBody = z.object({ revision: z.number().int().positive() });
export const claimAnswer = z.object({ claimedUntil: z.string() });

/** PUT /api/submissions/:id/findings/:key */
export const judgeFindingBody = z.object({
  revision: z.number().int().positive(),
  state: z.enum(['accepted', 'dismissed', 'open']),
  reason: z.string().max(500).optional(),
  text: z.string().max(2000).optional(),
});

/** POST /api/submissions/:id/decide. `remarks` by field, or `text` with 【】 marks that the server parses. */
export const decideBody = z.object({
  revision: z.number().int().positive(),
  verdict: z.enum(['approved', 'rejected']),
  reason: z.string().max(500).optional(),
  remarks: z
    .array(
      z.object({
        location: z.string(),
        text: z.string().min(1).max(2000),
        rule: z.string().optional(),
        findingKey: z.string().optional(),
      }),
    )
    .default([]),
  text: z.string().max(20_000).optional(),
});
export const decisionAnswer = z.object({
  state: z.enum(submissionStates),
  decidedAt: z.string(),
  /** Until then it can be taken back, and nobody is told. */
  undoUntil: z.string().optional(),
  /** A grave decision waits for a second reviewer. */
  isProposed: z.boolean().optional(),
});

/** GET /api/submissions (a seller's own) and GET /api/queue (what reviewers see). */
export const listQuery = z.object({
  state: z.union([z.enum(submissionStates), z.array(z.enum(submissionStates))]).optional(),
  formId: z.union([z.enum(formIds), z.array(z.enum(formIds))]).optional(),
  /** Claimed by the one who asks, by nobody, by anyone. */
  claimed: z.enum(['me', 'nobody', 'anyone']).optional(),
  /** In title, seller and id. */
  q: z.string().max(100).optional(),
  /** All of them hold; seen by the desk alone. */
  mark: z.union([z.enum(queueMarks), z.array(z.enum(queueMarks))]).optional(),
  /** Id of a rule that found something. */
  rule: z.string().max(60).optional(),
  /** Counts of the views, one's own views and the workload come along. */
  views: z.literal('1').optional(),
  sort: z.enum(['due', 'urgent', 'submitted', 'updated']).default('due'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const listAnswer = z.object({
  items: z.array(submissionSummarySchema),
  nextCursor: z.string().nullable(),
  /** By state, of everything that the other filters let through; capped at 1,000. */
  counts: z.record(z.string(), z.number().int()),
  views: queueViewsSchema.optional(),
});
export type ListAnswer = z.infer<typeof listAnswer>;
