import { Button } from 'antd';
import { ShieldAlert } from 'lucide-react';
import { VerdictBar } from '../components/verdict-bar.tsx';
import { useWords } from '../i18n/start.ts';
import type { Deciding } from './use-decision.ts';

type Props = { readonly deciding: Deciding; readonly onNextOpen: () => void };

const sendWords = {
  sent: { approved: 'desk.sendApproval', rejected: 'desk.sendRejection' },
  proposed: { approved: 'second.proposeApproval', rejected: 'second.proposeRejection' },
} as const;

export function DecisionBar({ deciding, onNextOpen }: Props) {
  const { t } = useWords();
  const { verdict, lock, count, grave } = deciding;
  return (
    <VerdictBar
      verdict={verdict}
      onChoose={deciding.choose}
      reason={{
        label: t('desk.reasonLabel'),
        value: deciding.reason,
        onChange: deciding.setReason,
        options: deciding.reasons.map((name) => ({ value: name, label: t(`desk.why.${name}`) })),
      }}
      lock={lock?.words}
      send={{
        onClick: deciding.send,
        children: (
          <>
            {t((grave ? sendWords.proposed : sendWords.sent)[verdict], { count })}
            {!lock && <kbd>Ctrl ↵</kbd>}
          </>
        ),
      }}
    >
      {lock?.kind === 'open-findings' && (
        <Button onClick={onNextOpen}>
          {t('desk.nextOpen')} <kbd>N</kbd>
        </Button>
      )}
      {!lock && grave && (
        <span className="locked-note">
          <ShieldAlert className="icon" /> {t('second.needed')}
        </span>
      )}
    </VerdictBar>
  );
}
