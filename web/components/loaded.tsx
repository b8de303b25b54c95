import { Button } from 'antd';
import { Inbox, Unplug } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { useWords } from '../i18n/start.ts';

type Query<Data> = {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
};

type Props<Data> = {
  readonly query: Query<Data>;
  /** What is being read, for the sentence of a failure. */
  readonly what: string;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
};

/** Loading, failed or ready; what was read before stays on screen while it is read again. */
export function Loaded<Data>({ query, what, rows = 4, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading rows={rows} />;
  return <Failed what={what} error={query.error} onRetry={() => void query.refetch()} />;
}

/** Nothing for 0.3 s, then a skeleton of the rows to come, so that quick answers don't flicker. */
export function Loading({ rows }: { rows: number }) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" aria-label={t('loading')}>
      {isShown &&
        Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <div className="loading-row" key={row}>
            <i style={{ width: 22 }} />
            <i style={{ width: `${18 + ((row * 7) % 9)}%` }} />
            <i style={{ width: `${34 + ((row * 5) % 13)}%` }} />
            <i className="push" style={{ width: 64, height: 24 }} />
          </div>
        ))}
    </div>
  );
}

export function Failed({ what, error, onRetry }: { what: string; error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const requestId = error instanceof ApiError ? error.requestId : '';
  return (
    <div className="blank" role="alert">
      <span className="blank-sign">
        <Unplug className="icon" />
      </span>
      <h2>{t('failed.title', { what })}</h2>
      <p>{useReason(error)}</p>
      <Button type="primary" onClick={onRetry}>
        {t('failed.retry')}
      </Button>
      {requestId && (
        <p className="hint">
          {t('failed.number')} <span className="mono">{requestId}</span>
        </p>
      )}
    </div>
  );
}

function useReason(error: unknown): string {
  const { t } = useWords();
  if (!(error instanceof ApiError) || error.isOffline || error.problem.status >= 500)
    return t('failed.offline');
  if (error.problem.status === 404) return t('failed.missing');
  return t('failed.refused', { reason: error.problem.detail ?? error.problem.title });
}

/** Empty is no error: it says what comes next. */
export function Empty({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <div className="blank">
      <span className="blank-sign">
        <Inbox className="icon" />
      </span>
      <h2>{title}</h2>
      <p>{lead}</p>
      {children}
    </div>
  );
}
