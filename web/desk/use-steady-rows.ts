import { useRef, useState } from 'react';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';

/** `isGone`: it left this view since; it keeps its place until the view is brought up to date. */
export type SteadyRow = SubmissionSummary & { readonly isGone?: true };

type Kept = { readonly key: string; readonly rows: ReadonlyMap<string, SubmissionSummary> };

/**
 * Rows that don't move under the cursor: a row seen before keeps its place and shows its newest state, one that left
 * stays greyed, new ones wait in a strip until they are asked for. Another filter, or more rows at the end, start afresh.
 */
export function useSteadyRows(latest: readonly SubmissionSummary[] | undefined, filterKey: string) {
  const kept = useRef<Kept>({ key: '', rows: new Map() });
  const [, redraw] = useState(0);
  if (!latest) return { rows: undefined, waiting: 0, show: () => {} };
  const byId = new Map(latest.map((one) => [one.id, one]));
  const ids = [...kept.current.rows.keys()];
  const isGrown = latest.length > ids.length && ids.every((id, index) => latest[index]?.id === id);
  const isNew = kept.current.key !== filterKey || ids.length === 0 || isGrown;
  kept.current = {
    key: filterKey,
    rows: isNew ? byId : new Map(Array.from(kept.current.rows, ([id, old]) => [id, byId.get(id) ?? old])),
  };
  const rows = Array.from(
    kept.current.rows.values(),
    (one): SteadyRow => (byId.has(one.id) ? one : { ...one, isGone: true }),
  );
  return {
    rows,
    waiting: latest.filter(({ id }) => !kept.current.rows.has(id)).length,
    hasGone: rows.some(({ isGone }) => isGone),
    show: () => {
      kept.current = { key: filterKey, rows: byId };
      redraw((count) => count + 1);
    },
  };
}
