import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useNotices } from '../api/hooks.ts';
import { api, type Notice } from '../api/routes.ts';
import { Empty, Loaded } from '../components/loaded.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';

/** Messages to oneself, newest first; opening one marks it as read. */
export function NoticesPage({ home }: { home: '/submissions' | '/queue' }) {
  const { t } = useWords();
  const query = useNotices();
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('notices.title')}</h1>
      </header>
      <Loaded query={query} what={t('notices.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('notices.emptyTitle')} lead={t('notices.emptyLead')} />
          ) : (
            <ul className="card notices">
              {items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} home={home} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function NoticeRow({ notice, home }: { notice: Notice; home: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const read = () =>
    notice.readAt === null &&
    void api
      .readNotice(notice.id)
      .then(() => client.invalidateQueries({ queryKey: ['notices'] }))
      .catch(() => {});
  return (
    <li className={notice.readAt ? '' : 'is-unread'}>
      <details onToggle={(event) => event.currentTarget.open && read()}>
        <summary>
          {!notice.readAt && <span className="tag is-accent">{t('notices.new')}</span>}
          <b>{notice.subject}</b>
          <span className="hint push">
            <Time at={notice.at} />
          </span>
        </summary>
        <p className="content-text">{notice.body}</p>
        {notice.submissionId && <Link to={`${home}/${notice.submissionId}`}>{t('notices.open')}</Link>}
      </details>
    </li>
  );
}
