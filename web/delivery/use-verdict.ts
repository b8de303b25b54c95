import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import type { Verdict } from '../components/verdict-buttons.tsx';
import { noteRecorded } from '../desk/sent-decisions.ts';
import type { Desk } from '../desk/use-desk.ts';
import { useWords } from '../i18n/start.ts';
import type { Doubt } from './doubts.ts';

export const rejectReasons = ['signatures', 'screenshots', 'customer', 'record', 'dates', 'other'] as const;
export type RejectReason = (typeof rejectReasons)[number];

type Options = {
  readonly view: SubmissionView;
  readonly desk: Desk;
  readonly doubts: readonly Doubt[];
  readonly parties: readonly PartyVerdict[];
  readonly onDecided: (verdict: Verdict, count: number) => void;
};

/** What keeps the decision back; `isOpen` where there is something to go to. */
type Lock = { readonly words: string; readonly isOpen?: boolean };

/** The verdict in the making, and the one act that sends it; a second click finds it already on its way. */
export function useVerdict({ view, desk, doubts, parties, onDecided }: Options) {
  const { t } = useWords();
  const client = useQueryClient();
  const [chosen, choose] = useState<Verdict>();
  const [chosenReason, setReason] = useState<RejectReason>();
  const hasSent = useRef(false);
  const count = desk.remarks.length;
  const verdict = chosen ?? (count > 0 ? 'rejected' : 'approved');
  const reason = chosenReason ?? usualReason(parties, desk);
  const run = useMutation({
    mutationFn: () =>
      api.decide(view.id, {
        ...{ revision: view.revision, verdict },
        ...(verdict === 'rejected'
          ? { reason: t(`delivery.why.${reason}`), remarks: desk.remarks.map(toRemark) }
          : {}),
      }),
    onSuccess: (answer) => {
      const { id, revision, title } = view;
      noteRecorded({ id, revision, title, verdict, count }, answer, desk.forget);
      void client.invalidateQueries({ queryKey: ['list'] });
      onDecided(verdict, count);
    },
    onError: () => {
      hasSent.current = false;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['submission', view.id] }),
  });
  const lock = lockOf();
  function lockOf(): Lock | undefined {
    const faulty = desk.remarks.findIndex((remark) => remark.fault !== undefined) + 1;
    if (!['waiting-for-review', 'in-review'].includes(view.state))
      return {
        words: t(`desk.lock.${['submitted', 'checking'].includes(view.state) ? 'checking' : 'decided'}`),
      };
    if (view.claimedBy && !desk.isMine)
      return { words: t('desk.lock.claimed', { name: view.claimedBy.name }) };
    if (!desk.isMine)
      return { words: t(desk.claiming.canTake ? 'delivery.lock.claimFirst' : 'desk.lock.unclaimed') };
    if (doubts.length > 0) return { words: t('delivery.open', { count: doubts.length }), isOpen: true };
    if (verdict === 'rejected' && count === 0) return { words: t('delivery.lock.noRemark') };
    if (verdict === 'rejected' && faulty > 0) return { words: t('delivery.lock.faulty', { n: faulty }) };
    if (verdict === 'approved' && count > 0) return { words: t('delivery.lock.hasRemarks', { count }) };
    if (verdict === 'approved' && parties.some(({ state }) => state !== 'signed'))
      return { words: t('delivery.lock.unsigned') };
    return undefined;
  }
  const error = run.error;
  return {
    ...{ verdict, reason, count, lock, choose, setReason, isPending: run.isPending },
    problem:
      error instanceof ApiError
        ? error.isOffline
          ? t('failed.offline')
          : (error.problem.detail ?? error.problem.title)
        : '',
    send: () => {
      if (lock || hasSent.current) return;
      hasSent.current = true;
      run.mutate();
    },
  };
}

function toRemark({ location, said, source }: Desk['remarks'][number]) {
  const { rule, findingKey } = source;
  return { location, text: said, ...(rule ? { rule } : {}), ...(findingKey ? { findingKey } : {}) };
}

/** Proposed by what is wrong; another may be chosen. */
function usualReason(parties: readonly PartyVerdict[], desk: Desk): RejectReason {
  if (parties.some(({ state }) => state === 'missing')) return 'signatures';
  const fields = desk.remarks.map(({ field }) => field);
  if (fields.includes('remoteRecord')) return 'record';
  if (fields.includes('signedOn') || fields.includes('deliveredOn')) return 'dates';
  return fields.includes('screenshots') ? 'screenshots' : 'other';
}
