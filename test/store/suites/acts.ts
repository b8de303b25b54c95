/** Acts that the suites have in common. */
import type { FieldValues } from '../../../domain/form.ts';
import type { Report } from '../../../domain/report.ts';
import type { Actor } from '../../../domain/role.ts';
import type { Store } from '../../../store/open-store.ts';
import type { TestStore } from '../../support/stores.ts';

/** Opened once for all the tests of a database. */
export type Given = () => TestStore;

export const seller: Actor = { kind: 'person', userId: 'u-seller', role: 'seller', name: '王芳' };
export const reviewer = { kind: 'person', userId: 'u-reviewer', role: 'reviewer', name: '李雷' } as const;
export const system: Actor = { kind: 'system' };
export const emptyReport: Report = { pack: 'koogallery-cn@2026.1', findings: [], results: [] };

export async function createDraft(
  store: Store,
  fields: FieldValues = {},
  sellerId = 'yunqi',
): Promise<string> {
  return store.submissions.create({ formId: 'listing-saas', sellerId, actor: seller, fields });
}

/** Previewed and handed in as it stands. */
export async function handIn(store: Store, id: string): Promise<void> {
  const { revision, revisions } = await store.submissions.load(id);
  const contentHash = revisions.at(-1)?.contentHash ?? '';
  const act = { submissionId: id, revision, contentHash, actor: seller };
  await store.submissions.preview(act);
  await store.submissions.submit({ ...act, answers: [], report: emptyReport });
}

/** Handed in, checked and claimed: ready to be decided. */
export async function bringToReview(
  store: Store,
  fields: FieldValues = { productName: '云启排班' },
): Promise<string> {
  const id = await createDraft(store, fields);
  await handIn(store, id);
  await store.submissions.record({
    ...{ submissionId: id, revision: 1, type: 'checks-finished', actor: system, key: 'checks-finished:1' },
  });
  await store.submissions.record({
    ...{ submissionId: id, revision: 1, type: 'claimed', actor: reviewer, key: 'claimed:1:a' },
    detail: { by: { id: 'u-reviewer', name: '李雷' }, until: '2026-11-22T03:00:00.000Z' },
  });
  return id;
}
