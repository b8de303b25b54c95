import type { ExecutionContext } from 'ava';

/** Ten times as much takes ten times as long, or with luck less; squared it would be a hundred times. */
const mostTimesAsLong = 25;
/** In less nothing is measured. */
const leastMs = 5;

function processorMs(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Asserts that reading so many characters, of a part over and over, takes time that grows with their number only. */
export function isReadInLinearTime(
  t: ExecutionContext,
  read: (text: string) => unknown,
  { part, characters }: { readonly part: string; readonly characters: number },
): void {
  const times = Math.floor(characters / part.length);
  const fewMs = processorMs(() => read(part.repeat(times / 10)));
  const manyMs = processorMs(() => read(part.repeat(times)));
  t.true(manyMs <= mostTimesAsLong * Math.max(fewMs, leastMs), `${part}: ${fewMs} ms, ${manyMs} ms`);
}
