import type { AuditEntryView } from '../../../domain/api/loop.ts';
import { formatMoment } from '../../components/time.tsx';
import { useWords } from '../../i18n/start.ts';

/** What was done in words: an event by its name, an act by what its route is for, with how it ended. */
export function AuditAct({
  entry: { source, what, title, status, revision, detail },
}: {
  entry: AuditEntryView;
}) {
  const { t, language } = useWords();
  const words =
    source === 'event' ? t(`event.${what}` as 'event.submitted', { n: revision }) : title?.[language];
  const isRefused = status !== null && status >= 400;
  return (
    <>
      {words ?? <span className="mono">{what}</span>}
      <span className="hint queue-seller">
        {status !== null && (isRefused ? t('audit.refused', { status }) : t('audit.done'))}
        {detail && <Details detail={detail} />}
      </span>
    </>
  );
}

/** Keys of findings and the like say nothing to a person and are left out. */
function Details({ detail }: { detail: Readonly<Record<string, unknown>> }) {
  const { t } = useWords();
  const names: Readonly<Record<string, string>> = t('audit.details', { returnObjects: true });
  const values: Readonly<Record<string, string>> = t('audit.values', { returnObjects: true });
  const parts = Object.entries(detail).flatMap(([key, value]) => {
    const text = textOf(value, values);
    return names[key] && text ? [`${names[key]} ${text}`] : [];
  });
  return parts.join(' · ');
}

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;

function textOf(value: unknown, values: Readonly<Record<string, string>>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return isoMoment.test(value) ? formatMoment(value) : (values[value] ?? value).slice(0, 120);
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return '';
}
