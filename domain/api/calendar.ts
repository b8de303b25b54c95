/** Where a submission stands, and the working days by which that is counted. */
import { z } from 'zod';
import { submissionStates } from '../submission.ts';

/** GET /api/submissions/:id/place */
export const placeAnswer = z.object({
  state: z.enum(submissionStates),
  /** 1 is the next one to be taken; null unless it waits for a reviewer. Never above 1,000. */
  place: z.number().int().nullable(),
  waiting: z.number().int().nullable(),
  /** `running` while the marketplace has the ball, `stopped` while the seller has it; null before the first hand-in. */
  clock: z.enum(['running', 'stopped']).nullable(),
  /** When an answer is due; of a stopped clock, what was due when it stopped. */
  dueAt: z.string().nullable(),
  /** Working minutes that are left, or were when the clock stopped; below 0 where the answer is late. */
  leftMinutes: z.number().int().nullable(),
  /** Working days that were promised for the first answer to a revision. */
  promisedDays: z.number().int(),
});
export type Place = z.infer<typeof placeAnswer>;

const day = z.iso.date();
const span = z.string().regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/u);

export const holidayYearSchema = z.object({
  year: z.number().int().min(2020).max(2100),
  /** Days off, as `first/last` or a single day. */
  off: z.array(span).max(60),
  /** Weekends that are worked in exchange. */
  worked: z.array(day).max(30),
});

/** GET /api/calendar?site= */
export const calendarQuery = z.object({ site: z.string().min(1).max(100) });
export const calendarAnswer = z.object({
  site: z.string(),
  years: z.array(holidayYearSchema),
  changes: z.array(
    z.object({
      year: z.number().int(),
      arranged: holidayYearSchema.nullable(),
      reason: z.string(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
});
export type Calendar = z.infer<typeof calendarAnswer>;

/** PUT /api/calendar/:site/:year; null takes the year back to what comes with the program. */
export const arrangeHolidaysBody = z.object({
  arranged: holidayYearSchema.nullable(),
  reason: z.string().trim().min(1).max(500),
});
