import { useState } from 'react';
import type { SteadyRow } from './use-steady-rows.ts';

/** Several rows chosen, by key or by box; only what waits or is one's own can be. */
export function useSelection(rows: readonly SteadyRow[], myId: string) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = rows.filter((one) => canBeChosen(one, myId));
  const ids = open.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const set = (id: string, is: boolean) =>
    setChosen((all) => new Set(is ? [...all, id] : [...all].filter((one) => one !== id)));
  return {
    ids,
    has: (id: string) => ids.includes(id),
    canChoose: (one: SteadyRow) => canBeChosen(one, myId),
    set,
    toggle: (one: SteadyRow | undefined) => one && canBeChosen(one, myId) && set(one.id, !chosen.has(one.id)),
    extend: (...more: readonly (SteadyRow | undefined)[]) =>
      setChosen(
        (all) => new Set([...all, ...more.flatMap((one) => (one && canBeChosen(one, myId) ? [one.id] : []))]),
      ),
    isAll: open.length > 0 && ids.length === open.length,
    setAll: (is: boolean) => setChosen(new Set(is ? open.slice(0, chosenAtMost).map(({ id }) => id) : [])),
    clear: () => setChosen(new Set()),
  };
}

/** As many as one call decides. */
const chosenAtMost = 50;

function canBeChosen({ state, claimedBy, barred, proposedBy, isGone }: SteadyRow, myId: string): boolean {
  if (isGone || barred || proposedBy) return false;
  return state === 'waiting-for-review' || (state === 'in-review' && claimedBy?.id === myId);
}

export type Selection = ReturnType<typeof useSelection>;
