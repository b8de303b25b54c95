/** Documents that go with answers and messages, and the one refusal of what comes too late. */
import type { FileRef } from '../domain/form.ts';
import type { Store } from '../store/open-store.ts';
import { StoreRefusal } from '../store/store-error.ts';
import type { SignedIn } from './auth.ts';
import { fileReaderOf } from './permissions.ts';
import { ApiProblem } from './problem.ts';

/**
 * The document as the server itself measured it.
 * @throws ApiProblem `foreign-file` where this person can't open it
 */
export async function openedDocument(store: Store, me: SignedIn, ref: FileRef): Promise<FileRef> {
  const known = (await store.uploads.openable(fileReaderOf(me), [ref.sha256])).get(ref.sha256);
  if (!known) throw new ApiProblem('foreign-file', { params: { name: ref.name } });
  return { ...known, name: ref.name };
}

/** Withdrawn, decided or not the seller's turn: the same words for each, with the state it has. */
export async function orPointClosed<Done>(act: Promise<Done>): Promise<Done> {
  try {
    return await act;
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.code === 'not-allowed-now') throw new ApiProblem('point-closed', { extra: error.facts });
    if (error.code === 'already-decided') throw new ApiProblem('dispute-upheld', { extra: error.facts });
    throw error;
  }
}
