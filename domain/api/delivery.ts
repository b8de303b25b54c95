/** An order's evidence as the delivery desk and its seller see it. */
import { z } from 'zod';
import { appealAnswers } from '../appeal.ts';
import type { DocumentFacts, UnusableReason } from '../facts.ts';
import { pageKinds } from '../facts.ts';
import { pageChoices } from '../page-choice.ts';
import { submissionStates } from '../submission.ts';
import { partyVerdictSchema } from './acceptance.ts';
import { orderViewSchema } from './orders.ts';
import { findingSchema } from './shapes.ts';

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const saidSchema = z.object({
  choice: z.enum(pageChoices),
  /** What the machine had said then. */
  machine: z.enum(pageChoices).nullable(),
  /** A colleague's name; '' for the other side. */
  by: z.string(),
  at: z.string(),
});

/** What a machine read off a picture. */
export const pageReadingSchema = z.object({
  kind: z.enum(pageKinds),
  /** How likely that kind is, 0–1. */
  confidence: z.number(),
  widthPx: z.number(),
  heightPx: z.number(),
  unusable: z.custom<UnusableReason>().optional(),
  /** Where the customer's name stands, in pixels of the original. */
  name: z.object({ how: z.string(), quote: z.string(), box: boxSchema }).optional(),
  reasons: z.array(z.string()),
  /** Lines of words, in pixels of the original. */
  lines: z.array(z.object({ text: z.string(), confidence: z.number(), box: boxSchema })),
});

export const evidencePageSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  sizeBytes: z.number(),
  mediaType: z.string(),
  /** `reading`: nobody has looked yet; never the same as passed. */
  state: z.enum(['reading', 'read', 'unreadable']),
  reading: pageReadingSchema.optional(),
  /** Why it could not be read. */
  reason: z.string().optional(),
  seller: saidSchema.optional(),
  team: saidSchema.optional(),
  /** The project team's word, else the seller's, else what the machine makes of it. */
  countsAs: z.enum([...pageChoices, 'nothing']),
  /** Name of the file in this order that shows the same. */
  duplicateOf: z.string().optional(),
});
export type EvidencePage = z.infer<typeof evidencePageSchema>;

export const evidenceRecordSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  sizeBytes: z.number(),
  mediaType: z.string(),
  state: z.enum(['reading', 'read', 'unreadable']),
  source: z.custom<DocumentFacts['source']>().optional(),
  pages: z.number().optional(),
  /** The beginning of its words. */
  text: z.string().optional(),
  reason: z.string().optional(),
});

/** A signed form; what it says of each party is told by the parties. */
export const evidenceFormSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  sizeBytes: z.number(),
  mediaType: z.string(),
  state: z.enum(['reading', 'read', 'unreadable']),
  pages: z.number().optional(),
  turnedDegrees: z.number().optional(),
  reason: z.string().optional(),
});

export const picturePairSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  other: z.object({
    sha256: z.string(),
    name: z.string(),
    submissionId: z.string(),
    orderId: z.string().nullable(),
    sellerName: z.string(),
    isSameSeller: z.boolean(),
    customerName: z.string().nullable(),
    state: z.enum(submissionStates),
    at: z.string(),
    widthPx: z.number(),
    heightPx: z.number(),
  }),
  /** Share of the look that is alike, 0–1; absent where one is cut out of the other. */
  likeness: z.number().optional(),
  /** Words that only one of the two has, each in its own pixels. */
  here: z.array(boxSchema),
  there: z.array(boxSchema),
  dismissed: z.object({ by: z.string(), at: z.string() }).nullable(),
});
export type PicturePair = z.infer<typeof picturePairSchema>;

export const appealViewSchema = z.object({
  revision: z.number().int(),
  cause: z.enum(['rejected-often', 'stuck']),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  answer: z.enum(appealAnswers).nullable(),
  note: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
});

/** GET /api/submissions/:id/delivery */
export const deliveryViewSchema = z.object({
  order: orderViewSchema.nullable(),
  deliveryMode: z.enum(['base-cloud', 'remote']).nullable(),
  /** The pictures, in the order of the field. */
  pages: z.array(evidencePageSchema),
  /** Which picture stands for each kind that is needed; empty for a remote delivery. */
  slots: z.array(
    z.object({ kind: z.enum(['login', 'after-login', 'feature']), sha256: z.string().nullable() }),
  ),
  records: z.array(evidenceRecordSchema),
  forms: z.array(evidenceFormSchema),
  /** What a machine read of each party, for the seller; the desk has them, with who judged, in the submission. */
  parties: z.array(partyVerdictSchema),
  /** For staff alone. */
  pairs: z.array(picturePairSchema),
  /** What the rules say by now; for staff the report stands beside the submission. */
  findings: z.array(findingSchema),
  appeals: z.array(appealViewSchema),
  /** Why its seller may appeal now. */
  mayAppeal: z.enum(['rejected-often', 'stuck']).nullable(),
  /** Below it, a machine's reading waits for a person. */
  sureFrom: z.number(),
});
export type DeliveryView = z.infer<typeof deliveryViewSchema>;

/** PUT /api/submissions/:id/pages/:sha256 */
export const choosePageBody = z.object({
  revision: z.number().int().positive(),
  choice: z.enum(pageChoices),
});
export const choosePageAnswer = z.object({ choice: z.enum(pageChoices) });

/** PUT /api/submissions/:id/pairs/:sha256/:other */
export const settlePairBody = z.object({ revision: z.number().int().positive(), isDismissed: z.boolean() });
export const settlePairAnswer = z.object({ isDismissed: z.boolean() });

/** POST /api/submissions/:id/appeal */
export const appealBody = z.object({ revision: z.number().int().positive(), reason: z.string().max(2_000) });
export const appealAnswer = z.object({ state: z.enum(submissionStates) });

/** POST /api/submissions/:id/appeal/answer — `text` holds 【】 remarks where an operator rejects. */
export const answerAppealBody = z.object({
  revision: z.number().int().positive(),
  answer: z.enum(appealAnswers),
  note: z.string().trim().min(1).max(2_000),
  text: z.string().max(20_000).optional(),
});
export const answerAppealAnswer = z.object({
  state: z.enum(submissionStates),
  revision: z.number().int().positive(),
});

/** GET /api/appeals */
export const appealListAnswer = z.object({
  items: z.array(
    z.object({
      submissionId: z.string(),
      revision: z.number().int(),
      title: z.string(),
      sellerName: z.string(),
      state: z.enum(submissionStates),
      cause: z.enum(['rejected-often', 'stuck']),
      reason: z.string(),
      at: z.string(),
    }),
  ),
});
export type AppealList = z.infer<typeof appealListAnswer>;
