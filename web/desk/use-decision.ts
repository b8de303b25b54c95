import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type FormDefinition, findField, isFileField, isTextField } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';
import type { Desk } from './use-desk.ts';

type Verdict = 'approved' | 'rejected';
const reasons = ['words', 'pictures', 'words-and-pictures', 'documents', 'incomplete', 'other'] as const;
type Reason = (typeof reasons)[number];
type Lock = {
  readonly kind: 'not-pending' | 'not-mine' | 'open-findings' | 'remarks';
  readonly words: string;
};

type Options = {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly onDecided: (verdict: Verdict, count: number) => void;
};

/** The verdict in the making, what locks it, and the one act that sends it; a second click finds it already sent. */
export function useDecision({ view, form, desk, onDecided }: Options) {
  const { t } = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Verdict>();
  const [chosenReason, setReason] = useState<Reason>();
  const hasSent = useRef(false);
  const verdict = chosen ?? (desk.remarks.length > 0 ? 'rejected' : 'approved');
  const reason = chosenReason ?? reasonOf(desk, form);
  const count = desk.remarks.length;
  const run = useMutation({
    mutationFn: () =>
      api.decide(view.id, {
        revision: view.revision,
        verdict,
        ...(verdict === 'rejected'
          ? {
              reason: t(`desk.why.${reason}`),
              remarks: desk.remarks.map(({ location, said, source }) => ({
                location,
                text: said,
                ...(source.rule ? { rule: source.rule } : {}),
                ...(source.findingKey ? { findingKey: source.findingKey } : {}),
              })),
            }
          : {}),
      }),
    onSuccess: () => {
      desk.forget();
      void client.invalidateQueries({ queryKey: ['submission', view.id] });
      void client.invalidateQueries({ queryKey: ['list'] });
      onDecided(verdict, count);
    },
    onError: () => {
      hasSent.current = false;
      void client.invalidateQueries({ queryKey: ['submission', view.id] });
    },
  });
  const lock = lockOf();
  function lockOf(): Lock | undefined {
    const faulty = desk.remarks.findIndex((remark) => remark.fault !== undefined) + 1;
    if (!['waiting-for-review', 'in-review'].includes(view.state))
      return {
        kind: 'not-pending',
        words: t(
          `desk.lock.${view.state === 'submitted' || view.state === 'checking' ? 'checking' : 'decided'}`,
        ),
      };
    if (view.claimedBy && !desk.isMine)
      return { kind: 'not-mine', words: t('desk.lock.claimed', { name: view.claimedBy.name }) };
    if (!desk.isMine) return { kind: 'not-mine', words: t('desk.lock.unclaimed') };
    if (desk.openFindings.length > 0)
      return { kind: 'open-findings', words: t('desk.lock.open', { count: desk.openFindings.length }) };
    if (verdict === 'approved' && count > 0)
      return { kind: 'remarks', words: t('desk.lock.hasRemarks', { count }) };
    if (verdict === 'rejected' && count === 0) return { kind: 'remarks', words: t('desk.lock.noRemark') };
    if (verdict === 'rejected' && faulty > 0)
      return { kind: 'remarks', words: t('desk.lock.faulty', { n: faulty }) };
    return undefined;
  }
  return {
    verdict,
    reason,
    reasons,
    count,
    lock,
    isPending: run.isPending,
    problem: problemOf(run.error, t('failed.offline')),
    choose: setChosen,
    setReason,
    send: () => {
      if (lock || hasSent.current) return;
      hasSent.current = true;
      run.mutate();
    },
  };
}

export type Deciding = ReturnType<typeof useDecision>;

function problemOf(error: unknown, offline: string): string {
  if (!(error instanceof ApiError)) return '';
  return error.isOffline ? offline : (error.problem.detail ?? error.problem.title);
}

/** Proposed by what the remarks are about; the reviewer may choose another. */
function reasonOf(desk: Desk, form: FormDefinition): Reason {
  const fields = desk.remarks
    .flatMap(({ field }) => (field ? [findField(form, field)] : []))
    .filter((field) => field !== undefined);
  const hasWords = fields.some(isTextField);
  const hasPictures = fields.some((field) => isFileField(field) && !['file', 'files'].includes(field.type));
  const hasDocuments = fields.some((field) => ['file', 'files'].includes(field.type));
  if (hasWords && hasPictures) return 'words-and-pictures';
  if (hasPictures) return 'pictures';
  if (hasDocuments) return 'documents';
  return 'words';
}
