import type { TestFn } from 'ava';
import { bringToReview, createDraft, type Given, reviewer } from './acts.ts';

export function definePartyTests(test: TestFn, given: Given): void {
  test('a word on a party’s signature is the person’s, can be changed, and is all in the log', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const about = { submissionId: id, revision: 1, party: 'customer', actor: reviewer } as const;
    await store.submissions.judgeParty({ ...about, state: 'signed', machine: 'unsure', reason: '笔迹很淡' });
    const [first] = (await store.submissions.load(id)).partyJudgements;
    t.like(first, { party: 'customer', state: 'signed', reason: '笔迹很淡', by: { id: reviewer.userId } });
    await store.submissions.judgeParty({ ...about, state: 'missing', machine: 'missing' });
    const loaded = await store.submissions.load(id);
    t.deepEqual(
      loaded.partyJudgements.map(({ party, state, reason }) => [party, state, reason]),
      [['customer', 'missing', undefined]],
    );
    await store.submissions.judgeParty({ ...about, state: 'open', machine: 'missing' });
    t.deepEqual((await store.submissions.load(id)).partyJudgements, []);
    const events = (await store.events.list(id)).slice(-3);
    t.deepEqual(
      events.map(({ type }) => type),
      ['party-corrected', 'party-confirmed', 'party-reopened'],
    );
    t.deepEqual(events[0]?.detail, {
      ...{ party: 'customer', state: 'signed', machine: 'unsure', reason: '笔迹很淡' },
    });
  });

  test('nobody has a word on signatures before the review', async (t) => {
    const { store } = given();
    const id = await createDraft(store, {});
    const about = { submissionId: id, revision: 1, party: 'seller', actor: reviewer } as const;
    await t.throwsAsync(
      () => store.submissions.judgeParty({ ...about, state: 'signed', machine: 'unsure' }),
      {
        message: /can't happen/,
      },
    );
  });
}
