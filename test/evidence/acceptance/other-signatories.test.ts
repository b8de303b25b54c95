/** Who signs beside the three parties. */
import test from 'ava';
import { findOthers } from '../../../evidence/acceptance/other-signatories.ts';
import { labelAt, parties } from './page-blocks.ts';
import { em, words } from './page-words.ts';

test('what is delivered to those who sign beside the parties is no head of theirs', (t) => {
  const labels = parties.map((party, index) => labelAt(party, 100 + index * 230, 700));
  const heads = (...texts: string[]) =>
    findOthers(
      texts.map((text, index) => words(text, 100, 200 + index * 100)),
      labels,
      em,
    ).length;
  t.is(heads('财务共享平台', '审计系统', '监理软件'), 0);
  t.is(heads('财务部', '审计单位', '监理单位签字'), 3);
});
