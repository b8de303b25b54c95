import test from 'ava';
import { passedFindings } from '../../domain/let-pass.ts';
import type { KeyedFinding } from '../../domain/report.ts';

const finding = (key: string, more: Partial<KeyedFinding> = {}): KeyedFinding => ({
  ...{ key, code: 'x', rule: 'x', severity: 'warn', field: 'description', location: '商品介绍' },
  ...{ message: { zh: '核对', en: 'Check' }, ...more },
});
const passed = [
  { field: 'description', submissionId: 'SJ-2611-0001', revision: 1, at: '2026-11-20T01:00:00.000Z' },
];
const dismissed = { findingKey: 'a', state: 'dismissed', reason: '上下文没有问题' } as const;

test('a finding at words of content that was let pass does not hold again, also when its rule is new', (t) => {
  const found = [finding('new', { span: { start: 0, end: 2 } })];
  t.deepEqual(
    passedFindings(found, passed, { judgements: [] }).map(({ findingKey }) => findingKey),
    ['new'],
  );
});

test('a finding that depends on more than its field holds unless the same was dismissed', (t) => {
  const round = { judgements: [dismissed] };
  const [first, ...more] = passedFindings([finding('a'), finding('b')], passed, round);
  t.like(first, { findingKey: 'a', revision: 1, reason: '上下文没有问题' });
  t.deepEqual(more, []);
});

test('a finding at content that changed, or was never let pass, holds', (t) => {
  const found = [finding('a', { field: 'highlights', span: { start: 0, end: 1 } })];
  t.deepEqual(passedFindings(found, passed, { judgements: [dismissed] }), []);
});
