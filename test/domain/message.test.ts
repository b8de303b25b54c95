import test from 'ava';
import { afterFailure, type DeliveryStep } from '../../domain/message.ts';

const createdAt = '2026-11-22T08:00:00.000Z';
const first: DeliveryStep = { route: 0, failures: 0, turnSince: createdAt };

test('a failing attempt is repeated after half a minute, then a minute, at the end every half hour', (t) => {
  const nextAfter = (failures: number) => {
    const step = { ...first, failures };
    const next = afterFailure({ routes: 1, step, outcome: 'failed', createdAt, now: createdAt });
    return next.state === 'waiting' ? next.nextAt : next.state;
  };
  t.is(nextAfter(0), '2026-11-22T08:00:30.000Z');
  t.is(nextAfter(1), '2026-11-22T08:01:00.000Z');
  t.is(nextAfter(50), '2026-11-22T08:30:00.000Z');
});

test('an address that refuses gives way to the next at once', (t) => {
  const now = '2026-11-22T08:00:01.000Z';
  t.deepEqual(afterFailure({ routes: 2, step: first, outcome: 'refused', createdAt, now }), {
    ...{ state: 'waiting', route: 1, failures: 0, turnSince: now, nextAt: now },
  });
});

test('an address that is silent for a quarter of an hour gives way to the next', (t) => {
  const now = '2026-11-22T08:15:00.000Z';
  const step = { ...first, failures: 5 };
  t.like(afterFailure({ routes: 2, step, outcome: 'failed', createdAt, now }), { route: 1, nextAt: now });
});

test('after the last address that is silent comes the first again, later', (t) => {
  const now = '2026-11-22T08:40:00.000Z';
  const step = { route: 1, failures: 5, turnSince: '2026-11-22T08:15:00.000Z' };
  t.like(afterFailure({ routes: 2, step, outcome: 'failed', createdAt, now }), {
    ...{ state: 'waiting', route: 0, nextAt: '2026-11-22T09:00:00.000Z' },
  });
});

test('a message that nobody took for three days is given up', (t) => {
  const now = '2026-11-25T08:00:00.000Z';
  t.deepEqual(afterFailure({ routes: 1, step: first, outcome: 'failed', createdAt, now }), {
    state: 'failed',
  });
});

test('a message whose last address refuses is given up at once', (t) => {
  const step = { ...first, route: 1 };
  const refused = afterFailure({ routes: 2, step, outcome: 'refused', createdAt, now: createdAt });
  t.deepEqual(refused, { state: 'failed' });
});
