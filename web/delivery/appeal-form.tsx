import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { minAppealLength } from '../../domain/appeal.ts';
import { ApiError } from '../api/client.ts';
import { deliveryApi } from '../api/delivery.ts';
import { formatMoment } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { useDelivery } from './use-delivery.ts';
import '../theme/evidence.css';

/** A seller turns to the operators where there is ground for it; nothing is shown where there is none. */
export function AppealForm({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { data } = useDelivery(view.id);
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: () => deliveryApi.appeal(view, reason),
    onSettled: () => client.invalidateQueries({ queryKey: ['delivery', view.id] }),
  });
  const latest = data?.appeals[0];
  if (latest?.answer)
    return (
      <p className="card appeal-form">
        {t(`delivery.appealAnswer.${latest.answer}`, { note: latest.note ?? '' })}
      </p>
    );
  if (latest && latest.revision === view.revision)
    return <p className="card appeal-form">{t('evidence.appealWaits', { at: formatMoment(latest.at) })}</p>;
  if (!data?.mayAppeal) return null;
  const count = [...reason.trim()].length;
  const why =
    send.error instanceof ApiError && !send.error.isOffline
      ? (send.error.problem.detail ?? send.error.problem.title)
      : t('failed.offline');
  return (
    <section className="card appeal-form" aria-label={t('evidence.appeal')}>
      <h2>{t('evidence.appeal')}</h2>
      <p>{t(`evidence.appealLead.${data.mayAppeal}`)}</p>
      <label htmlFor="appeal-reason">{t('evidence.appealReason')}</label>
      <Input.TextArea
        id="appeal-reason"
        rows={3}
        value={reason}
        aria-describedby="appeal-help"
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="hint" id="appeal-help">
        {t('evidence.appealHelp', { count })}
      </p>
      <p className="row row-wrap">
        <Button disabled={count < minAppealLength} loading={send.isPending} onClick={() => send.mutate()}>
          {t('evidence.appealSend')}
        </Button>
        {send.error && (
          <span className="field-problem" role="alert">
            {t('evidence.appealFailed', { reason: why })}
          </span>
        )}
      </p>
    </section>
  );
}
