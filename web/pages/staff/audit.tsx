import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { AuditEntryView } from '../../../domain/api/loop.ts';
import { loopApi } from '../../api/loop.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { formatMoment } from '../../components/time.tsx';
import { useWords } from '../../i18n/start.ts';
import { AuditAct } from './audit-act.tsx';

const filters = ['who', 'subject', 'since', 'until'] as const;

/** Who did what, when and from where; the search stands in the address, so it can be sent to a colleague. */
export function AuditPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const given = Object.fromEntries(filters.map((name) => [name, search.get(name) ?? '']));
  const pages = useInfiniteQuery({
    queryKey: ['audit', String(search)],
    queryFn: ({ pageParam }) => loopApi.audit({ ...given, ...daysOf(given), cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = filters.map((name) => [name, String(form.get(name) ?? '').trim()]);
    setSearch(Object.fromEntries(wanted.filter(([, value]) => value !== '')));
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('audit.title')}</h1>
          <p className="hint">{t('audit.lead')}</p>
        </div>
      </header>
      <form className="row row-wrap audit-search" onSubmit={submit} key={String(search)}>
        {filters.map((name) => (
          <label key={name}>
            {t(`audit.${name}`)}
            <input
              className="input"
              name={name}
              type={name === 'since' || name === 'until' ? 'date' : 'text'}
              defaultValue={given[name]}
            />
          </label>
        ))}
        <Button type="primary" htmlType="submit">
          {t('audit.search')}
        </Button>
      </form>
      <Loaded query={pages} what={t('audit.title')}>
        {(data) => <Trail entries={data.pages.flatMap(({ items }) => items)} />}
      </Loaded>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('audit.more')}
        </Button>
      )}
    </div>
  );
}

/** Days of the reader's own calendar, both included. */
function daysOf({ since, until }: { since?: string; until?: string }) {
  const startOf = (day: string, plus: number) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date + plus).toISOString();
  };
  return {
    ...(since ? { since: startOf(since, 0) } : {}),
    ...(until ? { until: startOf(until, 1) } : {}),
  };
}

function Trail({ entries }: { entries: readonly AuditEntryView[] }) {
  const { t } = useWords();
  if (entries.length === 0) return <Empty title={t('audit.emptyTitle')} lead={t('audit.emptyLead')} />;
  return (
    <div className="card queue-scroll">
      <table className="queue-table audit-table">
        <thead>
          <tr>
            <th>{t('audit.when')}</th>
            <th>{t('audit.who')}</th>
            <th>{t('audit.what')}</th>
            <th>{t('audit.subject')}</th>
            <th>{t('audit.from')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.source + entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Events that a sealed bundle can be had of. */
const decisions = ['approved', 'rejected', 'returned'];

function Entry({ entry }: { entry: AuditEntryView }) {
  const { t } = useWords();
  const { at, who, role, what, subject, revision, address, agent } = entry;
  const isSubmission = subject !== null && /^SJ-/u.test(subject);
  return (
    <tr>
      <td title={at}>{formatMoment(at)}</td>
      <td>
        {who ?? t('audit.system')}
        {role && <span className="hint queue-seller">{t(`role.${role}`)}</span>}
      </td>
      <td title={what}>
        <AuditAct entry={entry} />
      </td>
      <td>
        {isSubmission ? <Link to={`/queue/${subject}`}>{subject}</Link> : subject}
        {isSubmission && decisions.includes(what) && (
          <a className="queue-seller" href={`/api/submissions/${subject}/revisions/${revision}/bundle`}>
            {t('audit.bundle')}
          </a>
        )}
        {revision !== null && <span className="hint queue-seller">{t('revision', { n: revision })}</span>}
      </td>
      <td title={agent ?? ''}>{address}</td>
    </tr>
  );
}
