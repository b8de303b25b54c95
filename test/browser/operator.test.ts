import test from 'ava';
import { operatorIsToldWhatIsWrong, operatorTightensARule } from './paths/operate.ts';
import { overhang, seriousFaults } from './support/axe.ts';
import { type DeskTown, desktop, openDeskTown, phone } from './support/desk-town.ts';
import { addPastListings } from './support/past-listings.ts';

let town: DeskTown;
test.before(async () => {
  town = await openDeskTown();
  await addPastListings(town.store, 'xinglan', 6);
});
test.after.always(() => town?.close());

test.serial('an operator tightens a rule, sees the dry run, publishes and undoes it', async (t) => {
  await operatorTightensARule(t, await town.pageOf('operator', { view: desktop }), town.url);
});

test.serial('a parameter out of range is told at its place, and stays as it was typed', async (t) => {
  await operatorIsToldWhatIsWrong(t, await town.pageOf('operator', { view: phone }), town.url);
});

const pages = [
  '/packs',
  '/packs?site=koogallery-cn&tab=words',
  '/packs?site=koogallery-cn&tab=versions',
  '/numbers',
];

for (const [language, view] of [
  ['zh', desktop],
  ['en', phone],
] as const)
  test.serial(
    `no serious axe fault and no sideways scrolling in ${language} at ${view.width} px`,
    async (t) => {
      const page = await town.pageOf('operator', { view, language });
      const found = [];
      for (const where of pages) {
        await page.goto(town.url + where);
        await page.getByRole('heading').first().waitFor();
        await page.waitForTimeout(400);
        found.push(...(await seriousFaults(page)).map((fault) => `${where} ${fault}`));
        if ((await overhang(page)) > 0) found.push(`${where} is wider than its window`);
      }
      t.deepEqual(found, []);
    },
  );

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
