/** What a list of submissions says to those who work on them: who looks, who may not, what the views hold. */
import type { z } from 'zod';
import type { queueViewsSchema } from '../domain/api/desk.ts';
import type { SubmissionSummary } from '../domain/api/shapes.ts';
import type { QueueMark } from '../domain/queue-marks.ts';
import { groupsOf } from '../domain/routing.ts';
import type { MarkedFor } from '../store/desk/marks.ts';
import type { Store } from '../store/open-store.ts';
import type { SignedIn } from './auth.ts';
import { formsAtDeskOf } from './permissions.ts';

const beijingOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** Midnight in Beijing, before and after. */
export function dayOf(now: Date): { readonly start: Date; readonly end: Date } {
  const start = Math.floor((now.getTime() + beijingOffsetMs) / dayMs) * dayMs - beijingOffsetMs;
  return { start: new Date(start), end: new Date(start + dayMs) };
}

export async function markedFor(store: Store, me: SignedIn): Promise<MarkedFor> {
  const { routing } = await store.desk.routing.inForce();
  return { userId: me.id, groups: groupsOf(routing, me.id), endOfDay: dayOf(store.now()).end };
}

/** Each line with who else has it open, and why this person may not take it. */
export async function withDeskFacts(
  store: Store,
  me: SignedIn,
  items: readonly SubmissionSummary[],
): Promise<SubmissionSummary[]> {
  const viewers = await store.desk.presence.of(items.map(({ id }) => id));
  const bound = await store.desk.bindings.sellersOf(me.id);
  return items.map((item) => {
    const others = (viewers.get(item.id) ?? []).filter(({ id }) => id !== me.id);
    const barred = barredFrom(item, me, bound);
    return {
      ...item,
      ...(others.length ? { viewers: others.map(({ id, name }) => ({ id, name })) } : {}),
      ...(barred ? { barred } : {}),
    };
  });
}

export function barredFrom(
  { sellerId, proposedBy }: Pick<SubmissionSummary, 'sellerId' | 'proposedBy'>,
  me: SignedIn,
  bound: readonly string[],
): SubmissionSummary['barred'] {
  if (bound.includes(sellerId)) return 'bound-to-seller';
  return proposedBy?.id === me.id ? 'own-proposal' : undefined;
}

export async function viewsOf(store: Store, me: SignedIn): Promise<z.infer<typeof queueViewsSchema>> {
  const { counts, workload } = store.desk.queue;
  const [counted, saved, load] = await Promise.all([
    counts(formsAtDeskOf(me.role), await markedFor(store, me)),
    store.desk.views.list(me.id),
    workload(dayOf(store.now()).start),
  ]);
  return { counts: { ...counted }, saved: [...saved], workload: [...load] };
}

export function asMarks(mark: QueueMark | readonly QueueMark[] | undefined): readonly QueueMark[] {
  return mark === undefined ? [] : typeof mark === 'string' ? [mark] : mark;
}
