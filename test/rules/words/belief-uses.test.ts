import test from 'ava';
import type { TextCategory } from '../../../domain/pack-words.ts';
import { findBeliefUse } from '../../../rules/words/contexts/belief-uses.ts';

const reasonOf = (clause: string, category: TextCategory) =>
  findBeliefUse(clause, { start: 0, end: clause.length, category, severity: 'evidence', frame: 'model' });

test('what a clause denies, limits, hopes for or leaves blank is no claim, whatever the model believes', (t) => {
  const uses: readonly (readonly [string, TextCategory, string])[] = [
    ['应急部门没有推荐过本系统', 'state_organ', 'negated'],
    ['我们保证不了航班准点', 'guarantee', 'negated'],
    ['no public authority has tested it', 'state_organ', 'negated'],
    ['refunds never exceed the fee of a month', 'finance', 'limit'],
    ['违约金不超过合同额的两成', 'finance', 'limit'],
    ['明年力争好评过九成', 'guarantee', 'goal'],
    ['Lite is the fastest of our two editions', 'absolute', 'own-comparison'],
    ['乙方________', 'contact', 'function-name'],
    ['one encoder serves the whole hotel', 'contact', 'term'],
  ];
  for (const [clause, category, reason] of uses) t.is(reasonOf(clause, category), reason as never, clause);
});

test('what claims plainly stays believed', (t) => {
  t.is(reasonOf('换了它再没人想换回去', 'absolute'), undefined);
  t.is(reasonOf('不超过三天立马见好', 'medical'), undefined);
  t.is(reasonOf('ping wa plus eight five two', 'contact'), undefined);
});
