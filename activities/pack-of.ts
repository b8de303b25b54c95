import { ApplicationFailure } from '@temporalio/common';
import type { RulePack } from '../domain/pack.ts';
import type { ActivityDeps } from './deps.ts';
import { type HandedIn, submittedAt } from './records.ts';

/**
 * The pack that was in force when the revision was handed in: a later one changes nothing for it.
 * @throws ApplicationFailure where the site has none; tried again, since an operator can add one
 */
export async function packOf(
  { store }: ActivityDeps,
  { submission: { site }, handedIn }: HandedIn,
): Promise<RulePack> {
  const pack = await store.packs.inForce(site, submittedAt(handedIn));
  if (!pack) throw ApplicationFailure.retryable(`No rule pack is in force for ${site}`, 'pack-missing');
  return pack;
}
