import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { SubmissionSummary } from '../../../domain/api/shapes.ts';
import { useSubmissionList } from '../../api/hooks.ts';
import { pointsApi } from '../../api/points.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { StateTag } from '../../components/state-tag.tsx';
import { Time } from '../../components/time.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useWords } from '../../i18n/start.ts';
import { CopyButton } from './copy-button.tsx';

/** Waiting has three states for the machine and one for people. */
const stateGroups = {
  all: [],
  draft: ['draft'],
  waiting: ['submitted', 'checking', 'waiting-for-review'],
  'in-review': ['in-review'],
  rejected: ['rejected'],
  approved: ['approved'],
  withdrawn: ['withdrawn'],
} as const;
type Group = keyof typeof stateGroups;

export function SellerListPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [group, setGroup] = useState<Group>('all');
  const [q, setQ] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useSubmissionList('own', { sort: 'updated', q, state: stateGroups[group] });
  const clear = () => {
    setGroup('all');
    setQ('');
  };
  useKeys({ '/': () => search.current?.focus() });
  const unread = useQuery({ queryKey: ['unread'], queryFn: pointsApi.unread, refetchInterval: 30_000 });
  const unreadOf = (id: string) =>
    unread.data?.items.find(({ submissionId }) => submissionId === id)?.count ?? 0;
  const counts = list.data?.pages[0]?.counts ?? {};
  const countOf = (name: Group) =>
    (name === 'all' ? Object.keys(counts) : [...stateGroups[name]]).reduce(
      (sum, state) => sum + (counts[state] ?? 0),
      0,
    );
  const nameOf = (name: Group) =>
    name === 'all' ? t('list.all') : t(`state.${name === 'waiting' ? 'waiting-for-review' : name}`);

  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('list.title')}</h1>
          <p className="hint">{t('list.summary', { count: countOf('all') })}</p>
        </div>
        <Button type="primary" className="push" onClick={() => void navigate('/submissions/new')}>
          {t('list.new')}
        </Button>
      </header>
      <div className="row row-wrap list-tools">
        {(Object.keys(stateGroups) as Group[]).map((name) => (
          <button
            type="button"
            key={name}
            className={`chip ${name === group ? 'is-on' : ''}`}
            aria-pressed={name === group}
            onClick={() => setGroup(name)}
          >
            {nameOf(name)} <span>{countOf(name)}</span>
          </button>
        ))}
        <label className="search push">
          <Search className="icon" />
          <input
            ref={search}
            value={q}
            placeholder={t('list.search')}
            aria-label={t('list.search')}
            onChange={(event) => setQ(event.target.value)}
          />
          <kbd>/</kbd>
        </label>
      </div>
      <Loaded query={list} what={t('list.what')}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return group === 'all' && !q ? <NothingYet /> : <NothingFound onClear={clear} />;
          return (
            <>
              <ul className="card own-list">
                {items.map((one) => (
                  <OwnRow key={one.id} one={one} unread={unreadOf(one.id)} />
                ))}
              </ul>
              {list.hasNextPage && (
                <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
                  {t('act.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function OwnRow({ one, unread }: { one: SubmissionSummary; unread: number }) {
  const { t } = useWords();
  const todo =
    one.state === 'draft'
      ? t('list.todoDraft')
      : one.state === 'rejected'
        ? t('list.todoRejected')
        : t('list.open');
  return (
    <li className="own-row">
      <div className="own-name">
        <Link to={`/submissions/${one.id}`}>
          {one.title || t('list.unnamed')}
          {unread > 0 && (
            <span className="badge" title={t('point.unread', { count: unread })}>
              {unread}
            </span>
          )}
        </Link>
        <span className="hint">
          {t(`form.${one.formId}`)} · <span className="mono">{one.id}</span>
          {one.revision > 1 && ` · ${t('revision', { n: one.revision })}`}
        </span>
      </div>
      <StateTag state={one.state} />
      <span className="hint own-time">
        {one.dueAt ? t('list.due') : t('list.updated')} <Time at={one.dueAt ?? one.updatedAt} />
      </span>
      <div className="own-acts">
        {one.formId.startsWith('listing') && (
          <CopyButton id={one.id} formId={one.formId} title={one.title} isSmall />
        )}
        <LinkButton className="is-small" to={`/submissions/${one.id}`} aria-label={`${todo} ${one.title}`}>
          {todo}
        </LinkButton>
      </div>
    </li>
  );
}

function NothingYet() {
  const { t } = useWords();
  return (
    <Empty title={t('list.emptyTitle')} lead={t('list.emptyLead')}>
      <LinkButton to="/submissions/new">{t('list.new')}</LinkButton>
    </Empty>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  return (
    <Empty title={t('list.noneTitle')} lead={t('list.noneLead')}>
      <Button onClick={onClear}>{t('list.clear')}</Button>
    </Empty>
  );
}
