import type { SubmissionView } from '../../domain/api/shapes.ts';
import { useWords } from '../i18n/start.ts';
import { Time } from './time.tsx';

const quiet = [
  ...['previewed', 'checks-started', 'finding-accepted', 'finding-dismissed', 'finding-reopened'],
  ...['point-answered', 'point-settled', 'point-message'],
];

const tones: Readonly<Record<string, string>> = {
  rejected: 'block',
  returned: 'block',
  approved: 'good',
  claimed: 'accent',
  submitted: 'accent',
};

/** What happened, newest first; steps of machines and single judgements are left out. */
export function EventList({ view }: { view: Pick<SubmissionView, 'events'> }) {
  const { t } = useWords();
  const shown = view.events.filter((event) => !quiet.includes(event.type)).toReversed();
  if (shown.length === 0) return <p className="hint">{t('event.none')}</p>;
  return (
    <ol className="events">
      {shown.map((event) => (
        <li key={event.id} className={`is-${tones[event.type] ?? 'note'}`}>
          <Time at={event.at} />
          <span>
            {t(`event.${event.type}`, { n: event.revision })}
            {event.actorName && <span className="hint"> · {event.actorName}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
