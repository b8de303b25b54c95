import test from 'ava';
import { formOf } from '../../domain/forms/form-of.ts';
import type { RulePack } from '../../domain/pack.ts';
import { setEntry } from '../../domain/pack-entries.ts';
import type { PackWords } from '../../domain/pack-words.ts';
import { affectedRules, needsFacts } from '../../rules/packs/affected-rules.ts';
import { koogalleryCn } from '../../rules/packs/koogallery-cn.ts';
import { createRejudge } from '../../rules/rejudge.ts';
import { mentionsAny } from '../../rules/words/mentions.ts';

const at = new Date('2026-11-22T00:00:00Z');
const by = { who: '周运营', why: '试跑' };

function rejudge(after: RulePack, highlights: string, isBlockedAnyway = false) {
  const packs = { before: koogalleryCn, after };
  const judge = createRejudge(packs, affectedRules(koogalleryCn, after), at);
  const fields = { productName: '云启排班', highlights };
  return judge({ form: formOf('listing-saas'), fields, isBlockedAnyway });
}

const withWords = (ownWords: PackWords): RulePack => ({ ...koogalleryCn, ownWords });

test('only rules that differ are judged again', (t) => {
  t.deepEqual(affectedRules(koogalleryCn, setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' })), [
    'rival-cloud',
  ]);
  t.deepEqual(affectedRules(koogalleryCn, { ...koogalleryCn, claimMinutes: 5 }), []);
  t.true(affectedRules(koogalleryCn, withWords({ words: [], exceptions: [] })).includes('absolute-terms'));
  t.true(needsFacts(['picture-size']));
  t.false(needsFacts(['rival-cloud']));
});

test('a heavier rule stops what it only warned of, and shows the words around', (t) => {
  const heavier = setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' });
  const { wasBlocked, isBlocked, findings } = rejudge(heavier, '三年来一直比阿里云更适合门店的排班。');
  t.deepEqual([wasBlocked, isBlocked], [false, true]);
  t.like(findings[0], { before: 'warn', after: 'block', quote: '阿里云' });
  const { excerpt = '', quoteAt = 0 } = findings[0] ?? {};
  t.is(excerpt.slice(quoteAt, quoteAt + 3), '阿里云');
});

test('what another rule stops anyway is neither newly stopped nor let through', (t) => {
  const off = setEntry(koogalleryCn, 'rival-cloud', { mode: 'off' });
  const { wasBlocked, isBlocked, findings } = rejudge(off, '比阿里云便宜', true);
  t.deepEqual([wasBlocked, isBlocked], [true, true]);
  t.like(findings[0], { before: 'warn', after: null });
});

test('an own word is found plain and disguised; texts without it are not read again', (t) => {
  const after = withWords({
    words: [{ word: '全网爆款', category: 'absolute', severity: 'violation', ...by }],
    exceptions: [],
  });
  t.true(rejudge(after, '这是全网爆款。').isBlocked);
  t.true(rejudge(after, '这是全·网·爆·款。').isBlocked);
  t.deepEqual(rejudge(after, '按班次统计工时。').findings, []);
});

test('an exception lets through what the engine stopped', (t) => {
  const after = withWords({ words: [], exceptions: [{ word: '效果最佳的排产算法', ...by }] });
  const { wasBlocked, isBlocked } = rejudge(
    after,
    '效果最佳的排产算法，让交付周期缩短，计划员每天少花一小时。',
  );
  t.deepEqual([wasBlocked, isBlocked], [true, false]);
});

const mentions = mentionsAny(['全网爆款', 'KooGold']);
for (const [text, expected] of [
  ['本季全网爆款', true],
  ['全 网 爆 款', true],
  ['ｋｏｏｇｏｌｄ 会员', true],
  ['全网可用的款式', false],
  ['', false],
] as const)
  test(`“${text}” ${expected ? 'may mention' : 'mentions none of'} the words`, (t) =>
    t.is(mentions(text), expected));
