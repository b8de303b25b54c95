import test from 'ava';
import { layOut } from '../../../evidence/screens/layout.ts';
import { weighWords, wordPieces } from '../../../evidence/screens/page-words.ts';
import { column, frame, judge, lineAt, type Place, size } from './placed-words.ts';

const piecesOf = (places: readonly Place[]) => wordPieces(layOut(places.map(lineAt), size));

test('a line gives itself, its pairs of letters and its place; figures are alike', (t) => {
  const pieces = piecesOf([...frame, ['待办12项', 300, 120], ['本期合计', 300, 600]]);
  for (const piece of ['=待办0项', '待办', '0项', 'upper 待办', '=本期合计', '期合', 'navigation'])
    t.true(pieces.has(piece), piece);
  t.false(pieces.has('upper 本期'));
});

test('Latin words give runs of four letters, the address its words', (t) => {
  const pieces = piecesOf([
    ['https://crm.example/app/dashboard?tab=1', 300, 20],
    ['Overview', 300, 200],
  ]);
  t.true(pieces.has('over') && pieces.has('=overview'));
  t.true(pieces.has('address dashboard'));
});

test('what a page speaks of weighs for its kind', (t) => {
  const lead = (words: readonly string[]) => {
    const [, landing = 0, work = 0] = weighWords(layOut(column(words, 300, 120).map(lineAt), size));
    return landing - work;
  };
  t.true(lead(['常用功能', '最近访问', '通知公告', '我的待办']) > 0);
  t.true(lead(['查询', '重置', '导出', '操作', '编辑', '共 5 条']) < 0);
});

test('a page without words is nothing that could be named', (t) => {
  t.is(judge([]).kind, 'other');
});
