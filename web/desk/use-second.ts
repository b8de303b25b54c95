import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Me, SubmissionView } from '../../domain/api/shapes.ts';
import { deskApi } from '../api/desk.ts';
import { forgetRemarks } from './kept-remarks.ts';
import { sendDecision } from './sent-decisions.ts';
import type { Desk } from './use-desk.ts';

type Options = {
  readonly view: SubmissionView;
  readonly desk: Desk;
  readonly me: Me;
  readonly onSent: () => void;
};

/** A grave decision that another person proposed: confirmed, or sent back with a reason; both ask for the claim first. */
export function useSecond({ view, desk, me, onSent }: Options) {
  const client = useQueryClient();
  const hasSent = useRef(false);
  const [isReturning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const { id, revision, title, proposal } = view;
  const isOwn = proposal?.by.id === me.id;
  const canSecond = Boolean(proposal) && !isOwn && desk.claiming.canTake;
  const giveBack = useMutation({
    mutationFn: async () => {
      await desk.claiming.secure();
      await deskApi.returnProposal({ id, revision }, reason.trim());
    },
    onSuccess: () => setReturning(false),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['submission', id] });
      void client.invalidateQueries({ queryKey: ['list'] });
    },
  });
  return {
    proposal: proposal ?? undefined,
    isOwn,
    canSecond,
    isReturning,
    setReturning: (is: boolean) => setReturning(is && canSecond),
    reason,
    setReason,
    giveBack,
    sendBack: () => {
      if (canSecond && reason.trim().length > 1 && !giveBack.isPending) giveBack.mutate();
    },
    confirm: () => {
      if (!proposal || !canSecond || hasSent.current) return;
      hasSent.current = true;
      const { verdict, remarks } = proposal;
      void sendDecision(
        { id, revision, title, verdict, count: remarks.length },
        async () => {
          await desk.claiming.secure();
          return deskApi.confirm({ id, revision });
        },
        () => forgetRemarks({ id, revision }),
      );
      onSent();
    },
  };
}

export type Seconding = ReturnType<typeof useSecond>;
