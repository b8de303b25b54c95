import type { Language } from './bilingual.ts';

/** Ways out of the house; messages in the box of the site are notices. */
export const channels = ['email', 'sms', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/** Where a message may go, best first: `to` is an e-mail address, a mobile number or a webhook's id. */
export type MessageRoute = { readonly channel: Channel; readonly to: string };

export const messageStates = ['waiting', 'sent', 'failed', 'dropped'] as const;
/** `failed` was given up on after {@link givenUpAfterHours}; `dropped` is not wanted any more. */
export type MessageState = (typeof messageStates)[number];

/** One message to one receiver, in the words that they get. */
export type MessageWords = {
  readonly subject: string;
  readonly body: string;
  /** Short form for SMS. */
  readonly sms: string;
  readonly language: Language;
};

/** What came of one attempt. `refused` will never be taken by this address. */
export type AttemptOutcome = 'sent' | 'refused' | 'failed';

/** A message is tried for so long, in hours from when it was written. */
export const givenUpAfterHours = 72;
/** Minutes of failing attempts after which the next route is tried. */
const fallBackAfterMinutes = 15;
const waitsInMinutes = [0.5, 1, 2, 5, 10, 20, 30] as const;

export type DeliveryStep = {
  /** Which route is to be tried. */
  readonly route: number;
  /** Failing attempts since that route's turn began. */
  readonly failures: number;
  /** ISO; when that route's turn began. */
  readonly turnSince: string;
};

export type NextStep =
  | ({ readonly state: 'waiting'; readonly nextAt: string } & DeliveryStep)
  | { readonly state: 'failed' };

export type FailedAttempt = {
  readonly routes: number;
  readonly step: DeliveryStep;
  readonly outcome: 'refused' | 'failed';
  /** ISO. */
  readonly createdAt: string;
  /** ISO. */
  readonly now: string;
};

/**
 * What follows a failed attempt: the same route again a little later, the next route where this one refuses or stays
 * silent for a quarter of an hour, the first again after the last, and the end after three days.
 */
export function afterFailure({ routes, step, outcome, createdAt, now }: FailedAttempt): NextStep {
  const isOnlyRefused = outcome === 'refused' && step.route === routes - 1;
  if (hoursBetween(createdAt, now) >= givenUpAfterHours || isOnlyRefused) return { state: 'failed' };
  const hasNext = step.route < routes - 1;
  const isSilent = hoursBetween(step.turnSince, now) * 60 >= fallBackAfterMinutes;
  if (hasNext && (outcome === 'refused' || isSilent))
    return { state: 'waiting', route: step.route + 1, failures: 0, turnSince: now, nextAt: now };
  const failures = step.failures + 1;
  const nextAt = addMinutes(now, waitAfter(failures));
  if (!hasNext && routes > 1 && isSilent)
    return { state: 'waiting', route: 0, failures, turnSince: nextAt, nextAt };
  return { state: 'waiting', route: step.route, failures, turnSince: step.turnSince, nextAt };
}

function waitAfter(failures: number): number {
  return waitsInMinutes[Math.min(failures, waitsInMinutes.length) - 1] ?? 30;
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

function addMinutes(from: string, minutes: number): string {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}
