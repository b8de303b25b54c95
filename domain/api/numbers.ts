/** The desk's numbers and its golden cases, as they travel. */
import { z } from 'zod';
import { formIds } from '../form.ts';
import { fieldValuesSchema } from './shapes.ts';

export const numbersQuery = z.object({
  site: z.string().max(40).default('koogallery-cn'),
  /** ISO dates in Beijing, both inclusive. */
  from: z.iso.date(),
  to: z.iso.date(),
  formId: z.enum(formIds).optional(),
});

export const numbersTables = ['weeks', 'rounds', 'reviewers', 'rules', 'waiting', 'golden'] as const;
export const numbersCsvQuery = numbersQuery.extend({ table: z.enum(numbersTables) });

const count = z.number().int();
const minutes = z.number().nullable();
const agreement = z.object({ id: z.string(), name: z.string(), answered: count, agreed: count });

export const numbersSchema = z.object({
  totals: z.object({
    ...{ answered: count, approved: count, byMachine: count, first: count, firstApproved: count },
    ...{ roundsToApproval: z.number().nullable(), firstAnswerMedian: minutes, firstAnswerNinth: minutes },
  }),
  weeks: z.array(
    z.object({ week: z.string(), answered: count, first: count, firstApproved: count, firstAnswer: minutes }),
  ),
  rounds: z.array(z.object({ round: count, many: count })),
  reviewers: z.array(
    z.object({ id: z.string(), name: z.string(), answered: count, approved: count, minutes: count }),
  ),
  waiting: z.object({ machine: count, reviewers: count, sellers: count, overdue: count }),
  golden: z.array(agreement),
  rules: z.array(
    z.object({ rule: z.string(), found: count, shadow: count, accepted: count, dismissed: count }),
  ),
});
export type NumbersView = z.infer<typeof numbersSchema>;

const verdict = z.enum(['approved', 'rejected']);

export const addGoldenCaseBody = z.object({
  submissionId: z.string().regex(/^SJ-\d{4}-\d{4,9}$/u),
  verdict,
  why: z.string().trim().min(4).max(500),
});
export const goldenCaseSchema = z.object({
  ...{ id: z.string(), submissionId: z.string(), title: z.string(), verdict, why: z.string() },
  ...{ addedAt: z.string(), answered: count, agreed: count },
});
export type GoldenCaseView = z.infer<typeof goldenCaseSchema>;
export const goldenQuestionSchema = z.object({
  case: z
    .object({ id: z.string(), formId: z.enum(formIds), fields: fieldValuesSchema, left: count })
    .nullable(),
});
export type GoldenQuestionView = z.infer<typeof goldenQuestionSchema>;
export const answerGoldenBody = z.object({ verdict });

/** What a reviewer said of a golden case beside what was agreed on, and why. */
export const goldenOutcome = z.object({ id: z.string(), given: verdict, verdict, why: z.string() });
export type GoldenOutcome = z.infer<typeof goldenOutcome>;
