import test from 'ava';
import { choosesGoldenCase, judgesGoldenCase, seesAgreement } from './paths/calibrate.ts';
import { operatorIsToldWhatIsWrong, operatorTightensARule, staysUnderItsPack } from './paths/operate.ts';
import { faultsAt } from './support/axe.ts';
import { type DeskTown, desktop, openDeskTown, phone } from './support/desk-town.ts';
import { addPastListings } from './support/past-listings.ts';

let town: DeskTown;
test.before(async () => {
  town = await openDeskTown();
  await addPastListings(town.store, 'xinglan', 6);
});
// A page that stays open goes on asking, and takes its share of the processor.
test.afterEach.always(() => town?.closePages());
test.after.always(() => town?.close());

test.serial('an operator tightens a rule, sees the dry run, publishes and undoes it', async (t) => {
  await operatorTightensARule(t, await town.pageOf('operator', { view: desktop }), town.url);
});

test.serial('a parameter out of range is told at its place, and stays as it was typed', async (t) => {
  await operatorIsToldWhatIsWrong(t, await town.pageOf('operator', { view: phone }), town.url);
});

test.serial('a golden case is judged blind, then its verdict and reason are told', async (t) => {
  const operator = await town.pageOf('operator', { view: desktop });
  const queue = await operator.request.get(`${town.url}/api/queue?state=waiting-for-review&limit=1`);
  const { items } = (await queue.json()) as { items: { id: string }[] };
  const desk = { url: town.url, submissionId: items[0]?.id ?? '' };
  await staysUnderItsPack(operator, desk);
  await choosesGoldenCase(operator, desk);
  await judgesGoldenCase(t, await town.pageOf('reviewer', { view: desktop }), desk);
  await seesAgreement(operator, town.url);
});

test.serial('the audit trail says acts and events in words', async (t) => {
  const page = await town.pageOf('operator', { view: desktop });
  await page.goto(`${town.url}/audit`);
  await page.getByText('给出自己的结论，只能一次').first().waitFor();
  await page.getByText('通过', { exact: false }).first().waitFor();
  t.false(((await page.locator('.audit-table').textContent()) ?? '').includes('checks-finished'));
});

const pages = [
  '/packs',
  '/packs?site=koogallery-cn&tab=words',
  '/packs?site=koogallery-cn&tab=versions',
  '/numbers',
  '/audit',
  '/messages',
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
        found.push(...(await faultsAt(page, town.url, where)));
      }
      t.deepEqual(found, []);
    },
  );

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
