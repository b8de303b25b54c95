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
  ['Greek capitals', 'ΝΟ.1', 'no.1'],
  ['escapes', '\\u6700好', '最好'],
  ['variant forms', '冣㝡朂樶㐧苐弌', '最最最最第第一'],
  ['small capitals, Lisu and Cherokee letters', 'ᴛʜᴇ ꓠꓳ ᏟᎡ', 'the no cr'],
  [
    'tags that are escaped, however often',
    '最&lt;/b&gt;好 &amp;amp;lt;i&amp;amp;gt;&amp;amp;#26368;',
    '最好 最',
  ],
  ['tags that no browser knows', '包<o:p></o:p>过', '包过'],
  ['placeholders', 'https://<host>/a', 'https://\ue000/a'],
  ['readings over characters', '<ruby>顶<rt>ding</rt>级</ruby>', '顶级'],
  ['hidden words', '最<span style="display: none">x</span>好<i style="font-size:0.8em">y</i>', '最好y'],
  ['forum tags', '最[b]好[/b] arr[i]', '最好arr[i]'],
  ['percent signs of an address', 'http%3A%2F%2Fa%2Ecn %E6%9C%80 100% 20%ab', 'http://a.cn最100% 20%ab'],
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
