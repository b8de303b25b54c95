import { useEffect, useState } from 'react';
import { workingDaysBetween, workingMinutesBetween } from '../../domain/working-minutes.ts';
import { formatDuration } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';

type Tone = 'block' | 'warn' | 'accent';
export type TimeLeft = {
  readonly words: string;
  readonly short: string;
  readonly tone: Tone;
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
export function groupOf(dueAt: string, now: Date): TimeLeft['group'] {
  const days = workingDaysBetween(now, new Date(dueAt));
  return days <= 0 ? 'today' : days === 1 ? 'next-day' : 'later';
}

const tones = { today: 'block', 'next-day': 'warn', later: 'accent' } as const;

/** What is left of the promised time, in working days and hours. */
export function useTimeLeft(dueAt: string | null): TimeLeft | undefined {
  const { t } = useWords();
  const now = useNow();
  if (!dueAt) return undefined;
  const due = new Date(dueAt);
  const group = groupOf(dueAt, now);
  const time = formatDuration(workingMinutesBetween(now < due ? now : due, now < due ? due : now), t);
  const words = t(now < due ? 'time.left' : 'time.overdue', { time });
  return { words, short: now < due ? time : words, tone: tones[group], group };
}
