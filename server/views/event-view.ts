import type { z } from 'zod';
import type { eventViewSchema } from '../../domain/api/shapes.ts';
import type { SubmissionEventType } from '../../domain/submission.ts';
import type { EventRecord } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';

type EventView = z.infer<typeof eventViewSchema>;

/** What a seller is told of their submission's way; who had it when is the desk's own business. */
const shownToSellers: readonly SubmissionEventType[] = [
  'created',
  'submitted',
  'checks-started',
  'checks-finished',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
  'revision-started',
  'appealed',
  'appeal-answered',
  'still-open',
];

export function eventsFor(events: readonly EventRecord[], me: SignedIn): EventView[] {
  if (me.role !== 'seller') return events.map(forDesk);
  return events.filter(({ type }) => shownToSellers.includes(type)).map(forSeller);
}

function forDesk({ id, type, revision, at, actor, detail }: EventRecord): EventView {
  return {
    ...{ id, type, revision, at },
    ...(actor.kind === 'person' ? { actorName: actor.name } : {}),
    ...(detail ? { detail: { ...detail } } : {}),
  };
}

function forSeller({ id, type, revision, at, actor }: EventRecord): EventView {
  const isColleague = actor.kind === 'person' && actor.role === 'seller';
  return { id, type, revision, at, ...(isColleague ? { actorName: actor.name } : {}) };
}
