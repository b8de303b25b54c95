import { Button } from 'antd';
import { CircleCheck, CircleX, Undo2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from '../components/use-keys.ts';
import { useWords } from '../i18n/start.ts';
import { dismissSent, type SentDecision, undoDecision, useSentDecisions } from './sent-decisions.ts';

/** What became of the decisions just made, on whatever page one is by now; the last one is taken back with U. */
export function SentStrips({ hasKey = true }: { hasKey?: boolean }) {
  const navigate = useNavigate();
  const sent = useSentDecisions();
  const undo = async (one: SentDecision) => {
    if (await undoDecision(one)) void navigate(`/queue/${one.id}`);
  };
  const last = sent.findLast(canBeUndone);
  useKeys(hasKey && last ? { U: () => void undo(last) } : {});
  return sent.map((one) => <SentStrip key={one.id} one={one} onUndo={() => void undo(one)} />);
}

function canBeUndone({ state, undoUntil, refusal }: SentDecision): boolean {
  if (refusal) return false;
  return state === 'proposed' || (state === 'recorded' && (undoUntil ?? 0) > Date.now());
}

function SentStrip({ one, onUndo }: { one: SentDecision; onUndo: () => void }) {
  const { t } = useWords();
  const left = useSecondsLeft(one);
  const { title, count, state, verdict } = one;
  if (state === 'undone') return null;
  if (state === 'refused') return <RefusedStrip one={one} />;
  const done = verdict === 'approved' ? 'Approved' : 'Rejected';
  const isUndoable = canBeUndone(one) && (state === 'proposed' || left > 0);
  return (
    <p className="strip is-good" role="status">
      {state === 'sending' ? <span className="spinner" /> : <CircleCheck className="icon" />}
      <span>
        {state === 'sending' && t(`sent.sending${done}`, { title })}
        {state === 'proposed' && t(`sent.proposed${done}`, { title, count })}
        {(state === 'recorded' || state === 'undoing') &&
          t(isUndoable || state === 'undoing' ? `sent.done${done}` : `sent.told${done}`, { title, count })}
      </span>
      {one.refusal && <span className="field-problem">{t('sent.tooLate')}</span>}
      {(isUndoable || state === 'undoing') && (
        <Button
          size="small"
          className="push"
          loading={state === 'undoing'}
          icon={<Undo2 className="icon" />}
          onClick={onUndo}
        >
          {t('act.undo')} {left > 0 && <span aria-hidden="true">{left}</span>} <kbd>U</kbd>
        </Button>
      )}
    </p>
  );
}

/** Nothing was recorded: what was written is still there. */
function RefusedStrip({ one }: { one: SentDecision }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const problem = one.refusal?.problem;
  const isExpired = problem?.code === 'not-claimed-by-you';
  const why = one.refusal?.isOffline ? t('sent.offline') : (problem?.detail ?? problem?.title ?? '');
  return (
    <p className="strip is-warn" role="alert">
      <CircleX className="icon" />
      <span>
        {t('sent.refused', { title: one.title })} {isExpired ? t('sent.expired') : why} {t('sent.kept')}
      </span>
      <Button
        size="small"
        className="push"
        onClick={() => {
          dismissSent(one.id);
          void navigate(`/queue/${one.id}`);
        }}
      >
        {t(isExpired ? 'sent.takeAgain' : 'sent.goBack')}
      </Button>
      <Button
        size="small"
        type="text"
        aria-label={t('act.close')}
        icon={<X className="icon" />}
        onClick={() => dismissSent(one.id)}
      />
    </p>
  );
}

/** Counts down while the decision can be taken back; then 0. */
function useSecondsLeft({ undoUntil }: SentDecision): number {
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, Math.ceil(((undoUntil ?? 0) - now) / 1_000));
  useEffect(() => {
    setNow(Date.now());
    if (undoUntil === undefined) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() > undoUntil) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [undoUntil]);
  return left;
}
