import test from 'ava';
import { type RiskFacts, type RiskLevel, riskOf } from '../../domain/risk.ts';

const calm: RiskFacts = {
  ...{ decided: 5, rejected: 1, block: 0, proof: 0, unread: 0, disputes: 0, changed: 0, filled: 20 },
};
const cases: readonly [
  what: string,
  facts: Partial<RiskFacts>,
  level: RiskLevel,
  reasons: readonly string[],
][] = [
  ['a known seller and nothing found', {}, 'low', []],
  ['a first submission', { decided: 0, rejected: 0 }, 'low', ['seller-new']],
  ['something that blocks', { block: 2 }, 'medium', ['found-block']],
  ['rejected half of the time', { decided: 4, rejected: 2 }, 'medium', ['seller-rejected-often']],
  [
    'several at once, heaviest first',
    { decided: 0, rejected: 0, block: 1, proof: 1, unread: 3 },
    'high',
    ['found-block', 'found-proof', 'unread', 'seller-new'],
  ],
  ['a dispute', { disputes: 1 }, 'medium', ['disputes']],
  ['most of it rewritten', { changed: 12 }, 'low', ['changed-much']],
  [
    'a small correction by a seller never rejected',
    { rejected: 0, changed: 2 },
    'low',
    ['seller-proven', 'changed-little'],
  ],
];
for (const [what, change, level, reasons] of cases)
  test(`${what} is ${level}`, (t) => {
    const risk = riskOf({ ...calm, ...change });
    t.is(risk.level, level);
    t.deepEqual(
      risk.reasons.map(({ code }) => code),
      reasons,
    );
  });
