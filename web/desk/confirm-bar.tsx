import { Button } from 'antd';
import { Check, Lock, ShieldAlert, Undo2 } from 'lucide-react';
import { ApiError } from '../api/client.ts';
import { useRuleTitle } from '../components/rule-title.ts';
import { formatMoment } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import type { Seconding } from './use-second.ts';

const focusOnce = (element: HTMLElement | null) => element?.focus();

/** Where a decision waits for a second person: what is proposed, why it takes two, and the two answers to it. */
export function ConfirmBar({ second, lock }: { second: Seconding; lock: string | undefined }) {
  const { t } = useWords();
  const titleOf = useRuleTitle();
  const { proposal } = second;
  if (!proposal) return null;
  const { verdict, by, why, reason, at, remarks } = proposal;
  const because =
    why.kind === 'form'
      ? t('second.whyForm')
      : why.kind === 'rule'
        ? t('second.whyRule', { rule: titleOf(why.rule ?? '') })
        : t('second.whyOver', { severity: t(`severity.${why.severity ?? 'block'}`) });
  const given = verdict === 'approved' ? '' : (reason ?? '');
  return (
    <footer className="decision-bar desk-decision confirm-bar">
      <h2 className="visually-hidden">{t('second.title')}</h2>
      <ShieldAlert className="icon confirm-sign" />
      <div className="confirm-what">
        <b>
          {t(verdict === 'approved' ? 'second.proposesApproval' : 'second.proposesRejection', {
            name: second.isOwn ? t('second.you') : by.name,
            count: remarks.length,
          })}
        </b>
        <span className="hint">{[formatMoment(at), because, given].filter(Boolean).join(' · ')}</span>
      </div>
      <div className="row push decision-act">
        {second.isOwn && (
          <span className="locked-note">
            <Lock className="icon" /> {t('second.waits')}
          </span>
        )}
        {!second.isOwn && !second.canSecond && lock && (
          <span className="locked-note">
            <Lock className="icon" /> {lock}
          </span>
        )}
        {second.canSecond &&
          (second.isReturning ? <ReturnForm second={second} /> : <Answers second={second} />)}
      </div>
    </footer>
  );
}

function Answers({ second }: { second: Seconding }) {
  const { t } = useWords();
  const isApproval = second.proposal?.verdict === 'approved';
  return (
    <>
      <Button size="large" icon={<Undo2 className="icon" />} onClick={() => second.setReturning(true)}>
        {t('second.return')} <kbd>R</kbd>
      </Button>
      <Button
        size="large"
        type="primary"
        danger={!isApproval}
        icon={<Check className="icon" />}
        onClick={second.confirm}
      >
        {isApproval
          ? t('second.confirmApproval')
          : t('second.confirmRejection', { count: second.proposal?.remarks.length ?? 0 })}{' '}
        <kbd>Ctrl ↵</kbd>
      </Button>
    </>
  );
}

function ReturnForm({ second }: { second: Seconding }) {
  const { t } = useWords();
  const { error, isPending } = second.giveBack;
  const isReady = second.reason.trim().length > 1;
  return (
    <form
      className="row row-wrap"
      onSubmit={(event) => {
        event.preventDefault();
        second.sendBack();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        second.setReturning(false);
      }}
    >
      <label className="row">
        <span className="hint">{t('second.returnWhy')}</span>
        <input
          ref={focusOnce}
          className="input return-reason"
          maxLength={500}
          value={second.reason}
          onChange={(event) => second.setReason(event.target.value)}
        />
      </label>
      {error instanceof ApiError && (
        <span className="field-problem" role="alert">
          {error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title)}
        </span>
      )}
      {!isReady && <span className="hint">{t('second.returnWhyFirst')}</span>}
      <Button
        htmlType="submit"
        type={isReady ? 'primary' : 'default'}
        className={isReady ? '' : 'is-locked'}
        loading={isPending}
      >
        {t('second.sendBack', { name: second.proposal?.by.name ?? '' })}
      </Button>
      <Button type="text" onClick={() => second.setReturning(false)}>
        {t('act.cancel')}
      </Button>
    </form>
  );
}
