/**
 * Decisions on their way. The next submission is on screen at once; what the server says of the last one comes in
 * behind it, and stays until it is dealt with.
 */
import { useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { decisionAnswer } from '../../domain/api/requests.ts';
import { ApiError } from '../api/client.ts';
import { deskApi } from '../api/desk.ts';
import { queryClient } from '../api/hooks.ts';

type DecisionAnswer = z.infer<typeof decisionAnswer>;
export type DecisionToSend = {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly verdict: 'approved' | 'rejected';
  /** Of remarks. */
  readonly count: number;
};
export type SentDecision = DecisionToSend & {
  readonly state: 'sending' | 'recorded' | 'proposed' | 'refused' | 'undoing' | 'undone';
  /** By the clock of this machine; absent where there is no such limit. */
  readonly undoUntil?: number;
  readonly refusal?: ApiError;
};

let sent: readonly SentDecision[] = [];
const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Also those whose strip made room for newer ones. */
const onTheirWay = new Set<string>();

/** What was refused, is on its way or can still be taken back stays beside a newer decision. */
function isAlive({ state, undoUntil = 0 }: SentDecision): boolean {
  return state === 'refused' || state === 'sending' || undoUntil > Date.now();
}

function put(decision: SentDecision): void {
  const { id, state } = decision;
  if (state === 'refused' || state === 'undone') onTheirWay.delete(id);
  else onTheirWay.add(id);
  const others = sent.filter((one) => one.id !== id);
  if (state === 'sending') sent = [...others.filter(isAlive), decision];
  else if (others.length < sent.length) sent = sent.map((one) => (one.id === id ? decision : one));
  else sent = state === 'refused' ? [decision, ...sent] : [...sent.filter(isAlive), decision];
  for (const listener of listeners) listener();
}

export function useSentDecisions(): readonly SentDecision[] {
  return useSyncExternalStore(subscribe, () => sent);
}

/** Whether its decision is on its way or made here: the queue may not know yet. */
export function isSent(id: string): boolean {
  return onTheirWay.has(id);
}

export function dismissSent(id: string): void {
  sent = sent.filter((one) => one.id !== id);
  for (const listener of listeners) listener();
}

/** Sends a decision; `onSettled` runs once it can't be taken back any more. */
export async function sendDecision(
  decision: DecisionToSend,
  run: () => Promise<DecisionAnswer>,
  onSettled: () => void,
): Promise<void> {
  put({ ...decision, state: 'sending' });
  try {
    noteRecorded(decision, await run(), onSettled);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    put({ ...decision, state: 'refused', refusal: error });
  } finally {
    await readAgain(decision.id);
  }
}

/** The server has it: it can be taken back for a moment, or waits for a second person. */
export function noteRecorded(
  decision: DecisionToSend,
  { isProposed, decidedAt, undoUntil }: DecisionAnswer,
  onSettled: () => void,
): void {
  const undoMs = undoUntil ? Date.parse(undoUntil) - Date.parse(decidedAt) : 0;
  if (isProposed) put({ ...decision, state: 'proposed' });
  else {
    put({ ...decision, state: 'recorded', undoUntil: Date.now() + undoMs });
    setTimeout(() => settle(decision.id, onSettled), undoMs + 1_000);
  }
}

function settle(id: string, onSettled: () => void): void {
  if (onTheirWay.has(id)) onSettled();
}

/** A further act in the log; answers whether it is back on the desk. */
export async function undoDecision(decision: SentDecision): Promise<boolean> {
  const { refusal: _before, ...last } = decision;
  put({ ...last, state: 'undoing' });
  try {
    await deskApi.undo(decision);
    put({ ...last, state: 'undone' });
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    put({ ...last, refusal: error });
    return false;
  } finally {
    await readAgain(decision.id);
  }
}

async function readAgain(id: string): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ['list'] });
  await queryClient.invalidateQueries({ queryKey: ['submission', id] });
}
