import { Button } from 'antd';
import { useEffect, useId, useState } from 'react';
import type { PointView } from '../../domain/api/points.ts';
import type { FileRef } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { DocumentPicker, DocumentView } from './document-picker.tsx';
import type { PointsOf } from './use-points.ts';

type Props = { readonly pointKey: string; readonly points: PointsOf };

/** What was written about one point, oldest first, and where to write the next. Opening it reads it. */
export function Thread({ pointKey, points }: Props) {
  const { t } = useWords();
  const point = points.of(pointKey);
  const { markRead } = points;
  const unread = point?.unread ?? 0;
  useEffect(() => {
    if (unread > 0) markRead(pointKey);
  }, [unread, markRead, pointKey]);
  return (
    <section className="thread" aria-label={t('point.thread')}>
      {point?.messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      <Write pointKey={pointKey} points={points} />
    </section>
  );
}

function Message({ message }: { message: PointView['messages'][number] }) {
  const { t } = useWords();
  return (
    <div className={`message ${message.isMine ? 'is-mine' : ''}`}>
      <p className="hint">
        {message.isMine ? t('point.you') : (message.name ?? t(`role.${message.role}`))}{' '}
        <Time at={message.at} />
      </p>
      <p className="content-text">{message.text}</p>
      {message.document && <DocumentView document={message.document} />}
    </div>
  );
}

function Write({ pointKey, points }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [document, setDocument] = useState<FileRef>();
  const [state, setState] = useState<{ busy?: boolean; refused?: string }>({});
  const send = async () => {
    if (text.trim() === '') return window.document.getElementById(id)?.focus();
    setState({ busy: true });
    try {
      await points.send(pointKey, text.trim(), document);
      setText('');
      setDocument(undefined);
      setState({});
    } catch (error) {
      const problem = error instanceof ApiError && !error.isOffline ? error.problem : undefined;
      setState({ refused: problem ? (problem.detail ?? problem.title) : t('failed.offline') });
    }
  };
  return (
    <div className="write">
      <label className="visually-hidden" htmlFor={id}>
        {t('point.write')}
      </label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={2_000}
        placeholder={t('point.write')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && void send()}
      />
      {state.refused && (
        <p className="field-problem" role="alert">
          {state.refused}
        </p>
      )}
      <div className="row row-wrap">
        <DocumentPicker document={document} label={t('point.attach')} onChange={setDocument} />
        <Button size="small" className="push" loading={state.busy === true} onClick={() => void send()}>
          {t('point.send')}
        </Button>
      </div>
    </div>
  );
}
