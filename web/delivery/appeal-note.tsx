import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import type { Me, SubmissionView } from '../../domain/api/shapes.ts';
import type { AppealAnswer } from '../../domain/appeal.ts';
import { ApiError } from '../api/client.ts';
import { deliveryApi } from '../api/delivery.ts';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly appeal: DeliveryView['appeals'][number];
  readonly view: SubmissionView;
  readonly me: Me;
};

/** What the seller appeals against, and what an operator made of it; an operator answers here. */
export function AppealNote({ appeal, view, me }: Props) {
  const { t } = useWords();
  const isWaiting = appeal.answer === null && appeal.revision === view.revision;
  return (
    <section className="card appeal-note" aria-label={t('appeals.title')}>
      <p className="row">
        <Scale className="icon" />
        <span>
          {t('delivery.appealed', { reason: appeal.reason })}{' '}
          <span className="hint">
            {t(`appeals.cause.${appeal.cause}`)} · {appeal.by} · <Time at={appeal.at} />
          </span>
        </span>
      </p>
      {appeal.answer && (
        <p className="hint">{t(`delivery.appealAnswer.${appeal.answer}`, { note: appeal.note ?? '' })}</p>
      )}
      {isWaiting && me.role === 'operator' && <AnswerForm view={view} />}
    </section>
  );
}

function AnswerForm({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [text, setText] = useState('');
  const isRejected = view.state === 'rejected';
  const answer = useMutation({
    mutationFn: (given: AppealAnswer) =>
      deliveryApi.answerAppeal(view, {
        ...{ answer: given, note },
        ...(given === 'rejected' && !isRejected ? { text } : {}),
      }),
    onSettled: () => client.invalidateQueries(),
  });
  const canSend = note.trim() !== '';
  const reason =
    answer.error instanceof ApiError && !answer.error.isOffline
      ? (answer.error.problem.detail ?? answer.error.problem.title)
      : t('failed.offline');
  return (
    <div className="appeal-answer">
      <label htmlFor="appeal-note">{t('appeals.note')}</label>
      <Input.TextArea
        id="appeal-note"
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {!isRejected && (
        <>
          <label htmlFor="appeal-remarks">{t('appeals.remarks')}</label>
          <Input.TextArea
            id="appeal-remarks"
            rows={2}
            value={text}
            placeholder="【部署截图】…"
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <div className="row row-wrap">
        {(['upheld', 'approved', 'rejected'] as const).map((given) => (
          <Button
            key={given}
            type={given === 'upheld' ? 'primary' : 'default'}
            disabled={!canSend || answer.isPending}
            onClick={() => answer.mutate(given)}
          >
            {given === 'upheld' && t('appeals.uphold')}
            {given === 'approved' && t('appeals.approve')}
            {given === 'rejected' && t(isRejected ? 'appeals.reject' : 'appeals.rejectWaiting')}
          </Button>
        ))}
        {!canSend && <span className="hint">{t('appeals.noteNeeded')}</span>}
        {answer.error && (
          <span className="field-problem" role="alert">
            {t('appeals.failed', { reason })}
          </span>
        )}
      </div>
    </div>
  );
}
