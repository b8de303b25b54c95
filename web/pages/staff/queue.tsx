import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Me, SubmissionSummary } from '../../../domain/api/shapes.ts';
import { formIds } from '../../../domain/form.ts';
import { ApiError } from '../../api/client.ts';
import { useSubmissionList } from '../../api/hooks.ts';
import { api } from '../../api/routes.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { useShortcuts } from '../../components/shortcuts.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { QueueTable } from '../../desk/queue-table.tsx';
import { SentStrips } from '../../desk/sent-strip.tsx';
import { useQueueFilter } from '../../desk/use-queue-filter.ts';
import { useSteadyRows } from '../../desk/use-steady-rows.ts';
import { useWords } from '../../i18n/start.ts';

const stateChoices = [
  'waiting-for-review',
  'in-review',
  'checking',
  'rejected',
  'approved',
  'withdrawn',
] as const;

export function QueuePage({ me }: { me: Me }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const { filter, chosenStates, set, isNarrowed, clear } = useQueueFilter();
  const list = useSubmissionList('queue', filter);
  const steady = useSteadyRows(
    list.data?.pages.flatMap((page) => page.items),
    JSON.stringify(filter),
  );
  const [cursorId, setCursorId] = useState<string>();
  const { claim, refusal } = useClaim();
  const rows = steady.rows ?? [];
  const at = rows.findIndex((one) => one.id === cursorId);
  const move = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    setCursorId(next?.id);
    if (next) document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const open = (one: SubmissionSummary | undefined) => one && void navigate(`/queue/${one.id}`);
  const claimNext = () => {
    const free = rows.find((one) => one.state === 'waiting-for-review');
    if (free) claim.mutate(free);
  };
  useKeys({
    J: () => move(1),
    K: () => move(at < 0 ? 1 : -1),
    Enter: () => open(rows[at]),
    C: () => rows[at]?.state === 'waiting-for-review' && rows[at] && claim.mutate(rows[at]),
    N: claimNext,
    F: () => document.getElementById('filter-form')?.focus(),
    '/': () => search.current?.focus(),
  });
  const shortcuts = useShortcuts([
    {
      title: t('queue.title'),
      keys: [
        ['J K', t('queue.keyMove')],
        ['↵', t('act.open')],
        ['C', t('queue.claim')],
        ['N', t('queue.claimNext')],
        ['F', t('queue.keyFilter')],
      ],
    },
  ]);
  const counts = list.data?.pages[0]?.counts ?? {};
  const total = (counts['waiting-for-review'] ?? 0) + (counts['in-review'] ?? 0);
  return (
    <div className="queue">
      <header className="queue-head">
        <h1>{t('queue.title')}</h1>
        <span className="hint">{t('queue.summary', { count: total, seller: counts.rejected ?? 0 })}</span>
        <label className="search push">
          <Search className="icon" />
          <input
            ref={search}
            defaultValue={filter.q}
            placeholder={t('queue.search')}
            aria-label={t('queue.search')}
            onChange={(event) => set({ q: event.target.value })}
          />
          <kbd>/</kbd>
        </label>
        <Button type="primary" size="large" loading={claim.isPending} onClick={claimNext}>
          {t('queue.claimNext')} <kbd>N</kbd>
        </Button>
        <div className="row row-wrap queue-filters">
          <Select
            id="filter-form"
            mode="multiple"
            maxTagCount="responsive"
            allowClear
            className="queue-filter"
            placeholder={t('queue.type')}
            aria-label={t('queue.type')}
            value={[...(filter.formId ?? [])]}
            onChange={(formId: string[]) => set({ formId })}
            options={formIds.map((id) => ({ value: id, label: t(`form.${id}`) }))}
          />
          <Select
            mode="multiple"
            maxTagCount="responsive"
            allowClear
            className="queue-filter"
            placeholder={t('queue.stateDefault')}
            aria-label={t('queue.state')}
            value={chosenStates}
            onChange={(state: string[]) => set({ state })}
            options={stateChoices.map((state) => ({
              value: state,
              label:
                state === 'rejected'
                  ? t('state.withSeller')
                  : state === 'checking'
                    ? t('queue.checking')
                    : t(`state.${state}`),
            }))}
          />
          <Select
            className="queue-filter is-narrow"
            aria-label={t('queue.who')}
            value={filter.claimed ?? 'all'}
            onChange={(claimed) => set({ claimed: claimed === 'all' ? undefined : claimed })}
            options={(['all', 'nobody', 'me', 'anyone'] as const).map((value) => ({
              value,
              label: t(`queue.claimed.${value}`),
            }))}
          />
          {isNarrowed && (
            <button type="button" className="link" onClick={clear}>
              {t('list.clear')}
            </button>
          )}
          <Select
            className="push"
            aria-label={t('queue.sort')}
            value={filter.sort ?? 'due'}
            onChange={(sort) => set({ sort })}
            options={(['due', 'submitted', 'updated'] as const).map((value) => ({
              value,
              label: t(`queue.by.${value}`),
            }))}
          />
        </div>
      </header>
      <SentStrips />
      {refusal && (
        <p className="strip is-warn" role="alert">
          {refusal}{' '}
          <button type="button" className="link" onClick={claimNext}>
            {t('queue.claimNext')}
          </button>
        </p>
      )}
      {steady.waiting > 0 && (
        <button type="button" className="strip is-accent" onClick={steady.show}>
          {t('queue.newRows', { count: steady.waiting })}
        </button>
      )}
      <Loaded query={list} what={t('queue.what')} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty
              title={t(isNarrowed ? 'list.noneTitle' : 'queue.emptyTitle')}
              lead={t(isNarrowed ? 'list.noneLead' : 'queue.emptyLead')}
            >
              {isNarrowed && <Button onClick={clear}>{t('list.clear')}</Button>}
              {!isNarrowed && (
                <LinkButton to="/queue?state=rejected&sort=updated">{t('queue.seeSellers')}</LinkButton>
              )}
            </Empty>
          ) : (
            <QueueTable
              rows={rows}
              myId={me.id}
              cursorId={cursorId}
              isByDue={(filter.sort ?? 'due') === 'due'}
              onCursor={setCursorId}
              onClaim={(one) => claim.mutate(one)}
              more={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            />
          )
        }
      </Loaded>
      <footer className="queue-keys hint">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t('queue.keyMove')}
        </span>
        <span>
          <kbd>↵</kbd> {t('act.open')}
        </span>
        <span>
          <kbd>C</kbd> {t('queue.claim')}
        </span>
        <span>
          <kbd>N</kbd> {t('queue.claimNext')}
        </span>
        <button type="button" className="quiet push" onClick={shortcuts.open}>
          <kbd>?</kbd> {t('keys.title')}
        </button>
      </footer>
      {shortcuts.dialog}
    </div>
  );
}

/** The server's answer is the truth: claimed and opened, or taken by someone else. */
function useClaim() {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const claim = useMutation({
    mutationFn: (one: SubmissionSummary) => api.claim(one.id, one.revision),
    onSuccess: (_, one) => navigate(`/queue/${one.id}`),
    onSettled: () => void client.invalidateQueries({ queryKey: ['list'] }),
  });
  const error = claim.error instanceof ApiError ? claim.error : undefined;
  return {
    claim,
    refusal: error && (error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title)),
  };
}
