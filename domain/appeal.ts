import type { SubmissionState } from './submission.ts';
import { isPending } from './submission.ts';
import { addWorkingDays } from './working-time.ts';

/** Why a seller may turn to the operators: rejected time and again, or nobody answers. */
export type AppealCause = 'rejected-often' | 'stuck';

export const rejectionsToAppeal = 3;
export const workingDaysToAppeal = 5;
/** In characters. */
export const minAppealLength = 15;

export type Appealable = {
  readonly state: SubmissionState;
  /** Decisions against it so far, a machine's returns among them. */
  readonly rejections: number;
  /** ISO time; null before anything was handed in. */
  readonly submittedAt: string | null;
};

/** The ground for an appeal now; undefined where there is none yet. */
export function appealCause(about: Appealable, now: Date): AppealCause | undefined {
  const { state, rejections, submittedAt } = about;
  if (state === 'rejected') return rejections >= rejectionsToAppeal ? 'rejected-often' : undefined;
  if (!isPending(state) || submittedAt === null) return undefined;
  return addWorkingDays(new Date(submittedAt), workingDaysToAppeal) < now ? 'stuck' : undefined;
}

/** What an operator makes of an appeal: back to the project team with a note, or decided at once. */
export const appealAnswers = ['upheld', 'approved', 'rejected'] as const;
export type AppealAnswer = (typeof appealAnswers)[number];

const dayMs = 86_400_000;
/** An order whose delivery is still not proved then is reminded of, and every week after. */
export const openDaysToRemind = 180;
export const remindEveryDays = 7;

/** When to remind next of an order that has been open since then. */
export function nextOpenReminder(openedAt: Date, now: Date): Date {
  const first = openedAt.getTime() + openDaysToRemind * dayMs;
  const weeks = Math.max(0, Math.floor((now.getTime() - first) / (remindEveryDays * dayMs)) + 1);
  return new Date(first + weeks * remindEveryDays * dayMs);
}
