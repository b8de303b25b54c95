/** What is done with rule packs in the background. */
import { packs } from './activities.ts';
import type { DryRunPackInput } from './messages.ts';

/** A dry run lives as long as its one activity, which keeps its own progress in the records. */
export async function dryRunPack({ id }: DryRunPackInput): Promise<void> {
  await packs.dryRunPack({ id });
}

/** One look at how often reviewers overturn rules that block; a schedule starts it. */
export async function watchRules(): Promise<void> {
  await packs.watchRules();
}
