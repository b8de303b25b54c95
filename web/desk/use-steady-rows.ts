import { useRef, useState } from 'react';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';

/**
 * Rows that don't move under the cursor: a row seen before keeps its place and shows its newest state, new ones wait in
 * a strip until they are asked for. Another filter, or more rows at the end, start afresh.
 */
export function useSteadyRows(latest: readonly SubmissionSummary[] | undefined, filterKey: string) {
  const kept = useRef<{ key: string; ids: readonly string[] }>({ key: '', ids: [] });
  const [, redraw] = useState(0);
  if (!latest) return { rows: undefined, waiting: 0, show: () => {} };
  const ids = latest.map((one) => one.id);
  const isGrown =
    latest.length > kept.current.ids.length && kept.current.ids.every((id, index) => ids[index] === id);
  if (kept.current.key !== filterKey || kept.current.ids.length === 0 || isGrown)
    kept.current = { key: filterKey, ids };
  const byId = new Map(latest.map((one) => [one.id, one]));
  const rows = kept.current.ids.flatMap((id) => byId.get(id) ?? []);
  return {
    rows,
    waiting: ids.filter((id) => !kept.current.ids.includes(id)).length,
    show: () => {
      kept.current = { key: filterKey, ids };
      redraw((count) => count + 1);
    },
  };
}
