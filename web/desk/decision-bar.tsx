import { Button, Select } from 'antd';
import { Check, Lock, ShieldAlert, Undo2 } from 'lucide-react';
import { useWords } from '../i18n/start.ts';
import type { Deciding } from './use-decision.ts';

type Props = { readonly deciding: Deciding; readonly onNextOpen: () => void };

const sendWords = {
  sent: { approved: 'desk.sendApproval', rejected: 'desk.sendRejection' },
  proposed: { approved: 'second.proposeApproval', rejected: 'second.proposeRejection' },
} as const;

/** Below everything: decide. Locked while a finding is open, with the reason beside it. */
export function DecisionBar({ deciding, onNextOpen }: Props) {
  const { t } = useWords();
  const { verdict, lock, count } = deciding;
  return (
    <footer className="decision-bar desk-decision">
      <fieldset className="verdicts">
        <legend className="visually-hidden">{t('desk.verdict')}</legend>
        <button
          type="button"
          aria-pressed={verdict === 'approved'}
          className="is-approve"
          onClick={() => deciding.choose('approved')}
        >
          <Check className="icon" /> {t('desk.approve')} <kbd>V</kbd>
        </button>
        <button
          type="button"
          aria-pressed={verdict === 'rejected'}
          className="is-reject"
          onClick={() => deciding.choose('rejected')}
        >
          <Undo2 className="icon" /> {t('desk.reject')} <kbd>R</kbd>
        </button>
      </fieldset>
      {verdict === 'rejected' && (
        <span className="row decision-reason">
          <span className="hint">{t('desk.reasonLabel')}</span>
          <Select
            aria-label={t('desk.reasonLabel')}
            value={deciding.reason}
            onChange={deciding.setReason}
            popupMatchSelectWidth={false}
            options={deciding.reasons.map((name) => ({ value: name, label: t(`desk.why.${name}`) }))}
          />
        </span>
      )}
      <span className="row push decision-act">
        {lock && (
          <span className="locked-note" id="why-locked">
            <Lock className="icon" /> {lock.words}
          </span>
        )}
        {lock?.kind === 'open-findings' && (
          <Button onClick={onNextOpen}>
            {t('desk.nextOpen')} <kbd>N</kbd>
          </Button>
        )}
        {!lock && deciding.grave && (
          <span className="locked-note">
            <ShieldAlert className="icon" /> {t('second.needed')}
          </span>
        )}
        <Button
          size="large"
          type={lock ? 'default' : 'primary'}
          danger={!lock && verdict === 'rejected'}
          className={lock ? 'is-locked' : ''}
          aria-describedby={lock ? 'why-locked' : undefined}
          onClick={deciding.send}
        >
          {t(deciding.grave ? sendWords.proposed[verdict] : sendWords.sent[verdict], { count })}
          {!lock && <kbd>Ctrl ↵</kbd>}
        </Button>
      </span>
    </footer>
  );
}
