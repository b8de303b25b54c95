/** Every refusal that leaves the API: a stable code, its status, what is wrong, what to do. */
import { messageProblems } from './message-problems.ts';
import { packProblems } from './pack-problems.ts';
import { pointProblems } from './point-problems.ts';
import type { ProblemText } from './problem-text.ts';
import { requestProblems } from './request-problems.ts';
import { reviewProblems } from './review-problems.ts';
import { submissionProblems } from './submission-problems.ts';

export const problemTexts = {
  ...requestProblems,
  ...submissionProblems,
  ...reviewProblems,
  ...pointProblems,
  ...messageProblems,
  ...packProblems,
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof problemTexts;
