/** The activities of a review on records in memory: the same log and states, no database. */
import { ApplicationFailure } from '@temporalio/common';
import type { Activities, ReadingActivities } from '../../activities/index.ts';
import type { EventToRecord, Recorded } from '../../activities/records.ts';
import type { Remark } from '../../domain/remark.ts';
import {
  canHappen,
  type SubmissionEventType,
  type SubmissionState,
  stateAfter,
} from '../../domain/submission.ts';

type LoggedEvent = { revision: number; type: SubmissionEventType; key: string; by?: string };

export type InMemory = Activities &
  ReadingActivities & {
    readonly events: LoggedEvent[];
    /** Days on which somebody was reminded that the order is open. */
    readonly reminders: string[];
    state: SubmissionState;
    /** Revision and state at each telling of the seller. */
    readonly told: string[];
    proposed?: 'approved' | 'rejected';
    /** The seller hands a revision in. */
    handIn(revision: number): void;
    typesOf(revision: number): SubmissionEventType[];
  };

export type Behaviour = {
  hasUnreadFiles?: boolean;
  /** Remarks with which the machine sends a revision back. */
  remarksOf?: (revision: number) => readonly Remark[];
  readFiles?: () => Promise<void>;
  /** Decisions of these verdicts wait for a second reviewer. */
  grave?: readonly ('approved' | 'rejected')[];
  /** User ids of reviewers who are bound to the seller when the review is opened, and from then on. */
  bound?: readonly string[];
  boundSince?: string[];
  /** Whether the records see ground for an appeal. */
  hasGround?: () => boolean;
  /** Called before a step is written down; throws to fail it. */
  before?: (step: string) => void | Promise<void>;
  /** The server's clock, where it runs ahead. */
  nowMs?: () => Promise<number>;
};

export function recordsInMemory(behaviour: Behaviour = {}): InMemory {
  const events: LoggedEvent[] = [];
  const reminders: string[] = [];
  const nowMs = behaviour.nowMs ?? (async () => Date.now());
  const inDays = async (days: number) => new Date((await nowMs()) + days * 86_400_000).toISOString();

  async function write(
    event: Pick<EventToRecord, 'revision' | 'type' | 'step'>,
    by?: string,
  ): Promise<Recorded> {
    await behaviour.before?.(event.step);
    const key = `${event.revision}:${event.step}`;
    const at = new Date().toISOString();
    if (events.some((logged) => logged.key === key)) return { state: records.state, applied: false, at };
    if (!canHappen(event.type, records.state)) return { state: records.state, applied: false, at };
    records.state = stateAfter(event.type, records.state);
    events.push({ revision: event.revision, type: event.type, key, ...(by && { by }) });
    return { state: records.state, applied: true, at };
  }

  const records: InMemory = {
    events,
    reminders,
    state: 'draft',
    told: [],
    handIn(revision) {
      if (revision > 1) records.state = 'draft';
      records.state = stateAfter('submitted', records.state);
      events.push({ revision, type: 'submitted', key: `${revision}:submitted` });
    },
    typesOf: (revision) => events.filter((event) => event.revision === revision).map(({ type }) => type),
    beginChecks: async (ref) => ({
      ...(await write({ ...ref, type: 'checks-started', step: 'checks-started' })),
      hasUnreadFiles: behaviour.hasUnreadFiles ?? false,
    }),
    readFiles: async () => behaviour.readFiles?.(),
    readUpload: async () => undefined,
    judgeRevision: async ({ revision }) => ({ remarks: behaviour.remarksOf?.(revision) ?? [] }),
    openReview: async (ref) => ({
      ...(await write({ ...ref, type: 'checks-finished', step: 'checks-finished' })),
      claimMinutes: 30,
      remindAt: await inDays(2),
      dueAt: await inDays(3),
      bound: behaviour.bound ?? [],
    }),
    returnRevision: (ref) => write({ ...ref, type: 'returned', step: 'returned' }),
    recordEvent: async (event) => {
      const by = (event.reviewer ?? event.seller)?.userId;
      if (event.type === 'claimed' && by && behaviour.boundSince?.includes(by)) return bound();
      return write(event, by);
    },
    prolongClaim: async () => ({ state: records.state, applied: true, at: new Date().toISOString() }),
    recordDecision: async ({ verdict, reviewer, ...decision }) => {
      if (behaviour.boundSince?.includes(reviewer.userId)) return bound();
      if (!behaviour.grave?.includes(verdict)) return write({ ...decision, type: verdict }, reviewer.userId);
      records.proposed = verdict;
      const recorded = await write({ ...decision, type: 'decision-proposed' }, reviewer.userId);
      return { ...recorded, isProposed: true };
    },
    confirmProposal: ({ reviewer, ...act }) =>
      write({ ...act, type: records.proposed ?? 'approved' }, reviewer.userId),
    returnProposal: ({ reviewer, ...act }) => write({ ...act, type: 'proposal-returned' }, reviewer.userId),
    undoDecision: ({ reviewer, ...act }) => write({ ...act, type: 'decision-undone' }, reviewer.userId),
    tellDecision: async ({ revision }) => {
      await behaviour.before?.('tell');
      records.told.push(`${revision} ${records.state}`);
    },
    fileAppeal: async (made) => {
      if (!behaviour.hasGround?.()) return { outcome: 'appeal-too-early' };
      const { state } = await write({ ...made, type: 'appealed', step: 'appealed' }, made.seller.userId);
      return { outcome: 'appealed', state };
    },
    answerAppeal: async (made) => {
      await write({ ...made, type: 'appeal-answered', step: 'appeal-answered' }, made.operator.userId);
      const { answer } = made;
      let { revision } = made;
      if (records.state === 'rejected' && answer !== 'rejected') {
        revision += 1;
        records.handIn(revision);
      }
      if (answer !== 'upheld') records.state = answer;
      return { outcome: 'answered', state: records.state, revision };
    },
    remindOpen: async ({ day }) => {
      reminders.push(day);
    },
  };
  const bound = (): Recorded => ({
    ...{ state: records.state, applied: false, at: new Date().toISOString(), isBound: true },
  });
  return records;
}

export function failsWith(message: string): never {
  throw ApplicationFailure.retryable(message);
}
