import { Button, Select } from 'antd';
import { Check, Lock, Undo2 } from 'lucide-react';
import { useWords } from '../i18n/start.ts';
import { rejectReasons, type useVerdict } from './use-verdict.ts';

type Props = { readonly deciding: ReturnType<typeof useVerdict>; readonly onNext: () => void };

/** Below everything: decide. Locked while something waits for a person, with the reason beside it. */
export function VerdictBar({ deciding, onNext }: Props) {
  const { t } = useWords();
  const { verdict, lock } = deciding;
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
          <span className="hint">{t('delivery.reason')}</span>
          <Select
            aria-label={t('delivery.reason')}
            value={deciding.reason}
            onChange={deciding.setReason}
            popupMatchSelectWidth={false}
            options={rejectReasons.map((name) => ({ value: name, label: t(`delivery.why.${name}`) }))}
          />
        </span>
      )}
      <span className="row push decision-act">
        {lock && (
          <span className="locked-note" id="why-locked">
            <Lock className="icon" /> {lock.words}
          </span>
        )}
        {lock?.isOpen && (
          <Button onClick={onNext}>
            {t('delivery.toNext')} <kbd>N</kbd>
          </Button>
        )}
        {deciding.problem && (
          <span className="field-problem" role="alert">
            {deciding.problem}
          </span>
        )}
        <Button
          size="large"
          type={lock ? 'default' : 'primary'}
          danger={!lock && verdict === 'rejected'}
          className={lock ? 'is-locked' : ''}
          aria-describedby={lock ? 'why-locked' : undefined}
          aria-disabled={lock !== undefined}
          loading={deciding.isPending}
          icon={lock ? <Lock className="icon" /> : undefined}
          onClick={deciding.send}
        >
          {t(verdict === 'rejected' ? 'delivery.send' : 'delivery.approve')}
        </Button>
      </span>
    </footer>
  );
}
