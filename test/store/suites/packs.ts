import type { TestFn } from 'ava';
import type { RulePack } from '../../../domain/pack.ts';
import { setEntry } from '../../../domain/pack-entries.ts';
import type { KeyedFinding, Report } from '../../../domain/report.ts';
import type { Actor } from '../../../domain/role.ts';
import { StoreRefusal } from '../../../store/store-error.ts';
import { bringToReview, type Given } from './acts.ts';

const operator = (name: string): Actor => ({ kind: 'person', userId: `u-${name}`, role: 'operator', name });
const source = { title: '商品发布说明', checkedOn: '2026-11-22', confidence: 'printed' } as const;

const packOf = (site: string): RulePack => ({
  ...{ id: site, site, version: '2026.1', effectiveFrom: '2026-01-01T00:00:00.000Z' },
  ...{ claimMinutes: 30, reviewWorkingDays: 3, autoReturn: [] },
  rules: [{ rule: 'rival-cloud', on: {}, severity: 'block', source }],
});

const finding = (key: string, rule: string, quote: string): KeyedFinding => ({
  ...{ key, rule, code: rule, severity: 'warn', field: 'highlights', location: '商品亮点', quote },
  message: { zh: '改一下。', en: 'Change it.' },
});

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof StoreRefusal) return error.code;
    throw error;
  }
}

export function definePackTests(test: TestFn, given: Given): void {
  const begin = async (site: string) => {
    const { store, clock } = given();
    await store.packs.put(packOf(site));
    return { store, clock, pack: packOf(site) };
  };

  test('a version is published with who, why and its day, and history keeps them all', async (t) => {
    const { store, pack } = await begin('site-a');
    const by = operator('a');
    const milder = setEntry(pack, 'rival-cloud', { severity: 'warn' });
    const draft = await store.packs.saveDraft({
      site: 'site-a',
      edits: 0,
      basedOn: '2026.1',
      pack: milder,
      by,
    });
    const published = await store.packs.publish({
      ...{ site: 'site-a', pack: milder, by, reason: '误报太多', basedOn: '2026.1', draftEdits: draft.edits },
    });
    t.is(published.version, '2026.2');
    const from = new Date(published.effectiveFrom);
    t.is(await store.packs.draft('site-a'), undefined);
    const before = new Date(from.getTime() - 1);
    t.is((await store.packs.inForce('site-a', before))?.version, '2026.1');
    t.is((await store.packs.inForce('site-a', from))?.rules[0]?.severity, 'warn');
    t.like((await store.packs.versions('site-a')).at(-1), { by, reason: '误报太多', basedOn: '2026.1' });
  });

  test('of two editors of one draft the second is told; of two who publish, too', async (t) => {
    const { store, pack } = await begin('site-b');
    const edit = { site: 'site-b', basedOn: '2026.1', pack, by: operator('a') };
    const { edits } = await store.packs.saveDraft({ ...edit, edits: 0 });
    t.is(await codeOf(store.packs.saveDraft({ ...edit, edits: 0 })), 'conflict');
    await store.packs.saveDraft({ ...edit, edits });
    t.is(await codeOf(store.packs.saveDraft({ ...edit, edits })), 'conflict');
    t.is(await codeOf(store.packs.signDraft({ site: 'site-b', edits, by: operator('b') })), 'conflict');
    const publish = () => store.packs.publish({ ...edit, reason: '调整' });
    const outcomes = await Promise.all([codeOf(publish()), codeOf(publish())]);
    t.deepEqual(outcomes.toSorted(), ['conflict', 'done']);
  });

  test('a version that waits for its day is taken back, and judges nothing', async (t) => {
    const { store, clock, pack } = await begin('site-c');
    const inForceFrom = new Date(clock.now.getTime() + 86_400_000);
    const wanted = { site: 'site-c', pack, by: operator('a'), reason: '下周起', basedOn: '2026.1' };
    const waiting = await store.packs.publish({ ...wanted, inForceFrom });
    t.is((await store.packs.inForce('site-c', clock.now))?.version, '2026.1');
    t.is((await store.packs.inForce('site-c', inForceFrom))?.version, '2026.2');
    t.is(await codeOf(store.packs.publish({ ...wanted, basedOn: '2026.2' })), 'not-allowed-now');
    await store.packs.withdraw({ site: 'site-c', version: waiting.version });
    t.is((await store.packs.inForce('site-c', inForceFrom))?.version, '2026.1');
    t.is((await store.packs.publish(wanted)).version, '2026.3');
    t.is(await codeOf(store.packs.withdraw({ site: 'site-c', version: '2026.3' })), 'not-allowed-now');
  });

  test('what the system takes back holds at once, and in the version that waits', async (t) => {
    const { store, clock, pack } = await begin('site-d');
    const inForceFrom = new Date(clock.now.getTime() + 86_400_000);
    const wanted = { site: 'site-d', pack, by: operator('a'), reason: '下周起', basedOn: '2026.1' };
    await store.packs.publish({ ...wanted, pack: { ...pack, claimMinutes: 45 }, inForceFrom });
    const change = (one: RulePack) => setEntry(one, 'rival-cloud', { severity: 'warn' });
    await store.packs.publishBySystem({ site: 'site-d', change, reason: '忽略太多' });
    const now = await store.packs.inForce('site-d', clock.now);
    t.deepEqual([now?.rules[0]?.severity, now?.claimMinutes], ['warn', 30]);
    const then = await store.packs.inForce('site-d', inForceFrom);
    t.deepEqual([then?.rules[0]?.severity, then?.claimMinutes], ['warn', 45]);
    const last = (await store.packs.versions('site-d')).at(-1);
    t.like(last, { by: { kind: 'system' }, reason: '忽略太多' });
  });

  test('a report keeps naming its version, however many come after it', async (t) => {
    const { store, clock, pack } = await begin('site-e');
    const at = clock.now;
    await store.packs.publish({
      site: 'site-e',
      pack: { ...pack, claimMinutes: 5 },
      by: operator('a'),
      reason: '试',
      basedOn: '2026.1',
    });
    const named = await store.packs.named({ site: 'site-e', name: 'site-e@2026.1', at });
    t.is(named?.claimMinutes, 30);
    t.is(await store.packs.named({ site: 'site-e', name: 'site-e@2025.9', at }), undefined);
  });

  test('what reviewers make of findings is counted by rule, what ran in shadow apart', async (t) => {
    const { store, clock } = given();
    const id = await bringToReview(store);
    const report: Report = {
      pack: 'koogallery-cn@2026.1',
      findings: [
        finding('k1', 'rule-x', '顶级'),
        finding('k2', 'rule-x', '极品'),
        finding('k3', 'rule-x', '首选'),
      ],
      results: [],
      shadow: [finding('k1', 'rule-y', '顶级')],
    };
    const ref = { submissionId: id, revision: 1 };
    await store.submissions.saveReport(id, 1, report);
    await store.submissions.saveReport(id, 1, report);
    const actor = { kind: 'person', userId: 'u-reviewer', role: 'reviewer', name: '李雷' } as const;
    await store.submissions.judgeFinding({
      ...ref,
      findingKey: 'k1',
      state: 'dismissed',
      reason: '技术名词',
      actor,
    });
    await store.submissions.judgeFinding({ ...ref, findingKey: 'k2', state: 'accepted', actor });
    const remark = {
      id: 'r1',
      field: 'highlights',
      location: '商品亮点',
      text: '请删去。',
      findingKey: 'k3',
    };
    await store.submissions.recordDecision({
      ...{ ...ref, verdict: 'rejected', by: 'reviewer', remarks: [remark], key: 'd' },
      ...{ reviewer: { userId: 'u-reviewer', name: '李雷' }, decidedAt: clock.now.toISOString() },
    });
    const period = { site: 'koogallery-cn', since: new Date(0) };
    const counts = (await store.ruleFindings.countByRule(period)).filter(({ rule }) =>
      /^rule-[xy]$/u.test(rule),
    );
    t.deepEqual(
      counts.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      [
        { rule: 'rule-x', found: 3, shadow: 0, accepted: 2, dismissed: 1 },
        { rule: 'rule-y', found: 0, shadow: 1, accepted: 0, dismissed: 0 },
      ],
    );
    const dismissed = await store.ruleFindings.list({
      site: 'koogallery-cn',
      rule: 'rule-x',
      which: 'dismissed',
    });
    t.deepEqual(
      dismissed.map(({ quote, reason }) => [quote, reason]),
      [['顶级', '技术名词']],
    );
    await store.ruleFindings.correct({ ...ref, findingKey: 'k1', isShadow: true, outcome: 'accepted' });
    const shadow = await store.ruleFindings.list({ site: 'koogallery-cn', rule: 'rule-y', which: 'shadow' });
    t.deepEqual(
      shadow.map(({ quote, outcome }) => [quote, outcome]),
      [['顶级', 'accepted']],
    );
  });
}
