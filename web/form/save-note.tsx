import { CloudCheck, CloudOff, TriangleAlert } from 'lucide-react';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import type { Draft } from './use-draft.ts';

/** One line in the head of the page; never a toast. */
export function SaveNote({ draft }: { draft: Draft }) {
  const { t } = useWords();
  if (draft.saveState === 'saving')
    return (
      <span className="save-note" role="status">
        <span className="spinner" /> {t('save.saving')}
      </span>
    );
  if (draft.saveState === 'offline')
    return (
      <span className="save-note is-warn" role="status">
        <CloudOff className="icon" /> {t('save.offline')}
      </span>
    );
  if (draft.saveState === 'failed')
    return (
      <span className="save-note is-block" role="alert">
        <TriangleAlert className="icon" />
        {t('save.failed', { reason: draft.problem?.problem.detail ?? draft.problem?.problem.title ?? '' })}
        <button type="button" className="link" onClick={() => void draft.flush().catch(() => {})}>
          {t('save.retry')}
        </button>
      </span>
    );
  return (
    <span className="save-note" role="status">
      <CloudCheck className="icon is-good" />
      {draft.saveState === 'unsaved' ? t('save.unsaved') : t('save.saved')} <Time at={draft.savedAt} />
    </span>
  );
}
