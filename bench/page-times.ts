/**
 * What the data of every page takes with 100,000 submissions in the store, over HTTP with a session, on a PostgreSQL of
 * its own: `npm run build && node dist/bench/page-times.js [SUBMISSIONS]`. The quickest of the rounds is told beside the
 * median: it is what is left of them where other work keeps the cores busy.
 */
import { loadavg } from 'node:os';
import pg from 'pg';
import { routes } from '../server/routes/index.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { type Person, startTestServer, type TestServer } from '../test/support/server.ts';
import { fillRecords } from './fill-past.ts';
import { fillQueue } from './fill-queue.ts';

const goalMs = 150;
const rounds = 15;
const warmUp = 3;
const [submissions = 100_000] = process.argv.slice(2).map(Number);

const waiting = 'SJ-2611-0000995';
const own = 'SJ-2611-0001001';
const delivery = 'SJ-2611-0000999';
const day = (before: number) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
const period = `from=${day(90)}&to=${day(0)}`;

/** Who asks for what; pages ask several of them at once. */
const asked: readonly (readonly [who: Person, path: string])[] = [
  ['reviewer', '/api/me'],
  ['reviewer', '/api/queue?state=waiting-for-review&state=in-review&sort=due'],
  ['reviewer', '/api/queue?state=approved&state=rejected&sort=updated'],
  ['reviewer', '/api/queue?q=云启排班3&sort=updated'],
  ['reviewer', '/api/queue?claimed=me&state=in-review'],
  ['reviewer', `/api/submissions/${waiting}`],
  ['reviewer', `/api/submissions/${waiting}/points`],
  ['reviewer', '/api/golden-cases/next'],
  ['reviewer', '/api/templates'],
  ['reviewer', '/api/notices'],
  ['reviewer', '/api/waivers'],
  ['owner', '/api/submissions'],
  ['owner', `/api/submissions/${own}`],
  ['owner', `/api/submissions/${own}/place`],
  ['owner', `/api/submissions/${own}/points`],
  ['owner', '/api/own-waivers'],
  ['owner', '/api/unread-messages'],
  ['owner', '/api/receivers'],
  ['owner', '/api/webhooks'],
  ['owner', '/api/pack-in-force?site=koogallery-cn'],
  ['owner', '/api/forms'],
  ['owner', '/api/forms/listing-saas'],
  ['owner', '/api/calendar?site=koogallery-cn'],
  ['project-team', '/api/queue?sort=due'],
  ['project-team', '/api/orders'],
  ['reviewer', '/api/queue?limit=1&sort=due&views=1'],
  ['reviewer', '/api/queue?state=waiting-for-review&state=in-review&mark=today&mark=unread&sort=urgent'],
  ['reviewer', '/api/queue?state=waiting-for-review&state=in-review&mark=group&mark=risky&sort=urgent'],
  ['reviewer', '/api/queue?state=waiting-for-review&state=in-review&mark=disputed&mark=resubmitted&sort=due'],
  ['reviewer', '/api/queue?rule=rival-cloud&state=waiting-for-review&sort=due'],
  ['operator', `/api/submissions/${waiting}`],
  ['project-team', `/api/submissions/${delivery}/delivery`],
  ['operator', '/api/audit?who=李雷'],
  ['operator', `/api/audit?subject=${waiting}`],
  ['operator', `/api/numbers.csv?${period}&table=rules`],
  ['operator', '/api/seal-key'],
  ['operator', '/api/appeals'],
  ['operator', '/api/packs'],
  ['operator', '/api/packs/koogallery-cn'],
  ['operator', '/api/packs/koogallery-cn/versions'],
  ['operator', '/api/rule-findings?site=koogallery-cn&rule=rival-cloud&which=dismissed'],
  ['operator', `/api/numbers?${period}`],
  ['operator', `/api/numbers?${period}&formId=listing-saas`],
  ['operator', '/api/golden-cases'],
  ['operator', '/api/messages'],
  ['operator', '/api/audit'],
  ['operator', '/api/routing'],
  ['operator', '/api/bindings'],
];

async function medianOf(
  server: TestServer,
  who: Person,
  path: string,
): Promise<{ ms: number; leastMs: number; status: number }> {
  const times: number[] = [];
  let status = 0;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const began = performance.now();
    status = (await server.ask(who, path)).status;
    if (round >= warmUp) times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { ms: sorted[Math.floor(sorted.length / 2)] ?? 0, leastMs: sorted[0] ?? 0, status };
}

/** Whether a path is one of this route's. */
function isOf(path: string, route: string): boolean {
  const pattern = route.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '[^/]+');
  return new RegExp(`^${pattern}(\\?|$)`, 'u').test(path);
}

const postgres = await startPostgres(['shared_buffers=512MB', 'maintenance_work_mem=256MB', 'fsync=off']);
const databaseUrl = await postgres.createDatabase();
const server = await startTestServer({ databaseUrl });
try {
  await fillQueue(databaseUrl, { submissions, reviewerId: server.userIdOf('reviewer') });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await fillRecords(client, submissions);
  await client.query(
    `update submission set seller_id = 'yunqi' where id between 'SJ-2611-0001000' and 'SJ-2611-0001200'`,
  );
  await client.query('vacuum analyze');
  await client.end();
  let worst = 0;
  let worstLeast = 0;
  for (const [who, path] of asked) {
    const { ms, leastMs, status } = await medianOf(server, who, path);
    if (status === 200) {
      worst = Math.max(worst, ms);
      worstLeast = Math.max(worstLeast, leastMs);
    }
    const [median, least] = [ms, leastMs].map((one) => one.toFixed(1).padStart(7));
    console.log(`${median} ms  ${least} ms at least  ${status}  ${who} ${path}`);
  }
  const left = routes.filter(
    ({ method, answer, path }) => method === 'get' && answer && !asked.some(([, one]) => isOf(one, path)),
  );
  for (const { path } of left) console.log(`not measured: ${path}`);
  const isReached = worst < goalMs;
  console.log(
    `${isReached ? 'reached' : 'MISSED'}: median below ${goalMs} ms, worst ${worst.toFixed(1)} ms; quickest rounds, worst ${worstLeast.toFixed(1)} ms; load ${loadavg()[0]?.toFixed(1)}`,
  );
  process.exitCode = isReached ? 0 : 1;
} finally {
  await server.close();
  await postgres.stop();
}
