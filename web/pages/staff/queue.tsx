import { Button } from 'antd';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Me } from '../../../domain/api/shapes.ts';
import { useSubmissionList } from '../../api/hooks.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { useShortcuts } from '../../components/shortcuts.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { BulkPanel } from '../../desk/bulk-panel.tsx';
import { QueueFilters } from '../../desk/queue-filters.tsx';
import { QueuePeek } from '../../desk/queue-peek.tsx';
import { QueueTable } from '../../desk/queue-table.tsx';
import { SentStrips } from '../../desk/sent-strip.tsx';
import { type QueueActs, useQueueActs } from '../../desk/use-queue-acts.tsx';
import { useQueueFilter } from '../../desk/use-queue-filter.ts';
import { useSteadyRows } from '../../desk/use-steady-rows.ts';
import { Workload } from '../../desk/workload.tsx';
import { useWords } from '../../i18n/start.ts';

export function QueuePage({ me }: { me: Me }) {
  const { t } = useWords();
  const narrowing = useQueueFilter();
  const { filter, set, isNarrowed, clear } = narrowing;
  const list = useSubmissionList('queue', filter);
  const steady = useSteadyRows(
    list.data?.pages.flatMap((page) => page.items),
    JSON.stringify(filter),
  );
  const rows = steady.rows ?? [];
  const acts = useQueueActs(rows, me);
  const shortcuts = useQueueShortcuts(acts);
  const counts = list.data?.pages[0]?.counts ?? {};
  const total = (counts['waiting-for-review'] ?? 0) + (counts['in-review'] ?? 0);
  return (
    <div className="queue">
      <header className="queue-head">
        <h1>{t('queue.title')}</h1>
        <span className="hint">{t('queue.summary', { count: total, seller: counts.rejected ?? 0 })}</span>
        <SearchBox q={filter.q ?? ''} onChange={(q) => set({ q })} />
        <Workload />
        {acts.canDecide && (
          <Button
            type="primary"
            size="large"
            loading={acts.next.claim.isPending}
            onClick={() => acts.next.claim.mutate()}
          >
            {t('queue.claimNext')} <kbd>N</kbd>
          </Button>
        )}
        <QueueFilters narrowing={narrowing} />
      </header>
      <SentStrips />
      {acts.refusal && (
        <p className="strip is-warn" role="alert">
          {acts.refusal}{' '}
          <button type="button" className="link" onClick={() => acts.next.claim.mutate()}>
            {t('queue.claimNext')}
          </button>
        </p>
      )}
      {(steady.waiting > 0 || steady.hasGone) && (
        <button type="button" className="strip is-accent" onClick={steady.show}>
          {steady.waiting > 0 ? t('queue.newRows', { count: steady.waiting }) : t('queue.tidy')}
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
              cursorId={acts.cursorId}
              isByDue={(filter.sort ?? 'due') === 'due'}
              selection={acts.canDecide ? acts.selection : undefined}
              onCursor={acts.setCursorId}
              onClaim={(one) => acts.claim.mutate(one)}
              more={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            />
          )
        }
      </Loaded>
      {acts.peekId && <QueuePeek id={acts.peekId} onClose={() => acts.setPeekId(undefined)} />}
      <Foot acts={acts} onHelp={shortcuts.open} />
      {acts.bulkIds && (
        <BulkPanel
          ids={acts.bulkIds}
          onClose={(isDone) => {
            acts.setBulkIds(undefined);
            if (isDone) acts.selection.clear();
          }}
        />
      )}
      {shortcuts.dialog}
    </div>
  );
}

/** Sends what is typed once it rests, so that no key waits for an answer. */
function SearchBox({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  useKeys({ '/': () => input.current?.focus() });
  // A view that is chosen elsewhere says what is searched for.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = q;
  }, [q]);
  return (
    <label className="search push">
      <Search className="icon" />
      <input
        ref={input}
        defaultValue={q}
        placeholder={t('queue.search')}
        aria-label={t('queue.search')}
        onChange={({ target }) => {
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => onChange(target.value), 200);
        }}
      />
      <kbd>/</kbd>
    </label>
  );
}

/** The keys of the page; while rows are chosen, what can be done with them. */
function Foot({ acts, onHelp }: { acts: QueueActs; onHelp: () => void }) {
  const { t } = useWords();
  const { selection } = acts;
  if (selection.ids.length > 0)
    return (
      <footer className="queue-keys is-choosing">
        <span role="status">{t('bulk.chosen', { count: selection.ids.length })}</span>
        <Button type="primary" onClick={() => acts.setBulkIds(selection.ids)}>
          {t('bulk.decide')} <kbd>B</kbd>
        </Button>
        <Button type="text" onClick={selection.clear}>
          {t('bulk.clear')} <kbd>Esc</kbd>
        </Button>
      </footer>
    );
  const keys = [
    ['J K', t('queue.keyMove')],
    ['↵', t('act.open')],
    ['Space', t('peek.key')],
    ['C', t('queue.claim')],
    ['N', t('queue.claimNext')],
    ['X', t('bulk.key')],
    ['G 1–9', t('views.key')],
  ] as const;
  return (
    <footer className="queue-keys hint">
      {keys.map(([chord, does]) => (
        <span key={chord}>
          {chord.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
      <button type="button" className="quiet push" onClick={onHelp}>
        <kbd>?</kbd> {t('keys.title')}
      </button>
    </footer>
  );
}

function useQueueShortcuts({ canDecide }: QueueActs) {
  const { t } = useWords();
  const deciding = [
    ['C', t('queue.claim')],
    ['N', t('queue.claimNext')],
    ['X', t('bulk.key')],
    ['Shift J K', t('bulk.keyExtend')],
    ['B', t('bulk.decide')],
    ['U', t('sent.undoKey')],
  ] as const;
  return useShortcuts([
    {
      title: t('queue.title'),
      keys: [
        ['J K', t('queue.keyMove')],
        ['↵', t('act.open')],
        ['Space', t('peek.key')],
        ...(canDecide ? deciding : []),
        ['F', t('queue.keyFilter')],
        ['G 1–9', t('views.key')],
      ],
    },
  ]);
}
