/** What is said about single findings and remarks: answers, threads, waivers. */
import { z } from 'zod';
import { formIds } from '../form.ts';
import { answerStates, minProofScopeLength } from '../point.ts';
import { minDisputeReasonLength } from '../remark.ts';
import { roles } from '../role.ts';
import { waiverScopes } from '../waiver.ts';
import { fileRefSchema } from './shapes.ts';

const characters = (text: string) => [...text.trim()].length;
const isoDay = z.iso.date();

const disputeSchema = z.object({
  kind: z.literal('disputed'),
  reason: z
    .string()
    .max(2_000)
    .refine((text) => characters(text) >= minDisputeReasonLength, `${minDisputeReasonLength}+`),
  document: fileRefSchema.optional(),
});
const proofSchema = z.object({
  kind: z.literal('proved'),
  scope: z
    .string()
    .max(500)
    .refine((text) => characters(text) >= minProofScopeLength, `${minProofScopeLength}+`),
  document: fileRefSchema,
  issuedOn: isoDay,
  validUntil: isoDay,
});

/** PUT /api/submissions/:id/points/:key/answer; `none` takes an answer back. */
export const answerPointBody = z.object({
  revision: z.number().int().positive(),
  answer: z.discriminatedUnion('kind', [disputeSchema, proofSchema, z.object({ kind: z.literal('none') })]),
});

/** POST /api/submissions/:id/points/:key/settle; a waiver of a finding has a scope and a last day. */
export const settlePointBody = z.object({
  revision: z.number().int().positive(),
  verdict: z.enum(answerStates).exclude(['open']),
  note: z.string().trim().min(1).max(500),
  scope: z.enum(waiverScopes).optional(),
  /** The last day on which the waiver counts. */
  endsOn: isoDay.optional(),
});

/** POST /api/submissions/:id/points/:key/messages */
export const sendMessageBody = z.object({
  text: z.string().trim().min(1).max(2_000),
  document: fileRefSchema.optional(),
});
/** POST /api/submissions/:id/points/:key/read */
export const readThreadBody = z.object({ messageId: z.number().int().positive() });

export const messageSchema = z.object({
  id: z.number().int(),
  /** Of the author; a seller never learns which reviewer wrote. */
  role: z.enum(roles),
  name: z.string().optional(),
  isMine: z.boolean(),
  text: z.string(),
  document: fileRefSchema.nullable(),
  at: z.string(),
});
export const pointSchema = z.object({
  key: z.string(),
  answer: z
    .object({
      answer: z.discriminatedUnion('kind', [disputeSchema, proofSchema]),
      state: z.enum(answerStates),
      /** As it stands today: a proof may have run out. */
      standing: z.enum(['disputed', 'proved', 'waived', 'accepted', 'upheld', 'refused', 'expired']),
      revision: z.number().int(),
      at: z.string(),
      /** What the reviewer said to it. */
      note: z.string().optional(),
    })
    .nullable(),
  messages: z.array(messageSchema),
  /** Messages of the other side that this person has not had on screen. */
  unread: z.number().int(),
});
export type PointView = z.infer<typeof pointSchema>;

/** GET /api/submissions/:id/points — only points that somebody has said something about. */
export const pointsAnswer = z.object({ points: z.array(pointSchema) });

export const waiverSchema = z.object({
  id: z.string(),
  scope: z.enum(waiverScopes),
  site: z.string(),
  sellerId: z.string(),
  sellerName: z.string(),
  submissionId: z.string(),
  formId: z.enum(formIds),
  findingKey: z.string(),
  rule: z.string(),
  field: z.string(),
  quote: z.string().nullable(),
  reason: z.string(),
  endsAt: z.string(),
  grantedAt: z.string(),
  grantedBy: z.string(),
  revokedAt: z.string().nullable(),
  revokedBy: z.string().nullable(),
  revokedBecause: z.string().nullable(),
});
export type WaiverView = z.infer<typeof waiverSchema>;

/** GET /api/waivers, for the desk */
export const waiversQuery = z.object({
  state: z.enum(['in-force', 'over']).default('in-force'),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
/** POST /api/waivers/:id/revoke */
export const revokeWaiverBody = z.object({ reason: z.string().trim().min(1).max(500) });

/** GET /api/own-waivers: what a seller's browser needs to judge as the server will. */
export const ownWaiversAnswer = z.object({
  waivers: z.array(
    waiverSchema.omit({
      sellerName: true,
      reason: true,
      grantedBy: true,
      revokedBy: true,
      revokedBecause: true,
    }),
  ),
});
export type OwnWaiver = z.infer<typeof ownWaiversAnswer>['waivers'][number];
