import type { TestFn } from 'ava';
import { user } from '../../../store/schema/index.ts';
import { createDraft, type Given, handIn } from './acts.ts';

export function defineOtherTests(test: TestFn, given: Given): void {
  const addUser = async (id: string, sellerId: string | null) => {
    const { store, clock } = given();
    const person = { id, name: id, email: `${id}@example.com`, role: 'seller', sellerId } as const;
    await store.db.insert(user).values({ ...person, createdAt: clock.now, updatedAt: clock.now });
  };

  test('a file is opened by those who uploaded it, and by staff once it was handed in', async (t) => {
    const { store } = given();
    await addUser('uploader', 'yunqi');
    const sha256 = 'a'.repeat(64);
    const upload = { sha256, sizeBytes: 5, mediaType: 'image/png', name: 'logo.png', userId: 'uploader' };
    await store.uploads.keep({ ...upload, sellerId: 'yunqi' });
    const isOpen = async (reader: Parameters<typeof store.uploads.openable>[0]) =>
      (await store.uploads.openable(reader, [sha256])).has(sha256);
    const desk = { kind: 'desk', forms: ['listing-saas'] } as const;
    t.true(await isOpen({ kind: 'seller', sellerId: 'yunqi' }));
    t.false(await isOpen({ kind: 'seller', sellerId: 'lantu' }));
    t.false(await isOpen(desk));
    const logo = { sha256, name: 'logo.png', sizeBytes: 5, mediaType: 'image/png' };
    await handIn(store, await createDraft(store, { productName: '云启', productLogo: logo }));
    t.true(await isOpen(desk));
    t.false(await isOpen({ kind: 'desk', forms: ['delivery-evidence'] }));
    t.deepEqual(await store.uploads.since('uploader', new Date(0)), { files: 1, bytes: 5 });
  });

  test('facts are kept by reader and version, and the first answer stays', async (t) => {
    const { store } = given();
    const key = { sha256: 'b'.repeat(64), reader: 'image', version: '1' };
    t.is(await store.facts.get(key.sha256, 'image', '1'), undefined);
    await store.facts.put(key.sha256, key.reader, key.version, { widthPx: 120 });
    await store.facts.put(key.sha256, key.reader, key.version, { widthPx: 999 });
    t.deepEqual(await store.facts.get(key.sha256, 'image', '1'), { widthPx: 120 });
    t.is(await store.facts.get(key.sha256, 'image', '2'), undefined);
  });

  test('the pack in force is the latest that has begun, by site', async (t) => {
    const { store } = given();
    const terms = { rules: [], claimMinutes: 30, reviewWorkingDays: 3, autoReturn: [] };
    const begins = (version: string, effectiveFrom: string) =>
      store.packs.put({ id: 'test-pack', site: 'test-site', version, effectiveFrom, ...terms });
    await begins('2026.1', '2026-01-01T00:00:00.000Z');
    await begins('2026.2', '2026-06-01T00:00:00.000Z');
    const at = async (time: string) => (await store.packs.inForce('test-site', new Date(time)))?.version;
    t.is(await at('2025-12-31T23:59:59.999Z'), undefined);
    t.is(await at('2026-05-31T00:00:00.000Z'), '2026.1');
    t.is(await at('2026-06-01T00:00:00.000Z'), '2026.2');
  });

  test('a notice is added once, and read by the person it is for', async (t) => {
    const { store } = given();
    await addUser('told', null);
    const notice = {
      userId: 'told',
      kind: 'approved',
      subject: '已通过',
      body: '通过了。',
      key: 'a',
    } as const;
    await store.notices.add(notice);
    await store.notices.add(notice);
    const { items, unread } = await store.notices.list('told', { limit: 10 });
    t.is(items.length, 1);
    t.is(unread, 1);
    const id = Number(items[0]?.id);
    t.false(await store.notices.markRead('somebody-else', id));
    t.true(await store.notices.markRead('told', id));
    t.is((await store.notices.list('told', { limit: 10 })).unread, 0);
  });

  test('a request is answered once; the same key for another one is noticed', async (t) => {
    const { store, clock } = given();
    const key = { userId: 'u', key: 'k' };
    const request = { ...key, requestHash: 'h' };
    t.is((await store.requests.begin(request)).outcome, 'first');
    t.is((await store.requests.begin(request)).outcome, 'running');
    await store.requests.finish(key, { status: 201, body: { id: 'SJ' } });
    t.deepEqual(await store.requests.begin(request), {
      ...{ outcome: 'answered', status: 201, body: { id: 'SJ' } },
    });
    t.is((await store.requests.begin({ ...key, requestHash: 'x' })).outcome, 'other-request');
    clock.advance(25 * 3_600_000);
    t.is((await store.requests.begin(request)).outcome, 'first');
    clock.advance(61_000);
    t.is((await store.requests.begin(request)).outcome, 'first');
  });
}
