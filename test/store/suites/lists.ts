import type { TestFn } from 'ava';
import { formIds } from '../../../domain/form.ts';
import type { StoreRefusal } from '../../../store/store-error.ts';
import type { ListRequest } from '../../../store/submissions/list-filters.ts';
import { createDraft, type Given, handIn } from './acts.ts';

const desk = { kind: 'desk', forms: formIds } as const;
const names = (page: { items: readonly { title: string }[] }) => page.items.map(({ title }) => title);

/** Each test has a word of its own, so that it finds only what it made. */
export function defineListTests(test: TestFn, given: Given): void {
  const make = async (titles: readonly string[], sellerId = 'yunqi') => {
    const { store, clock } = given();
    const ids: string[] = [];
    for (const title of titles) {
      clock.advance(1_000);
      const id = await createDraft(store, { productName: title }, sellerId);
      await handIn(store, id);
      ids.push(id);
    }
    return ids;
  };

  for (const sort of ['due', 'submitted', 'updated'] as const)
    test(`pages by ${sort} show every submission once, in order, with nothing due at the end`, async (t) => {
      const { store } = given();
      const word = { due: '赤', submitted: '橙', updated: '黄' }[sort];
      const ids = await make(['一', '二', '三', '四', '五'].map((n) => `${word}色${n}`));
      await store.submissions.setDue(ids[3] ?? '', '2026-11-24T00:00:00.000Z');
      await store.submissions.setDue(ids[1] ?? '', '2026-11-25T00:00:00.000Z');
      const request: ListRequest = { scope: desk, q: `${word}色`, sort, limit: 2 };
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.submissions.list({ ...request, cursor });
        seen.push(...names(page));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      const expected = { due: '四二一三五', submitted: '五四三二一', updated: '五四三二一' }[sort];
      t.is(seen.map((title) => title.slice(2)).join(''), expected);
    });

  test('drafts are shown to their seller alone', async (t) => {
    const { store } = given();
    await createDraft(store, { productName: '绿色草稿' });
    const request = { q: '绿色草稿', sort: 'updated', limit: 10 } as const;
    t.deepEqual(names(await store.submissions.list({ ...request, scope: desk })), []);
    const own = { kind: 'seller', sellerId: 'yunqi' } as const;
    t.deepEqual(names(await store.submissions.list({ ...request, scope: own })), ['绿色草稿']);
    const other = { kind: 'seller', sellerId: 'lantu' } as const;
    t.deepEqual(names(await store.submissions.list({ ...request, scope: other })), []);
  });

  test('counts come by state, of what the other filters let through', async (t) => {
    const { store } = given();
    const [first] = await make(['青色一', '青色二', '青色三']);
    await store.submissions.record({
      ...{ submissionId: first ?? '', revision: 1, type: 'checks-finished', key: 'c' },
      actor: { kind: 'system' },
    });
    const request = { scope: desk, q: '青色', sort: 'due', limit: 10 } as const;
    const page = await store.submissions.list({ ...request, states: ['waiting-for-review'] });
    t.deepEqual(names(page), ['青色一']);
    t.is(page.counts['waiting-for-review'], 1);
    t.is(page.counts.submitted, 2);
    t.is(page.counts.approved, 0);
    t.deepEqual(names(await store.submissions.list({ ...request, formIds: ['listing-api'] })), []);
  });

  const searches: readonly [wanted: string, finds: boolean, why: string][] = [
    ['靛蓝', true, 'two characters out of the middle'],
    ['靛', true, 'one character'],
    ['ｃｌｏｕｄ', true, 'full width and lower case'],
    ['蓝图软件', true, "the seller's name"],
    ['靛图', false, 'characters that stand apart'],
    ['靛%', false, 'a wildcard is a character like others'],
    ["靛'; drop table submission --", false, 'a quote is a character like others'],
  ];
  for (const [wanted, finds, why] of searches)
    test(`a search for ${wanted} ${finds ? 'finds' : 'does not find'} the product: ${why}`, async (t) => {
      const { store } = given();
      const title = `深靛蓝 Cloud ${why.length}`;
      await make([title], 'lantu');
      const page = await store.submissions.list({ scope: desk, q: wanted, sort: 'updated', limit: 100 });
      t.is(names(page).includes(title), finds);
    });

  test('a search for the start of an id finds it, also in lower case', async (t) => {
    const { store } = given();
    const [id = ''] = await make(['紫色']);
    for (const q of [id, id.toLowerCase(), id.slice(0, 11)]) {
      const page = await store.submissions.list({ scope: desk, q, sort: 'updated', limit: 100 });
      t.true(page.items.some((found) => found.id === id));
    }
  });

  for (const cursor of ['', 'x', Buffer.from('["due","now()","a"]').toString('base64url')])
    test(`a cursor that is not one of ours is refused: "${cursor}"`, async (t) => {
      const { store } = given();
      const request = { scope: desk, sort: 'due', limit: 10, cursor } as const;
      const refusal = await t.throwsAsync<StoreRefusal>(store.submissions.list(request));
      t.is(refusal?.code, 'bad-cursor');
    });
}
