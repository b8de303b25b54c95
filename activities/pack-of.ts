import { ApplicationFailure } from '@temporalio/common';
import type { RulePack } from '../domain/pack.ts';
import type { LoadedSubmission, RevisionRecord } from '../store/submissions/shapes.ts';
import type { ActivityDeps } from './deps.ts';
import { submittedAt } from './records.ts';

/**
 * The pack that was in force when the revision was handed in: a later one changes nothing for it.
 * @throws ApplicationFailure where the site has none; tried again, since an operator can add one
 */
export async function packOf(
  { store }: ActivityDeps,
  { site }: LoadedSubmission,
  handedIn: RevisionRecord,
): Promise<RulePack> {
  const pack = await store.packs.inForce(site, submittedAt(handedIn));
  if (!pack) throw ApplicationFailure.retryable(`No rule pack is in force for ${site}`, 'pack-missing');
  return pack;
}
