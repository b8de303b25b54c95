import { useEffect, useState } from 'react';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';
import type { HolidayYear } from '../../domain/public-holidays.ts';
import { isPending } from '../../domain/submission.ts';
import { workingDaysBetween, workingMinutesBetween } from '../../domain/working-minutes.ts';
import { formatDuration } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { useHolidayYears } from './use-holiday-years.ts';

type Tone = 'block' | 'warn' | 'accent';
export type TimeLeft = {
  readonly words: string;
  readonly short: string;
  readonly tone: Tone | 'stopped';
  readonly group: 'today' | 'next-day' | 'later';
};

/** The clock of the page, moving once a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Red: due today or late. Amber: due the next working day. */
export function groupOf(dueAt: string, now: Date, years: readonly HolidayYear[]): TimeLeft['group'] {
  const days = workingDaysBetween(now, new Date(dueAt), years);
  return days <= 0 ? 'today' : days === 1 ? 'next-day' : 'later';
}

const tones = { today: 'block', 'next-day': 'warn', later: 'accent' } as const;

/** While the seller has the ball: when the clock stopped, and what was due then. */
function stoppedClock({ state, stopped }: Pick<SubmissionSummary, 'state' | 'stopped'>) {
  return ['draft', 'rejected', 'withdrawn'].includes(state) ? (stopped ?? undefined) : undefined;
}

/** What is left of the promised time, in working days and hours of the site; of a stopped clock, what was left then. */
export function useTimeLeft(
  one: Pick<SubmissionSummary, 'site' | 'state' | 'dueAt' | 'stopped'>,
): TimeLeft | undefined {
  const { t } = useWords();
  const now = useNow();
  const years = useHolidayYears(one.site);
  const stopped = stoppedClock(one);
  const dueAt = stopped?.dueAt ?? (isPending(one.state) ? one.dueAt : null);
  if (!dueAt) return undefined;
  const due = new Date(dueAt);
  const at = stopped ? new Date(stopped.at) : now;
  const isLate = at >= due;
  const time = formatDuration(workingMinutesBetween(isLate ? due : at, isLate ? at : due, years), t);
  const words = t(isLate ? 'time.overdue' : 'time.left', { time });
  const short = isLate ? words : time;
  const group = groupOf(dueAt, now, years);
  if (stopped) return { words: t('time.stopped', { words }), short, tone: 'stopped', group };
  return { words, short, tone: tones[group], group };
}
