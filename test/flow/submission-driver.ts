/** Takes submissions all their way through the API, however often the server dies in between. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FieldValues } from '../../domain/form.ts';
import { createAccount } from '../../server/accounts.ts';
import { createAuth } from '../../server/auth.ts';
import { type DemoFile, fillIn } from '../../server/demo-fields.ts';
import { demoSellers } from '../../server/demo-people.ts';
import { demoStories } from '../../server/demo-stories.ts';
import { loadSecret } from '../../server/secret.ts';
import { sourceOf } from '../../store/files/file-store.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import type { ApiClient } from './api-client.ts';

export const people = {
  seller: { email: 'seller@test.example', password: 'correct horse battery' },
  reviewer: { email: 'reviewer@test.example', password: 'correct horse battery' },
};

export const openRecords = (dataFolder: string): Promise<Store> =>
  openStore({ dataFolder, files: { kind: 'disk' } });

/**
 * A seller, a reviewer and the files of a listing, written before the server starts; the files were never read.
 * `redraw` may put another picture in a file's place.
 */
export async function prepareRecords(
  dataFolder: string,
  redraw: (file: DemoFile) => Promise<Buffer> = async ({ content }) => content,
): Promise<FieldValues> {
  const store = await openRecords(dataFolder);
  try {
    const secret = await loadSecret(dataFolder);
    const auth = createAuth({ store, secret, publicUrl: 'http://127.0.0.1', signInsPerMinute: 100 });
    await store.people.addSeller({ id: 'seller', name: '佛山市星澜数据科技有限公司', site: 'koogallery-cn' });
    const userId = await createAccount(auth, {
      ...people.seller,
      name: '林知夏',
      role: 'seller',
      sellerId: 'seller',
    });
    await createAccount(auth, { ...people.reviewer, name: '王审核', role: 'reviewer', sellerId: null });
    const story = demoStories.find(({ formId, end }) => formId === 'listing-service' && end === 'waiting');
    const [profile] = demoSellers;
    if (!story || !profile) throw new Error('the demo has no such listing');
    return await fillIn(story, profile, async (file) => {
      const { name } = file;
      const { sha256, sizeBytes } = await store.files.put(sourceOf(await redraw(file)));
      const mediaType = name.endsWith('.pdf') ? 'application/pdf' : 'image/png';
      await store.uploads.keep({ sha256, sizeBytes, mediaType, name, userId, sellerId: 'seller' });
      return { sha256, name, sizeBytes, mediaType };
    });
  } finally {
    await store.close();
  }
}

export type Driver = {
  readonly seller: ApiClient;
  readonly reviewer: ApiClient;
  readonly fields: FieldValues;
};
export type Verdict = 'approved' | 'rejected';
/** Every third one goes back. */
export const verdictOf = (index: number): Verdict => (index % 3 === 2 ? 'rejected' : 'approved');

/** Hands one in; answers its id. */
export async function handIn({ seller, fields }: Driver, index: number): Promise<string> {
  const created = await seller({
    ...{ method: 'POST', path: '/api/submissions', body: { formId: 'listing-service' } },
    idempotencyKey: `create-${index}`,
  });
  const id = String(created.body.id);
  for (;;) {
    const { body: view } = await seller({ path: `/api/submissions/${id}` });
    if (view.state !== 'draft') return id;
    await submit(seller, { id, fields, draftVersion: Number(view.draftVersion) });
  }
}

async function submit(seller: ApiClient, draft: { id: string; fields: FieldValues; draftVersion: number }) {
  const path = `/api/submissions/${draft.id}`;
  const body = { revision: 1, baseVersion: draft.draftVersion, fields: draft.fields };
  const saved = await seller({ method: 'PATCH', path: `${path}/draft`, body });
  const contentHash = saved.body.contentHash;
  await seller({ method: 'POST', path: `${path}/preview`, body: { revision: 1, contentHash } });
  const handedIn = await seller({
    ...{ method: 'POST', path: `${path}/submit`, body: { revision: 1, previewHash: contentHash } },
  });
  if (handedIn.status === 422) throw new Error(`refused: ${JSON.stringify(handedIn.body).slice(0, 2000)}`);
}

/** Claims and decides until the records say that it is decided. */
export async function seeThrough({ reviewer }: Driver, id: string, verdict: Verdict): Promise<void> {
  const path = `/api/submissions/${id}`;
  for (;;) {
    const { state } = (await reviewer({ path })).body;
    if (state === 'approved' || state === 'rejected') return;
    if (state === 'waiting-for-review')
      await reviewer({ method: 'POST', path: `${path}/claim`, body: { revision: 1 } });
    else if (state === 'in-review') await decide(reviewer, path, verdict);
    else await sleep(100);
  }
}

export function decide(reviewer: ApiClient, path: string, verdict: Verdict) {
  const remarks =
    verdict === 'rejected' ? [{ location: '商品介绍', text: '请说明三个月只读期之后的处理方式。' }] : [];
  return reviewer({ method: 'POST', path: `${path}/decide`, body: { revision: 1, verdict, remarks } });
}

/** What is wrong in the records, in words; nothing where all is well. */
export async function findLosses(dataFolder: string, ids: readonly string[]): Promise<readonly string[]> {
  const store = await openRecords(dataFolder);
  const problems: string[] = [];
  try {
    const { items } = await store.submissions.list({
      scope: { kind: 'seller', sellerId: 'seller' },
      sort: 'updated',
      limit: ids.length + 10,
    });
    if (items.length !== ids.length) problems.push(`${items.length} submissions instead of ${ids.length}`);
    for (const [index, id] of ids.entries())
      problems.push(...(await problemsOf(store, id, verdictOf(index))));
    if ((await store.outbox.pending(1)).length > 0) problems.push('a start is still in the outbox');
  } finally {
    await store.close();
  }
  return problems;
}

async function problemsOf(store: Store, id: string, verdict: Verdict): Promise<readonly string[]> {
  const { state, revisions } = await store.submissions.load(id);
  const types = (await store.events.list(id)).map(({ type }) => type);
  const count = (type: string) => types.filter((other) => other === type).length;
  const once = ['created', 'submitted', 'checks-started', 'checks-finished', verdict];
  return [
    ...(state === verdict ? [] : [`${id} is ${state}, not ${verdict}`]),
    ...(revisions.length === 1 && revisions[0]?.decision?.verdict === verdict
      ? []
      : [`${id}: wrong decision`]),
    ...(revisions[0]?.report ? [] : [`${id} has no report`]),
    ...once.filter((type) => count(type) !== 1).map((type) => `${id}: ${type} ${count(type)} times`),
    ...(count('approved') + count('rejected') === 1 ? [] : [`${id} was decided more than once`]),
  ];
}
