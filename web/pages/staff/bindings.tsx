import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type BindingsView, deskApi } from '../../api/desk.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { LockedSubmit } from '../../components/locked-submit.tsx';
import { Time } from '../../components/time.tsx';
import { useListAct } from '../../components/use-list-act.ts';
import { useWords } from '../../i18n/start.ts';

/** Who may not decide on which seller, and why. */
export function BindingsPage() {
  const { t } = useWords();
  const [q, setQ] = useState('');
  const query = useQuery({
    queryKey: ['bindings', q],
    queryFn: () => deskApi.bindings(q),
    placeholderData: (before) => before,
  });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('queue.view.bindings')}</h1>
          <p className="hint">{t('binding.lead')}</p>
        </div>
      </header>
      <Loaded query={query} what={t('queue.view.bindings')}>
        {(view) => (
          <>
            <BindForm view={view} onSearch={setQ} />
            {view.bindings.length === 0 ? (
              <Empty title={t('binding.none')} lead={t('binding.noneLead')} />
            ) : (
              <ul className="templates">
                {view.bindings.map((one) => (
                  <Binding key={`${one.userId} ${one.sellerId}`} one={one} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Binding({ one }: { one: BindingsView['bindings'][number] }) {
  const { t } = useWords();
  const { act, problem } = useListAct('bindings', deskApi.unbind);
  const { userId, sellerId, userName, sellerName, reason, byName, at } = one;
  return (
    <li className="card template">
      <div className="row">
        <h2>{t('binding.pair', { user: userName, seller: sellerName })}</h2>
        <Button
          size="small"
          className="push"
          loading={act.isPending}
          aria-label={t('binding.remove', { user: userName, seller: sellerName })}
          onClick={() => act.mutate({ userId, sellerId })}
        >
          {t('template.takeAway')}
        </Button>
      </div>
      <p>{reason}</p>
      <p className="hint">
        {byName} <Time at={at} />
      </p>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

function BindForm({ view, onSearch }: { view: BindingsView; onSearch: (q: string) => void }) {
  const { t } = useWords();
  const [userId, setUser] = useState<string>();
  const [sellerId, setSeller] = useState<string>();
  const [reason, setReason] = useState('');
  const { act, problem } = useListAct('bindings', deskApi.bind);
  const lock = !userId
    ? t('binding.needsUser')
    : !sellerId
      ? t('binding.needsSeller')
      : reason.trim().length < 2
        ? t('binding.needsReason')
        : '';
  const bind = () => {
    if (lock || !userId || !sellerId || act.isPending) return;
    act.mutate(
      { userId, sellerId, reason: reason.trim() },
      {
        onSuccess: () => {
          setSeller(undefined);
          setReason('');
        },
      },
    );
  };
  return (
    <form
      className="card template template-form"
      onSubmit={(event) => {
        event.preventDefault();
        bind();
      }}
    >
      <div className="row row-wrap">
        <Select
          className="queue-filter"
          aria-label={t('binding.user')}
          placeholder={t('binding.user')}
          value={userId}
          onChange={setUser}
          options={view.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          showSearch={{ filterOption: false, onSearch }}
          className="queue-filter"
          aria-label={t('binding.seller')}
          placeholder={t('binding.seller')}
          value={sellerId}
          onChange={setSeller}
          options={view.sellers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <input
          className="input binding-reason"
          maxLength={300}
          value={reason}
          aria-label={t('binding.reason')}
          placeholder={t('binding.reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="row">
        <LockedSubmit lock={lock} isSending={act.isPending}>
          {t('binding.add')}
        </LockedSubmit>
        {lock && <span className="hint">{lock}</span>}
        {problem && (
          <span className="field-problem" role="alert">
            {problem}
          </span>
        )}
      </div>
    </form>
  );
}
