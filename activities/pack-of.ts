import { ApplicationFailure } from '@temporalio/common';
import type { RulePack } from '../domain/pack.ts';
import type { ActivityDeps } from './deps.ts';
import { type HandedIn, submittedAt } from './records.ts';

/**
 * The pack by which the revision was judged when it was handed in: a later one changes nothing for it, also one that is
 * published while its checks run.
 * @throws ApplicationFailure where the site has none; tried again, since an operator can add one
 */
export async function packOf(
  { store }: Pick<ActivityDeps, 'store'>,
  { submission: { site }, handedIn }: HandedIn,
): Promise<RulePack> {
  const at = submittedAt(handedIn);
  const named = handedIn.report && (await store.packs.named({ site, name: handedIn.report.pack, at }));
  const pack = named ?? (await store.packs.inForce(site, at));
  if (!pack) throw ApplicationFailure.retryable(`No rule pack is in force for ${site}`, 'pack-missing');
  return pack;
}
