import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ReceiverView } from '../../../domain/api/loop.ts';
import { loopApi } from '../../api/loop.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { Time } from '../../components/time.tsx';
import { useListAct } from '../../components/use-list-act.ts';
import { useWords } from '../../i18n/start.ts';
import { Webhooks } from './webhooks.tsx';

/** Who is told outside the site: people in force once both addresses are confirmed, and programs. */
export function ReceiversPage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['receivers'], queryFn: loopApi.receivers });
  return (
    <div className="page receivers">
      <header className="page-head">
        <div>
          <h1>{t('receivers.title')}</h1>
          <p className="hint">{t('receivers.lead')}</p>
        </div>
      </header>
      <Loaded query={query} what={t('receivers.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('receivers.emptyTitle')} lead={t('receivers.emptyLead')} />
          ) : (
            <ul className="receiver-list">
              {items.map((receiver) => (
                <Receiver key={receiver.id} receiver={receiver} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AddReceiver />
      <Webhooks />
    </div>
  );
}

function Receiver({ receiver }: { receiver: ReceiverView }) {
  const { t } = useWords();
  const { id, name, email, mobile, emailConfirmedAt, mobileConfirmedAt } = receiver;
  const resend = useListAct('receivers', (channel: 'email' | 'sms') => loopApi.resend(id, channel));
  const confirm = useListAct('receivers', (code: string) => loopApi.confirmCode(id, code));
  const remove = useListAct('receivers', () => loopApi.removeReceiver(id));
  const isInForce = Boolean(emailConfirmedAt && mobileConfirmedAt);
  const problem = confirm.problem || resend.problem || remove.problem;
  return (
    <li className="card receiver" aria-label={name}>
      <div className="row row-wrap">
        <b>{name}</b>
        <span className={`tag ${isInForce ? 'is-good' : 'is-warn'}`}>
          {t(isInForce ? 'receivers.inForce' : 'receivers.notYet')}
        </span>
        <Button className="push" size="small" onClick={() => remove.act.mutate(undefined)}>
          {t('receivers.remove', { name })}
        </Button>
      </div>
      <dl className="receiver-ways">
        <dt>{t('receivers.email')}</dt>
        <dd className="row row-wrap">
          <span>{email}</span>
          <Confirmed at={emailConfirmedAt} />
          {!emailConfirmedAt && (
            <Button size="small" loading={resend.act.isPending} onClick={() => resend.act.mutate('email')}>
              {t('receivers.resendLink')}
            </Button>
          )}
        </dd>
        <dt>{t('receivers.mobile')}</dt>
        <dd className="row row-wrap">
          <span>{mobile}</span>
          <Confirmed at={mobileConfirmedAt} />
          {!mobileConfirmedAt && (
            <>
              <CodeField onCode={(code) => confirm.act.mutate(code)} isBusy={confirm.act.isPending} />
              <Button size="small" loading={resend.act.isPending} onClick={() => resend.act.mutate('sms')}>
                {t('receivers.resendCode')}
              </Button>
            </>
          )}
        </dd>
      </dl>
      <p className="field-problem" role="alert">
        {problem}
      </p>
    </li>
  );
}

function Confirmed({ at }: { at: string | null }) {
  const { t } = useWords();
  if (!at) return <span className="hint">{t('receivers.waits')}</span>;
  return (
    <span className="hint is-good">
      {t('receivers.confirmed')} <Time at={at} />
    </span>
  );
}

function CodeField({ onCode, isBusy }: { onCode: (code: string) => void; isBusy: boolean }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{6}$/u.test(code)) onCode(code);
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        className="input is-short"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        aria-label={t('receivers.code')}
        placeholder={t('receivers.code')}
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/gu, ''))}
      />
      <Button size="small" htmlType="submit" loading={isBusy}>
        {t('receivers.confirm')}
      </Button>
    </form>
  );
}

function AddReceiver() {
  const { t, language } = useWords();
  const { act, problem } = useListAct('receivers', loopApi.addReceiver);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const added = { name: text('name'), email: text('email'), mobile: text('mobile'), language };
    act.mutate(added, { onSuccess: () => form.reset() });
  };
  return (
    <form className="card receiver-add" onSubmit={submit}>
      <h2>{t('receivers.addTitle')}</h2>
      <div className="receiver-fields">
        <label>
          {t('receivers.name')}
          <input className="input" name="name" required maxLength={60} autoComplete="name" />
        </label>
        <label>
          {t('receivers.email')}
          <input className="input" name="email" type="email" required maxLength={254} />
        </label>
        <label>
          {t('receivers.mobile')}
          <input className="input" name="mobile" type="tel" required maxLength={30} />
        </label>
      </div>
      <p className="field-problem" role="alert">
        {problem}
      </p>
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        {t('receivers.add')}
      </Button>
    </form>
  );
}
