import type { TestFn } from 'ava';
import { bringToReview, createDraft, type Given, handIn, reviewer } from './acts.ts';

const own = { kind: 'person', userId: 'u-seller', role: 'seller', name: '王芳' } as const;
const dispute = { kind: 'disputed', reason: '“第一”说的是编号，不是排名。' } as const;

export function definePointTests(test: TestFn, given: Given): void {
  const ref = (submissionId: string, revision = 1) => ({
    submissionId,
    revision,
    pointKey: '00ff',
    actor: own,
  });

  test('an answer is kept once a point, can be replaced and taken back, and the log has all of it', async (t) => {
    const { store } = given();
    const id = await createDraft(store);
    await store.points.saveAnswer({ ...ref(id), answer: dispute });
    await store.points.saveAnswer({
      ...ref(id),
      answer: { ...dispute, reason: `${dispute.reason}见附件。` },
    });
    const kept = await store.points.answers(id);
    t.deepEqual(
      kept.map(({ key, state, answer }) => [key, state, answer.kind === 'disputed' && answer.reason]),
      [['00ff', 'open', '“第一”说的是编号，不是排名。见附件。']],
    );
    await store.points.saveAnswer({ ...ref(id), answer: null });
    t.deepEqual(await store.points.answers(id), []);
    const logged = (await store.events.list(id)).filter(({ type }) => type === 'point-answered');
    t.is(logged.length, 3);
  });

  test('a dispute on a withdrawn submission is refused, and so is one while reviewers have it', async (t) => {
    const { store } = given();
    const id = await createDraft(store, { productName: '云启' });
    await handIn(store, id);
    const save = () => store.points.saveAnswer({ ...ref(id), answer: dispute });
    t.like(await t.throwsAsync(save), { code: 'not-allowed-now', facts: { state: 'submitted' } });
    const withdrawn = { submissionId: id, revision: 1, type: 'withdrawn', actor: own, key: 'w' } as const;
    await store.submissions.record(withdrawn);
    t.like(await t.throwsAsync(save), { code: 'not-allowed-now', facts: { state: 'withdrawn' } });
    t.deepEqual(await store.points.answers(id), []);
  });

  test('waiving a dispute grants the waiver with it; it ends by itself and can be revoked once', async (t) => {
    const { store, clock } = given();
    const id = await bringToReview(store);
    // The answer was given in the draft before.
    const draft = await createDraft(store);
    await store.points.saveAnswer({ ...ref(draft), answer: dispute });
    await t.throwsAsync(store.points.settle({ ...ref(id), state: 'waived', note: '术语', actor: reviewer }), {
      message: /nobody has answered/,
    });
    await handIn(store, draft);
    const event = { submissionId: draft, revision: 1 } as const;
    await store.submissions.record({
      ...event,
      type: 'checks-finished',
      actor: { kind: 'system' },
      key: 'c',
    });
    await store.submissions.record({ ...event, type: 'claimed', actor: reviewer, key: 'k' });
    const endsAt = new Date(clock.now.getTime() + 100 * 86_400_000).toISOString();
    const about = { findingKey: '00ff', rule: 'absolute-terms', field: 'introduction', quote: '顶级域名' };
    const granted = { ...about, scope: 'words', reason: '术语', endsAt } as const;
    const before = (await store.waivers.inForce('yunqi')).length;
    for (const waiverId of ['w1', 'w2'])
      await store.points.settle({
        ...{ ...ref(draft), actor: reviewer, state: 'waived', note: '术语' },
        waiver: { ...granted, id: `${waiverId}-${draft}` },
      });
    t.is((await store.waivers.inForce('yunqi')).length, before + 2);
    t.true(await store.waivers.revoke({ id: `w1-${draft}`, reason: '改了', actor: reviewer }));
    t.true(await store.waivers.revoke({ id: `w1-${draft}`, reason: '又改', actor: reviewer }));
    t.false(await store.waivers.revoke({ id: 'none', reason: '改了', actor: reviewer }));
    t.is((await store.waivers.inForce('yunqi')).length, before + 1);
    const over = (await store.waivers.list({ state: 'over', limit: 50 })).find(
      (one) => one.id === `w1-${draft}`,
    );
    t.is(over?.revokedBecause, '改了');
    await store.points.settle({
      ...{ ...ref(draft), actor: reviewer, state: 'waived', note: '术语' },
      waiver: { ...granted, id: `w3-${draft}`, endsAt: '2020-01-01T00:00:00.000Z' },
    });
    t.is((await store.waivers.inForce('yunqi')).length, before + 1);
    const [answered] = await store.points.answers(draft);
    t.like(answered, { state: 'waived', settled: { note: '术语', byName: '李雷' } });
  });

  test('a thread keeps its order, and what each person has read', async (t) => {
    const { store } = given();
    const id = await bringToReview(store);
    const thread = { submissionId: id, pointKey: '00ff' };
    await store.points.send({ ...thread, text: '请问是哪张证书？', actor: reviewer });
    const second = await store.points.send({ ...thread, text: '软著证书第 2 页。', actor: own });
    t.deepEqual(
      (await store.points.messages(id)).map(({ text, authorRole }) => [text, authorRole]),
      [
        ['请问是哪张证书？', 'reviewer'],
        ['软著证书第 2 页。', 'seller'],
      ],
    );
    const unread = async (userId: string) =>
      (await store.points.unread({ sellerId: 'yunqi', userId })).find((one) => one.submissionId === id)
        ?.count;
    t.is(await unread('u-seller'), 1);
    await store.points.markRead({ ...thread, userId: 'u-seller', messageId: second.id });
    await store.points.markRead({ ...thread, userId: 'u-seller', messageId: 1 });
    t.is(await unread('u-seller'), undefined);
    t.is(await unread('u-colleague'), 1);
    t.is((await store.points.readUntil(id, 'u-seller')).get('00ff'), second.id);
  });

  test('the place in the queue counts what is due earlier and is free', async (t) => {
    const { store } = given();
    const ids = [];
    for (const name of ['甲', '乙', '丙']) {
      const id = await createDraft(store, { productName: name });
      await handIn(store, id);
      await store.submissions.record({
        ...{ submissionId: id, revision: 1, type: 'checks-finished', actor: { kind: 'system' }, key: 'c' },
      });
      ids.push(id);
    }
    const [first = '', second = '', third = ''] = ids;
    await store.submissions.setDue(third, '2001-01-01T00:00:00.000Z');
    await store.submissions.setDue(first, '2001-01-02T00:00:00.000Z');
    await store.submissions.setDue(second, '2001-01-03T00:00:00.000Z');
    const place = async (id: string) => (await store.submissions.placeInQueue(id, ['listing-saas']))?.place;
    t.deepEqual([await place(third), await place(first), await place(second)], [1, 2, 3]);
    await store.submissions.record({
      ...{ submissionId: third, revision: 1, type: 'claimed', actor: reviewer, key: 'k' },
    });
    t.deepEqual([await place(third), await place(first), await place(second)], [undefined, 1, 2]);
    await store.submissions.record({
      ...{ submissionId: first, revision: 1, type: 'withdrawn', actor: own, key: 'w' },
    });
    t.is(await place(second), 1);
    const { dueAt, stopped } = (await store.submissions.load(first)) ?? {};
    t.is(dueAt, null);
    t.is(stopped?.dueAt, '2001-01-02T00:00:00.000Z');
  });

  test('holidays are those of the program until an operator sets a year, and again once they take it back', async (t) => {
    const { store } = given();
    const change = { site: 'holiday-site', year: 2026, reason: '通知有变', actor: own };
    const offOf = async () =>
      (await store.calendar.years('holiday-site')).find(({ year }) => year === 2026)?.off.length;
    t.is(await offOf(), 7);
    await store.calendar.arrange({ ...change, arranged: { year: 2026, off: ['2026-01-01'], worked: [] } });
    t.is(await offOf(), 1);
    await store.calendar.arrange({ ...change, arranged: null });
    t.is(await offOf(), 7);
    t.deepEqual(
      (await store.calendar.changes('holiday-site')).map(({ arranged, byName }) => [
        arranged?.off ?? null,
        byName,
      ]),
      [
        [null, '王芳'],
        [['2026-01-01'], '王芳'],
      ],
    );
  });
}
