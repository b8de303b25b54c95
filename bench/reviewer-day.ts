/**
 * A reviewer's day in Chromium, by keyboard alone: 30 submissions from the queue to their decisions against a whole desk
 * — keys, seconds, and what lies between a decision and the next submission on screen, after a few to warm up.
 * `npm run build && node dist/bench/reviewer-day.js [HOW MANY] [FOLDER FOR PICTURES]`. Needs TEMPORAL_CLI and CHROMIUM_PATH.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Day, decidesAll } from '../test/browser/paths/reviewer-day.ts';
import { openDeskTown } from '../test/browser/support/desk-town.ts';

const [many = '30', folder] = process.argv.slice(2);
const town = await openDeskTown();
try {
  const day: Day = await decidesAll(town, Number(many), async (page, step) => {
    if (folder) await page.screenshot({ path: join(folder, `${step}.png`) });
  });
  const next = day.nextMs.toSorted((a, b) => a - b);
  const at = (share: number) => next[Math.min(next.length - 1, Math.floor(next.length * share))] ?? 0;
  console.log(
    JSON.stringify({
      ...{ submissions: day.decided, approved: day.approved, rejected: day.rejected, keys: day.keys },
      seconds: Number(day.seconds.toFixed(1)),
      nextMs: {
        median: Math.round(at(0.5)),
        within200: next.filter((ms) => ms < 200).length,
        max: Math.round(next.at(-1) ?? 0),
      },
      cpuMs: {
        median: Math.round(day.cpuMs.toSorted((a, b) => a - b)[Math.floor(day.cpuMs.length / 2)] ?? 0),
      },
      load: loadavg()[0]?.toFixed(1),
    }),
  );
} finally {
  await town.close();
}
