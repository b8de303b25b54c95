import test from 'ava';
import type { FieldValues, FormId } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import type { PackWords } from '../../domain/pack-words.ts';
import { declaredNames } from '../../rules/declared-names.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { ownWordsOf } from '../../rules/own-words.ts';
import { koogalleryCn } from '../../rules/packs/koogallery-cn.ts';

const textRules = ['absolute-terms', 'inducement', 'guarantee', 'superstition'];
type Given = { fields: FieldValues; ownWords?: PackWords; on?: string; form?: FormId };

/** `field: quote` of what the rules on words find. */
function quotesIn({ fields, ownWords, on, form = 'listing-saas' }: Given): string[] {
  const pack = { ...koogalleryCn, ...(ownWords ? { ownWords } : {}) };
  const report = judgeSubmission({ form: formOf(form), fields, pack, phase: 'quick', on });
  return report.findings
    .filter(({ rule }) => textRules.includes(rule))
    .map(({ field, quote }) => `${field}: ${quote}`);
}
const by = { who: 'op', why: 'test' };

test('a word of the site is found from its day on', (t) => {
  const ownWords: PackWords = {
    words: [
      { word: '云宝宝', category: 'inducement', severity: 'violation', effectiveFrom: '2026-12-01', ...by },
    ],
    exceptions: [],
  };
  const fields = { description: '选云·宝宝，支持断点续传。' };
  t.deepEqual(quotesIn({ fields, ownWords, on: '2026-11-30' }), []);
  t.deepEqual(quotesIn({ fields, ownWords, on: '2026-12-01' }), ['description: 云·宝宝']);
  t.deepEqual(quotesIn({ fields }), []);
});

test('a word of another site is not looked for', (t) => {
  const elsewhere = {
    word: '云宝宝',
    category: 'inducement',
    severity: 'violation',
    site: 'elsewhere',
  } as const;
  const ownWords: PackWords = { words: [{ ...elsewhere, ...by }], exceptions: [] };
  t.deepEqual(quotesIn({ fields: { description: '选云宝宝。' }, ownWords }), []);
});

test('an exception of the site lets pass what the engine would find', (t) => {
  const fields = { description: '我们的顶级赛道值得信赖。' };
  t.deepEqual(quotesIn({ fields }), ['description: 顶级']);
  const ownWords: PackWords = { words: [], exceptions: [{ word: '顶级赛道', ...by }] };
  t.deepEqual(quotesIn({ fields, ownWords }), []);
});

test('a site may be milder with a word than the engine is', (t) => {
  const mild = { word: '顶级', category: 'absolute', severity: 'advice', ...by } as const;
  const pack = { ...koogalleryCn, ownWords: { words: [mild], exceptions: [] } };
  const fields = { description: '顶级。' };
  const { findings } = judgeSubmission({ form: formOf('listing-saas'), fields, pack, phase: 'quick' });
  t.deepEqual(
    findings.filter(({ quote }) => quote === '顶级').map(({ severity }) => severity),
    ['note'],
  );
});

test('a name that the submission declares is no claim elsewhere, and no excuse for itself', (t) => {
  const description = '至尊宝支持断点续传。';
  t.deepEqual(quotesIn({ fields: { productName: '图纸转换', description } }), ['description: 至尊']);
  t.deepEqual(quotesIn({ fields: { productName: '至尊宝', description } }), ['productName: 至尊']);
});

test('a company is known by its short names too', (t) => {
  const introduction = '第一品牌云，做最专业的仓储系统。';
  const found = (companyName: string) =>
    quotesIn({ fields: { companyName, introduction }, form: 'company-onboarding' });
  t.deepEqual(found('佛山第一品牌云科技有限公司'), ['introduction: 最专业']);
  t.deepEqual(found('佛山星澜科技有限公司'), ['introduction: 第一品牌', 'introduction: 最专业']);
});

test('declared names are full names, cores and brands, without the judged field', (t) => {
  const fields = { companyName: '佛山市星澜河数据科技有限公司', shopName: '星澜小店', productName: ' ' };
  t.deepEqual(declaredNames(fields, 'introduction'), [
    '佛山市星澜河数据科技有限公司',
    '星澜河数据科技',
    '星澜河',
    '星澜小店',
  ]);
  t.deepEqual(declaredNames(fields, 'shopName'), [
    '佛山市星澜河数据科技有限公司',
    '星澜河数据科技',
    '星澜河',
  ]);
});

test('a pack gives the same lists all day, and others on the next', (t) => {
  const late = { word: '云宝宝', category: 'inducement', severity: 'violation', ...by } as const;
  const ownWords: PackWords = { words: [{ ...late, effectiveFrom: '2026-12-01' }], exceptions: [] };
  const pack = { ...koogalleryCn, ownWords };
  t.is(ownWordsOf(pack, '2026-12-01T03:00:00Z'), ownWordsOf(pack, '2026-12-01T20:00:00Z'));
  t.deepEqual(ownWordsOf(pack, '2026-11-30').words, []);
  t.deepEqual(ownWordsOf(koogalleryCn, undefined), { words: [], exceptions: [] });
});
