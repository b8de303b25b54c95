/**
 * What an operator's day takes in Chromium — tighten a rule, see whom it would hit, publish, undo — in clicks, keys and
 * seconds: `npm run build && node dist/bench/operator-day.js [FOLDER FOR PICTURES]`. Needs TEMPORAL_CLI and CHROMIUM_PATH.
 */
import { join } from 'node:path';
import { tightensAndUndoes } from '../test/browser/paths/operate.ts';
import { desktop, openDeskTown, phone, wide } from '../test/browser/support/desk-town.ts';
import { addPastListings } from '../test/browser/support/past-listings.ts';

const [folder] = process.argv.slice(2);
const town = await openDeskTown();
try {
  await addPastListings(town.store, 'xinglan', 40);
  const page = await town.pageOf('operator', { view: wide });
  await page.addInitScript(`
    globalThis.acts = { clicks: 0, keys: 0 };
    addEventListener('click', (event) => event.detail > 0 && (acts.clicks += 1), true);
    addEventListener('keydown', ({ key }) => (acts.keys += key.length > 1 || key === '/' ? 1 : 0), true);
    addEventListener('beforeinput', ({ data }) => (acts.keys += data?.length ?? 0), true);`);
  let began = performance.now();
  const times: string[] = [];
  const { blocked, same } = await tightensAndUndoes(page, town.url, async (step) => {
    if (step === 'opened') began = performance.now();
    times.push(`${step} ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    if (folder) await page.screenshot({ path: join(folder, `${step}.png`), fullPage: true });
  });
  const { clicks, keys } = (await page.evaluate('acts')) as { clicks: number; keys: number };
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(times.join(' · '));
  console.log(`${clicks} clicks, ${keys} keys, ${seconds} s; ${blocked} newly stopped, ${same} unchanged`);
  if (folder) {
    for (const [name, view, language] of [
      ['desktop-en', desktop, 'en'],
      ['phone', phone, 'zh'],
    ] as const)
      for (const tab of ['packs?tab=rules', 'packs?tab=words', 'packs?tab=versions', 'numbers']) {
        const other = await town.pageOf('operator', { view, language });
        await other.goto(`${town.url}/${tab}`);
        await other.waitForTimeout(1_500);
        await other.screenshot({
          path: join(folder, `${name}-${tab.replace(/\W/gu, '-')}.png`),
          fullPage: !tab.endsWith('rules'),
        });
        await other.context().close();
      }
  }
} finally {
  await town.close();
}
