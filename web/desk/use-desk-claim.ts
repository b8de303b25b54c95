import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { ApiError } from '../api/client.ts';
import { useAct, useMe } from '../api/hooks.ts';
import { api } from '../api/routes.ts';

const minuteMs = 60_000;
/** With less than this left, whoever is at work keeps what they have. */
const prolongBeforeMs = 10 * minuteMs;
const atWorkMs = 2 * minuteMs;

/**
 * Who has it. Acts ask for a free one first; a claim that runs out is told and can be taken again, and what was written
 * stays where it is.
 */
export function useDeskClaim(view: SubmissionView, myId: string) {
  const isMine = view.claimedBy?.id === myId && view.state === 'in-review';
  const isFree = view.state === 'waiting-for-review' && view.claimedBy === null;
  const canDecide = useMe().data?.role !== 'operator';
  const hasClaim = useRef(isMine);
  const wasMine = useRef(isMine);
  const [isLost, setLost] = useState(false);
  if (wasMine.current && !isMine) hasClaim.current = false;
  if (isMine) hasClaim.current = true;
  const claim = useAct(view.id, () => api.claim(view.id, view.revision));
  const release = useAct(view.id, () => api.release(view.id, view.revision));
  useEffect(() => {
    if (wasMine.current && !isMine) setLost(!release.isSuccess);
    if (isMine) setLost(false);
    wasMine.current = isMine;
  }, [isMine, release.isSuccess]);
  const secure = useCallback(async () => {
    if (hasClaim.current) return;
    await claim.mutateAsync(undefined);
    hasClaim.current = true;
  }, [claim.mutateAsync]);
  useProlonging(isMine ? view : undefined, claim.mutate);
  return {
    isMine: isMine || hasClaim.current,
    canTake: isMine || hasClaim.current || (isFree && !view.barred && canDecide),
    /** It ran out: whether it is free again, or somebody else's by now. */
    isExpired: isLost && isFree,
    claim,
    release,
    /** @throws ApiError where the server gives it to somebody else */
    secure,
    /** The server said that it is not ours any more: the next act asks again. */
    forgetClaim: () => {
      hasClaim.current = false;
    },
    refusal: claim.error instanceof ApiError ? claim.error : undefined,
  };
}

/** A claim runs out under somebody who left, not under somebody who works. */
function useProlonging(mine: SubmissionView | undefined, prolong: (input: undefined) => void): void {
  const lastActAt = useRef(Date.now());
  useEffect(() => {
    const note = () => {
      lastActAt.current = Date.now();
    };
    document.addEventListener('keydown', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('keydown', note);
      document.removeEventListener('pointerdown', note);
    };
  }, []);
  const until = mine?.claimedUntil;
  useEffect(() => {
    if (!until) return;
    const timer = setInterval(() => {
      const isAtWork = Date.now() - lastActAt.current < atWorkMs;
      if (isAtWork && Date.parse(until) - Date.now() < prolongBeforeMs) prolong(undefined);
    }, minuteMs);
    return () => clearInterval(timer);
  }, [until, prolong]);
}
