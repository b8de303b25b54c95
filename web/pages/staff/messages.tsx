import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MessageView } from '../../../domain/api/loop.ts';
import { messageStates } from '../../../domain/message.ts';
import { loopApi } from '../../api/loop.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { Time } from '../../components/time.tsx';
import { useListAct } from '../../components/use-list-act.ts';
import { useWords } from '../../i18n/start.ts';

const signs = { waiting: 'is-warn', sent: 'is-good', failed: 'is-block', dropped: '' } as const;

/** What left the house, or should have: every message with every attempt. */
export function MessagesPage() {
  const { t } = useWords();
  const [state, setState] = useState('');
  const query = useQuery({
    queryKey: ['messages', state],
    queryFn: () => loopApi.messages({ state }),
    refetchInterval: 10_000,
  });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('messages.title')}</h1>
          <p className="hint">{t('messages.lead')}</p>
        </div>
      </header>
      <div className="row row-wrap message-states">
        {['', ...messageStates].map((one) => (
          <button
            type="button"
            key={one}
            className={`chip ${one === state ? 'is-on' : ''}`}
            aria-pressed={one === state}
            onClick={() => setState(one)}
          >
            {t(`messages.state.${(one || 'all') as 'all' | MessageView['state']}`)}
          </button>
        ))}
      </div>
      <Loaded query={query} what={t('messages.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('messages.emptyTitle')} lead={t('messages.emptyLead')} />
          ) : (
            <ul className="card notices">
              {items.map((message) => (
                <Message key={message.id} message={message} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Message({ message }: { message: MessageView }) {
  const { t } = useWords();
  const { id, state, subject, body, receiver, routes, attempts, submissionId, createdAt, nextAt } = message;
  const retry = useListAct('messages', () => loopApi.retryMessage(id));
  return (
    <li>
      <details>
        <summary>
          <span className={`tag ${signs[state]}`}>{t(`messages.state.${state}`)}</span>
          <b>{subject}</b>
          <span className="hint">{receiver}</span>
          <span className="hint push">
            <Time at={createdAt} />
          </span>
        </summary>
        <p className="content-text">{body || t('messages.hidden')}</p>
        <p className="hint">
          {routes.map(({ channel, to }) => `${t(`messages.channel.${channel}`)} ${to}`).join(' → ')}
        </p>
        <ol className="events">
          {attempts.map((attempt) => (
            <li
              key={attempt.at + attempt.channel}
              className={attempt.outcome === 'sent' ? 'is-good' : 'is-block'}
            >
              <Time at={attempt.at} long />
              <span>
                {t(`messages.channel.${attempt.channel}`)} · {t(`messages.outcome.${attempt.outcome}`)}{' '}
                <span className="hint">{attempt.detail}</span>
              </span>
            </li>
          ))}
        </ol>
        {state === 'waiting' && (
          <p className="hint">
            {t('messages.next')} <Time at={nextAt} long />
          </p>
        )}
        <div className="row">
          {submissionId && <Link to={`/queue/${submissionId}`}>{submissionId}</Link>}
          {state === 'failed' && (
            <Button size="small" loading={retry.act.isPending} onClick={() => retry.act.mutate(undefined)}>
              {t('messages.retry')}
            </Button>
          )}
        </div>
        <p className="field-problem" role="alert">
          {retry.problem}
        </p>
      </details>
    </li>
  );
}
