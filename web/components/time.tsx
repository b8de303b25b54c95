import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import { useWords } from '../i18n/start.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Today as 10:42, else 11-20; another year with its year. */
export function formatTime(iso: string, now = new Date()): string {
  const at = new Date(iso);
  if (at.toDateString() === now.toDateString()) return `${two(at.getHours())}:${two(at.getMinutes())}`;
  const day = `${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}-${day}`;
}

/** Day and minute of the day: 11-20 16:08. */
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

// Making one takes far longer than using it.
const fullTimes: Partial<Record<Language, Intl.DateTimeFormat>> = {};

function fullTime(iso: string, language: Language): string {
  const numeric = 'numeric';
  fullTimes[language] ??= new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...{ year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
    timeZoneName: 'short',
  });
  return fullTimes[language].format(new Date(iso));
}

/** A moment; the full time with its zone on hover. */
export function Time({ at, long }: { at: string; long?: boolean }) {
  const { language } = useWords();
  return (
    <time dateTime={at} title={fullTime(at, language)}>
      {long ? formatMoment(at) : formatTime(at)}
    </time>
  );
}

/** `1 天 4 小时`, `3 小时 05 分`: two units at most. A day is `dayHours` long. */
export function formatDuration(minutes: number, t: TFunction<'words'>, dayHours = 24): string {
  const total = Math.max(0, Math.round(minutes));
  if (total < 1) return t('time.lessThanMinute');
  const days = Math.floor(total / (dayHours * 60));
  const hours = Math.floor((total - days * dayHours * 60) / 60);
  const rest = total % 60;
  if (days > 0)
    return hours
      ? `${t('time.day', { count: days })} ${t('time.hour', { count: hours })}`
      : t('time.day', { count: days });
  if (hours === 0) return t('time.minute', { count: rest });
  return `${t('time.hour', { count: hours })} ${t('time.minute', { count: rest })}`;
}
