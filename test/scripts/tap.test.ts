import test from 'ava';

type Point = { ok: boolean; skipped: boolean; title: string };
type TapReader = {
  count: { passed: number; failed: number; skipped: number };
  readLine: (line: string) => void;
  end: () => void;
};
type CreateTapReader = (listeners?: {
  onPoint?: (point: Point) => void;
  onFailure?: (lines: string[]) => void;
}) => TapReader;

const { createTapReader } = (await import(
  new URL('../../../scripts/steps/tap.mjs', import.meta.url).href
)) as {
  createTapReader: CreateTapReader;
};

test('a run is counted by passed, failed and skipped, and a failure is told with its lines', (t) => {
  const failures: string[][] = [];
  const reader = createTapReader({ onFailure: (lines) => failures.push(lines) });
  const output = [
    'TAP version 13',
    'ok 1 - domain › submission › a draft can be submitted',
    'not ok 2 - rules › x › fails',
    '  ---',
    '    message: no',
    '  ...',
    'ok 3 - later # SKIP',
    'not ok 4 - web.test.js exited due to SIGKILL',
    '---tty-stream-chunk-separator',
    '1..4',
  ];
  for (const line of output) reader.readLine(line);
  reader.end();
  t.deepEqual(reader.count, { passed: 1, failed: 2, skipped: 1 });
  t.deepEqual(failures, [
    ['FAIL rules › x › fails', '  ---', '    message: no', '  ...'],
    ['FAIL web.test.js exited due to SIGKILL'],
  ]);
});
