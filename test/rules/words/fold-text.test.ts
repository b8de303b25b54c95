import test from 'ava';
import { foldText, originalRange } from '../../../rules/words/normalise/fold-text.ts';

const folds: readonly (readonly [string, string, string])[] = [
  ['full width', 'ＮＯ．１', 'no.1'],
  ['traditional', '國家級頂級', '国家级顶级'],
  ['radicals', '⾄尊', '至尊'],
  ['zero width', '最\u200b强', '最强'],
  ['combining marks', '全\u0336国\u0336', '全国'],
  ['circled', '①③⑧ⓥ', '138v'],
  ['entities', '&#26368;&#x4f73;&nbsp;', '最佳 '],
  ['doubly escaped entities', '&amp;#26368;好', '最好'],
  ['inline tags', '最<b>先进</b>', '最先进'],
  ['comments', '最<!-- x -->好', '最好'],
  ['lines', '一<br>二<p>三</p>', '一\n二\n三\n'],
  ['alternative texts at the end', '<img alt="最好">图', '\ue000图\ue000最好'],
  ['bold', '独一**无二**', '独一无二'],
  ['a lone star stays', '稳*赚', '稳*赚'],
  ['spaces that say nothing', '最大 20 MB', '最大20 mb'],
  ['percent', '100 ％', '100%'],
  ['Cyrillic look-alikes', 'Тhе bеst', 'the best'],
  ['escapes', '\\u6700好', '最好'],
  ['a less-than sign', 'a < b', 'a < b'],
  ['an ampersand', 'R&D 与 a&b', 'r&d与a&b'],
];

for (const [what, original, folded] of folds) {
  test(`folds ${what}`, (t) => t.is(foldText(original).text, folded));
}

test('every folded unit knows where it stood', (t) => {
  const original = '甲<b>最</b>&#20339;乙';
  const folded = foldText(original);
  const at = folded.text.indexOf('最佳');
  const { start, end } = originalRange(folded, at, at + 2);
  t.is(original.slice(start, end), '最</b>&#20339;');
});

test('a surrogate pair is one character', (t) => {
  const folded = foldText('𝐍𝐎.𝟏😀');
  t.is(folded.text, 'no.1😀');
  t.deepEqual([...folded.starts], [0, 2, 4, 5, 7, 7]);
});
