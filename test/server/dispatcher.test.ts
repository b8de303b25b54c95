import test from 'ava';
import { type Dispatcher, startDispatcher } from '../../server/dispatcher.ts';
import type { OutboxMessage } from '../../store/outbox.ts';

const message = (id: number): OutboxMessage => ({
  ...{ id, kind: 'revision-submitted', submissionId: `SJ-${id}`, revision: 1, payload: {} },
  createdAt: '2026-11-22T00:00:00.000Z',
});

/** An outbox in memory and a Temporal that can be switched off. */
function scene(count: number) {
  const waiting = new Map(Array.from({ length: count }, (_, index) => [index + 1, message(index + 1)]));
  const started: number[] = [];
  const told: string[] = [];
  const temporal = { isUp: true };
  const log = {
    warn: (_: object, text: string) => void told.push(`warn ${text}`),
    info: (_: object, text: string) => void told.push(`info ${text}`),
  };
  const dispatcher = startDispatcher({
    outbox: {
      pending: async (limit) => [...waiting.values()].slice(0, limit),
      markDone: async (id) => void waiting.delete(id),
    },
    start: async ({ id }) => {
      if (!temporal.isUp) throw new Error('connection refused');
      started.push(id);
    },
    log,
    everyMs: 10,
  });
  return { waiting, started, told, temporal, dispatcher };
}

async function until(dispatcher: Dispatcher, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    dispatcher.wake();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('what waits in the outbox is started once, in order', async (t) => {
  const { waiting, started, dispatcher } = scene(45);
  await until(dispatcher, () => waiting.size === 0);
  await dispatcher.stop();
  t.deepEqual(
    started,
    Array.from({ length: 45 }, (_, index) => index + 1),
  );
});

test('while Temporal is away everything is kept, it is said once, and all start when it is back', async (t) => {
  const { waiting, started, told, temporal, dispatcher } = scene(0);
  temporal.isUp = false;
  for (const id of [1, 2, 3]) waiting.set(id, message(id));
  await until(dispatcher, () => told.length > 0);
  for (let round = 0; round < 5; round += 1) {
    dispatcher.wake();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  t.deepEqual([waiting.size, started.length], [3, 0]);
  t.deepEqual(told, ['warn reviews can not be started; what was handed in is kept']);
  temporal.isUp = true;
  await until(dispatcher, () => waiting.size === 0);
  await dispatcher.stop();
  t.deepEqual(started, [1, 2, 3]);
  t.deepEqual(told.slice(1), ['info reviews are started again']);
});

test('one start that fails does not keep the others waiting', async (t) => {
  const { waiting, dispatcher, started, temporal } = scene(0);
  let failures = 0;
  Object.defineProperty(temporal, 'isUp', {
    get: () => {
      failures += 1;
      return failures !== 2;
    },
  });
  for (const id of [1, 2, 3]) waiting.set(id, message(id));
  await until(dispatcher, () => waiting.size === 0);
  await dispatcher.stop();
  t.deepEqual(started.toSorted(), [1, 2, 3]);
});
