import { Button } from 'antd';
import { Lock } from 'lucide-react';
import { VerdictBar } from '../components/verdict-bar.tsx';
import { useWords } from '../i18n/start.ts';
import { rejectReasons, type useVerdict } from './use-verdict.ts';

type Props = { readonly deciding: ReturnType<typeof useVerdict>; readonly onNext: () => void };

export function DeliveryVerdict({ deciding, onNext }: Props) {
  const { t } = useWords();
  const { verdict, lock, problem } = deciding;
  return (
    <VerdictBar
      verdict={verdict}
      onChoose={deciding.choose}
      reason={{
        label: t('delivery.reason'),
        value: deciding.reason,
        onChange: deciding.setReason,
        options: rejectReasons.map((name) => ({ value: name, label: t(`delivery.why.${name}`) })),
      }}
      lock={lock?.words}
      send={{
        'aria-disabled': lock !== undefined,
        loading: deciding.isPending,
        icon: lock ? <Lock className="icon" /> : undefined,
        onClick: deciding.send,
        children: t(verdict === 'rejected' ? 'delivery.send' : 'delivery.approve'),
      }}
    >
      {lock?.isOpen && (
        <Button onClick={onNext}>
          {t('delivery.toNext')} <kbd>N</kbd>
        </Button>
      )}
      {problem && (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </VerdictBar>
  );
}
