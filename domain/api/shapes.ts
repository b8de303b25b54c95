/** What travels between the web and the server. Times are ISO 8601 in UTC. */
import { z } from 'zod';
import { signatureParties } from '../acceptance-facts.ts';
import { formIds } from '../form.ts';
import type { PartyVerdict } from '../party-verdicts.ts';
import type { Report } from '../report.ts';
import { riskCodes, riskLevels } from '../risk.ts';
import { roles } from '../role.ts';
import { severities } from '../severity.ts';
import { submissionEventTypes, submissionStates } from '../submission.ts';

export const fileRefSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  sizeBytes: z.number().int().nonnegative(),
  mediaType: z.string().max(255),
});
export const fieldValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  fileRefSchema,
  z.array(z.string()),
  z.array(fileRefSchema),
]);
export const fieldValuesSchema = z.record(z.string(), fieldValueSchema);

export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });
export const findingSchema = z.object({
  key: z.string(),
  code: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  field: z.string(),
  location: z.string(),
  message: bilingualSchema,
  quote: z.string().optional(),
  span: z.object({ start: z.number(), end: z.number() }).optional(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  page: z.number().optional(),
  parties: z.array(z.enum(signatureParties)).optional(),
  file: z.string().optional(),
  suggestion: bilingualSchema.optional(),
  rewrites: z.array(z.string()).optional(),
  source: z
    .object({
      title: z.string(),
      reference: z.string().optional(),
      checkedOn: z.string(),
      confidence: z.enum(['printed', 'brief', 'own']),
    })
    .optional(),
  confidence: z.number().optional(),
  settled: z.object({ by: z.enum(['waiver', 'proof']), id: z.string(), until: z.string() }).optional(),
});

export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  sellerId: z.string().nullable(),
  sellerName: z.string().nullable(),
});
export type Me = z.infer<typeof meSchema>;

export const remarkSchema = z.object({
  id: z.string(),
  field: z.string(),
  location: z.string(),
  text: z.string(),
  rule: z.string().optional(),
  findingKey: z.string().optional(),
});
export const remarkAnswerSchema = z.object({
  remarkId: z.string(),
  kind: z.enum(['addressed', 'disputed', 'proved']),
  reason: z.string().max(2000).optional(),
});

export const eventViewSchema = z.object({
  id: z.string(),
  type: z.enum(submissionEventTypes),
  revision: z.number().int(),
  at: z.string(),
  /** Absent for the system, and for reviewers where a seller asks. */
  actorName: z.string().optional(),
  detail: z.record(z.string(), z.unknown()).optional(),
});

export const decisionViewSchema = z.object({
  revision: z.number().int(),
  verdict: z.enum(['approved', 'rejected']),
  /** `machine` where objective findings returned the submission without a reviewer. */
  by: z.enum(['reviewer', 'machine']),
  reviewerName: z.string().optional(),
  reason: z.string().optional(),
  remarks: z.array(remarkSchema),
  /** Who confirmed a grave one. */
  secondName: z.string().optional(),
  /** As the seller read it. */
  message: z.string().optional(),
  decidedAt: z.string(),
});

export const revisionViewSchema = z.object({
  revision: z.number().int().positive(),
  fields: fieldValuesSchema,
  /** SHA-256 of the canonical fields, lower-case hex: what a preview and a submission belong to. */
  contentHash: z.string(),
  /** Hash that was last previewed. */
  previewedHash: z.string().nullable(),
  submittedAt: z.string().nullable(),
  answers: z.array(remarkAnswerSchema),
  decision: decisionViewSchema.nullable(),
});

export const submissionSummarySchema = z.object({
  id: z.string(),
  formId: z.enum(formIds),
  /** Product or company name, '' while the seller has written none. */
  title: z.string(),
  sellerId: z.string(),
  sellerName: z.string(),
  site: z.string(),
  state: z.enum(submissionStates),
  revision: z.number().int().positive(),
  createdAt: z.string(),
  updatedAt: z.string(),
  submittedAt: z.string().nullable(),
  /** When an answer is due, while the marketplace has the ball. */
  dueAt: z.string().nullable(),
  /** Findings of the current revision by severity; warn counts and above are hidden from sellers until returned. */
  findingCounts: z.object({ block: z.number(), proof: z.number(), warn: z.number(), note: z.number() }),
  claimedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  claimedUntil: z.string().nullable(),
  /** What follows is the desk's own; sellers never get it. */
  risk: z
    .object({
      level: z.enum(riskLevels),
      reasons: z.array(z.object({ code: z.enum(riskCodes), count: z.number() })),
    })
    .nullable()
    .optional(),
  priority: z.number().int().optional(),
  isDisputed: z.boolean().optional(),
  unreadCount: z.number().int().optional(),
  /** When the seller got the ball back, and what was due then; null while the marketplace has it. */
  stopped: z.object({ at: z.string(), dueAt: z.string() }).nullable().optional(),
  /** Whose decision waits for a second person. */
  proposedBy: z.object({ id: z.string(), name: z.string() }).nullable().optional(),
  /** Why the one who asks may not take it. */
  barred: z.enum(['bound-to-seller', 'own-proposal']).optional(),
  /** Who else has it open. */
  viewers: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});
export type SubmissionSummary = z.infer<typeof submissionSummarySchema>;

const passedSchema = z.object({ submissionId: z.string(), revision: z.number().int(), at: z.string() });

export const submissionViewSchema = submissionSummarySchema.extend({
  /** Oldest first; the last is the current one. Drafts are shown to their seller alone. */
  revisions: z.array(revisionViewSchema),
  /** Increases with each saved change of the draft. */
  draftVersion: z.number().int(),
  report: z.custom<Report>().nullable(),
  judgements: z.array(
    z.object({
      findingKey: z.string(),
      state: z.enum(['accepted', 'dismissed']),
      reason: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  /** Of a delivery whose forms were read, for the desk: each party, its cut-out's place, and who judged it. */
  parties: z.array(z.custom<PartyVerdict>()).optional(),
  events: z.array(eventViewSchema),
  agreementVersion: z.string(),
  /** What earlier reviewers let pass on the same content, for the desk. */
  passed: z
    .object({
      fields: z.array(passedSchema.extend({ field: z.string() })),
      findings: z.array(passedSchema.extend({ findingKey: z.string(), reason: z.string().optional() })),
    })
    .optional(),
  /** A grave decision that waits for a second person. */
  proposal: z
    .object({
      verdict: z.enum(['approved', 'rejected']),
      by: z.object({ id: z.string(), name: z.string() }),
      reason: z.string().nullable(),
      remarks: z.array(remarkSchema),
      why: z.object({
        kind: z.enum(['form', 'rule', 'approved-over']),
        rule: z.string().optional(),
        severity: z.enum(severities).optional(),
      }),
      at: z.string(),
    })
    .nullable()
    .optional(),
});
export type SubmissionView = z.infer<typeof submissionViewSchema>;
