import test from 'ava';
import { checksDrafts, copiesListing, disputesInDraft, disputesTooLate, takesProof } from './paths/drafts.ts';
import { fixesSeven, rejectWithSeven } from './paths/seven-remarks.ts';
import { faultsAt, seriousFaults } from './support/axe.ts';
import { type DeskTown, desktop, openDeskTown, phone } from './support/desk-town.ts';

let town: DeskTown;
let id = '';
test.before(async () => {
  town = await openDeskTown();
});
// A page that stays open goes on asking, and takes its share of the processor.
test.afterEach.always(() => town?.closePages());
test.after.always(() => town?.close());

test.serial('a rejection with seven remarks is dealt with in one page and handed in again', async (t) => {
  const page = await town.pageOf('seller', { view: desktop });
  id = await rejectWithSeven(town, page, await town.pageOf('reviewer'));
  await page.goto(`${town.url}/submissions/${id}`);
  await page.getByTestId('work').first().waitFor();
  t.deepEqual(await seriousFaults(page), []);
  const { clicks } = await fixesSeven(page, { url: town.url, id }, 'zh');
  t.true(clicks <= 12, `${clicks} clicks`);
});

test.serial('the reviewer sees the claim beside its proof, and takes it', async (t) => {
  await takesProof(t, await town.pageOf('reviewer'), { url: town.url, id });
});

test.serial(
  'a table of drafts is checked before anything is made, then the sound ones become drafts',
  async (t) => {
    await checksDrafts(t, await town.pageOf('seller', { view: desktop }), town.url);
  },
);

test.serial(
  'a listing is copied without its name, and a finding is disputed in the draft, kept by the server',
  async (t) => {
    const page = await town.pageOf('seller', { view: desktop });
    await copiesListing(t, page, town.url);
    await disputesInDraft(t, page);
  },
);

test.serial('a dispute on what a colleague withdrew meanwhile is refused in words, and kept', async (t) => {
  await disputesTooLate(t, await town.pageOf('seller', { view: desktop }), town);
});

for (const [language, view] of [
  ['zh', desktop],
  ['en', phone],
] as const)
  test.serial(
    `waivers, holidays and drafts have no serious axe fault in ${language} at ${view.width} px`,
    async (t) => {
      const found = [];
      for (const [who, where] of [
        ['reviewer', '/waivers'],
        ['reviewer', '/holidays'],
        ['seller', '/submissions/check'],
        ['seller', `/submissions/${id}`],
      ] as const) {
        const page = await town.pageOf(who, { view, language });
        found.push(...(await faultsAt(page, town.url, where)));
        await page.context().close();
      }
      t.deepEqual(found, []);
    },
  );

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
