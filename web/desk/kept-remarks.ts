/** Remarks in the making, kept in this browser until the decision that carries them can't be taken back any more. */
import type { DeskRemark } from './desk-remarks.ts';

type Round = { readonly id: string; readonly revision: number };

const prefixOf = (id: string) => `shangjia.remarks.${id}.`;
const nameOf = ({ id, revision }: Round) => `${prefixOf(id)}${revision}`;

function read(name: string): DeskRemark[] | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** Those of this round; before the first, those that were written by hand for a round that the seller took back. */
export function readKept(round: Round): DeskRemark[] {
  return read(nameOf(round)) ?? carriedOver(round);
}

/** How many remarks of an earlier round were never sent. */
export function carriedOver({ id, revision }: Round): DeskRemark[] {
  for (let before = revision - 1; before > 0; before -= 1) {
    const kept = read(nameOf({ id, revision: before }));
    if (kept) return kept.filter((remark) => !remark.findingKey);
  }
  return [];
}

export function keepRemarks(round: Round, remarks: readonly DeskRemark[]): void {
  try {
    localStorage.setItem(nameOf(round), JSON.stringify(remarks));
  } catch {
    // Storage is switched off or full: they live as long as the page.
  }
}

export function forgetRemarks({ id, revision }: Round): void {
  for (let before = revision; before > 0; before -= 1)
    localStorage.removeItem(nameOf({ id, revision: before }));
}
