/** What the operator's pages say to the server about rule packs. Times are ISO 8601 in UTC. */
import { z } from 'zod';
import type { DryRunResult } from '../dry-run.ts';
import { formIds } from '../form.ts';
import type { RulePack } from '../pack.ts';
import type { PackChange } from '../pack-diff.ts';
import { spanSeverities, textCategories } from '../pack-words.ts';
import { severities } from '../severity.ts';

export const siteParams = z.object({ site: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u) });

const edits = z.number().int().nonnegative();
const day = z.iso.date();
const reason = z.string().trim().min(4).max(500);
const keys = z.array(z.string().min(1).max(60)).max(60);

/** PUT /api/packs/:site/draft/rules/:key — settings that are absent stay, null takes one away. */
export const editRuleBody = z.object({
  /** The draft's count that the editor saw; 0 where there was no draft. */
  edits,
  severity: z.enum(severities).nullish(),
  mode: z.enum(['shadow', 'off']).nullish(),
  on: z
    .object({
      forms: z.array(z.enum(formIds)).optional(),
      types: keys.optional(),
      fields: keys.optional(),
      except: keys.optional(),
    })
    .optional(),
  params: z.record(z.string().max(60), z.unknown()).nullish(),
  from: day.nullish(),
  until: day.nullish(),
  /** Takes the entry as the version in force has it, instead of the settings above. */
  isReset: z.boolean().optional(),
});

const kept = {
  word: z.string().trim().min(1).max(60),
  effectiveFrom: day.optional(),
  why: z.string().trim().min(2).max(200),
};
/** PUT /api/packs/:site/draft/words — all own words and exceptions; who wrote a new one is the one who asks. */
export const editWordsBody = z.object({
  edits,
  words: z
    .array(z.object({ ...kept, category: z.enum(textCategories), severity: z.enum(spanSeverities) }))
    .max(5_000),
  exceptions: z.array(z.object(kept)).max(5_000),
});

/** POST /api/packs/:site/draft/sign · discard */
export const draftActBody = z.object({ edits });
/** POST /api/packs/:site/draft/publish */
export const publishBody = z.object({ edits, reason, inForceFrom: z.iso.datetime().optional() });
/** POST /api/packs/:site/restore — a new version with the rules of an old one. */
export const restoreBody = z.object({ version: z.string().max(20), reason });
/** POST /api/packs/:site/withdraw */
export const withdrawBody = z.object({ version: z.string().max(20) });
/** POST /api/packs/:site/dry-runs */
export const dryRunBody = z.object({ edits, days: z.number().int().min(1).max(3_650).default(90) });

const person = z.object({ name: z.string() }).nullable();

export const packFaultSchema = z.object({
  place: z.string(),
  code: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
});

export const blockGateSchema = z.object({
  entry: z.string(),
  rule: z.string(),
  decided: z.number().int(),
  dismissed: z.number().int(),
  precision: z.number().nullable(),
  shadowDays: z.number().int(),
  bar: z.object({ precision: z.number(), leastDecided: z.number(), shadowDays: z.number() }),
  missing: z.array(z.enum(['decided', 'precision', 'shadow', 'signature'])),
});
export type BlockGateView = z.infer<typeof blockGateSchema>;

export const dryRunSchema = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  total: z.number().int(),
  done: z.number().int(),
  days: z.number().int(),
  workedMs: z.number().int(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** It tried the draft as it is now. */
  isCurrent: z.boolean(),
  result: z.custom<DryRunResult>(),
});
export type DryRunView = z.infer<typeof dryRunSchema>;

export const packVersionSchema = z.object({
  version: z.string(),
  effectiveFrom: z.string(),
  state: z.enum(['past', 'in-force', 'waiting']),
  /** Null where it came with the programme; `system` where a rule fell back by itself. */
  by: z.union([z.object({ kind: z.enum(['person', 'system']), name: z.string().optional() }), z.null()]),
  reason: z.string().nullable(),
  basedOn: z.string().nullable(),
  restores: z.string().nullable(),
  signedBy: person,
  publishedAt: z.string().nullable(),
  /** Against the version before it. */
  changes: z.array(z.custom<PackChange>()),
});
export type PackVersionView = z.infer<typeof packVersionSchema>;

export const ruleCountSchema = z.object({
  rule: z.string(),
  found: z.number().int(),
  shadow: z.number().int(),
  accepted: z.number().int(),
  dismissed: z.number().int(),
});

/** GET /api/packs/:site */
export const packEditorSchema = z.object({
  site: z.string(),
  sites: z.array(z.string()),
  inForce: z.custom<RulePack>(),
  /** Comes into force on its day; no other version can be published before. */
  waiting: z.object({ version: z.string(), effectiveFrom: z.string() }).nullable(),
  draft: z
    .object({
      pack: z.custom<RulePack>(),
      edits,
      basedOn: z.string(),
      changedBy: z.string(),
      /** Whether the one who asks changed it last: then somebody else has to sign. */
      isMine: z.boolean(),
      changedAt: z.string(),
      signedBy: person,
      changes: z.array(z.custom<PackChange>()),
      faults: z.array(packFaultSchema),
      gates: z.array(blockGateSchema),
    })
    .nullable(),
  dryRun: dryRunSchema.nullable(),
  counts: z.array(ruleCountSchema),
  /** Days that `counts` looks back. */
  windowDays: z.number().int(),
});
export type PackEditorView = z.infer<typeof packEditorSchema>;

export const ruleFindingSchema = z.object({
  submissionId: z.string(),
  revision: z.number().int(),
  findingKey: z.string(),
  isShadow: z.boolean(),
  title: z.string(),
  sellerName: z.string(),
  field: z.string(),
  quote: z.string().nullable(),
  outcome: z.enum(['accepted', 'dismissed']).nullable(),
  reason: z.string().nullable(),
  foundAt: z.string(),
});
export type RuleFindingView = z.infer<typeof ruleFindingSchema>;

/** PUT /api/rule-findings — an operator's word on what a rule in shadow found. */
export const judgeShadowBody = z.object({
  submissionId: z.string().max(30),
  revision: z.number().int().positive(),
  findingKey: z.string().max(200),
  outcome: z.enum(['accepted', 'dismissed']).nullable(),
});
