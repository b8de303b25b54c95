import type { SubmissionView } from '../../domain/api/shapes.ts';
import { formatMoment } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';

/** What was asked of the earlier revisions, newest first; nothing where nothing was. */
export function EarlierRemarks({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const rejected = view.revisions
    .filter(({ decision }) => decision?.verdict === 'rejected')
    .toSorted((a, b) => b.revision - a.revision);
  if (rejected.length === 0) return null;
  return (
    <details className="card earlier" open={view.state === 'rejected'}>
      <summary>{t('delivery.earlier', { count: rejected.length })}</summary>
      <ol>
        {rejected.map(({ revision, decision }) => (
          <li key={revision}>
            <p className="hint">
              {t('revision', { n: revision })} · {decision && formatMoment(decision.decidedAt)}
            </p>
            {decision?.remarks.map(({ id, location, text }) => (
              <p key={id}>
                【{location}】{text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
