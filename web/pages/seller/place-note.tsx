import { useQuery } from '@tanstack/react-query';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { pointsApi } from '../../api/points.ts';
import { formatDuration, formatMoment } from '../../components/time.tsx';
import { useWords } from '../../i18n/start.ts';

/** Where it stands: its place, when an answer is due, what is left of the working time, or that the clock has stopped. */
export function PlaceNote({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const { data: place } = useQuery({
    queryKey: ['place', view.id, view.state, view.revision],
    queryFn: () => pointsApi.place(view.id),
    refetchInterval: 60_000,
  });
  if (!place?.clock || place.leftMinutes === null) return null;
  const time = formatDuration(Math.abs(place.leftMinutes), t);
  if (place.clock === 'stopped') return <p className="hint">{t('place.stopped', { time })}</p>;
  return (
    <div className="place-line">
      {place.place !== null && (
        <p>
          {place.place === 1
            ? t('place.next')
            : t('place.queue', { place: place.place, waiting: place.waiting ?? place.place })}
        </p>
      )}
      <p className="hint">
        {place.dueAt && t('place.due', { at: formatMoment(place.dueAt), count: place.promisedDays })} ·{' '}
        {t(place.leftMinutes < 0 ? 'place.late' : 'place.left', { time })}
      </p>
    </div>
  );
}
