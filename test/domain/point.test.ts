import test from 'ava';
import {
  dayInChina,
  endOfDayInChina,
  isAnswered,
  isDisputable,
  type PointAnswer,
  pointKeyOf,
  standingOf,
} from '../../domain/point.ts';

const document = { sha256: 'a'.repeat(64), name: '证书.pdf', sizeBytes: 9, mediaType: 'application/pdf' };
const dispute = { kind: 'disputed', reason: '“第一”说的是编号，不是排名。' } as const;
const proof: PointAnswer = {
  ...{ scope: '2025 年华南客户数', document, issuedOn: '2026-01-01', validUntil: '2026-11-22' },
  kind: 'proved',
};

const standings = [
  [dispute, 'open', '2026-11-22', 'disputed', true],
  [dispute, 'waived', '2026-11-22', 'waived', true],
  [dispute, 'upheld', '2026-11-22', 'upheld', false],
  [proof, 'open', '2026-11-22', 'proved', true],
  [proof, 'accepted', '2026-11-22', 'accepted', true],
  [proof, 'open', '2026-11-23', 'expired', false],
  [proof, 'accepted', '2026-11-23', 'expired', false],
  [proof, 'refused', '2026-11-22', 'refused', false],
] as const;

for (const [answer, state, today, standing, answered] of standings)
  test(`a ${answer.kind} answer that is ${state} stands as ${standing} on ${today}`, (t) => {
    t.is(standingOf({ answer, state }, today), standing);
    t.is(isAnswered({ answer, state }, today), answered);
  });

test('nothing said answers nothing', (t) => t.false(isAnswered(undefined, '2026-11-22')));

test('a remark made out of a finding is the same point; another is named by its revision', (t) => {
  t.is(pointKeyOf({ id: 'r2', findingKey: '00ff' }, 3), '00ff');
  t.is(pointKeyOf({ id: 'r2' }, 3), 'r3-r2');
});

test('what blocks can be disputed only where the pack says so', (t) => {
  const source = { title: '发布指南', checkedOn: '2026-11-22', confidence: 'printed' } as const;
  const rules = [
    { rule: 'absolute-terms', on: {}, disputable: true, source },
    { rule: 'text-length', on: {}, source },
  ];
  t.true(isDisputable({ rule: 'absolute-terms', severity: 'block' }, rules));
  t.false(isDisputable({ rule: 'text-length', severity: 'block' }, rules));
  t.true(isDisputable({ rule: 'text-length', severity: 'warn' }, rules));
});

test('a day begins and ends in Beijing', (t) => {
  t.is(dayInChina(new Date('2026-11-22T15:59:59Z')), '2026-11-22');
  t.is(dayInChina(new Date('2026-11-22T16:00:00Z')), '2026-11-23');
  t.is(endOfDayInChina('2026-11-22'), '2026-11-22T16:00:00.000Z');
});
