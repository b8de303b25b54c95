import test from 'ava';
import { csvOf } from '../../server/csv.ts';

const cells: readonly (readonly [given: string | number | null, written: string])[] = [
  ['李雷', '李雷'],
  ['=cmd|x', "'=cmd|x"],
  ['+86', "'+86"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['a,b', '"a,b"'],
  ['说"好"', '"说""好"""'],
  ['=a,b', '"\'=a,b"'],
  ['两\n行', '"两\n行"'],
  [-3, '-3'],
  [null, ''],
];

for (const [given, written] of cells)
  test(`the cell ${JSON.stringify(given)} is written as ${JSON.stringify(written)}`, (t) => {
    t.is(csvOf([[given]]), `\ufeff${written}\r\n`);
  });
