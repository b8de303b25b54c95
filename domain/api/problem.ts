import { z } from 'zod';

/**
 * A refusal as RFC 9457 problem+json. `code` is stable; `title` and `detail` are for people, in the language of the
 * request, and say what to do.
 */
export const problemSchema = z.object({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  status: z.number().int(),
  /** Problems at fields, where there are any. */
  errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
  /** Findings that stop a submission. */
  findings: z.array(z.unknown()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
