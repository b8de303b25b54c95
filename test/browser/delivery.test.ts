import test from 'ava';
import type { Page } from 'playwright-core';
import {
  approvesDelivery,
  handsInEvidence,
  importsOrders,
  putsRight,
  rejectsDelivery,
} from './paths/deliver.ts';
import { appeals, readsRecord, rejectsTimes, settlesPair } from './paths/deliver-more.ts';
import { faultsAt } from './support/axe.ts';
import {
  handIn,
  remoteRecord,
  signedBy,
  signedForm,
  threeScreens,
  untilState,
} from './support/deliveries.ts';
import { type DeskTown, desktop, openDeskTown, type Person, phone, wide } from './support/desk-town.ts';

let town: DeskTown;
const ids = { first: '', second: '', remote: '' };
test.before(async () => {
  town = await openDeskTown();
});
// A page that stays open goes on asking, and takes its share of the processor.
test.afterEach.always(() => town?.closePages());
test.after.always(() => town?.close());

type Options = NonNullable<Parameters<DeskTown['pageOf']>[1]>;

/** A page of somebody's for as long as that takes; pages that nobody looks at ask on and on. */
async function as<Made>(who: Person, options: Options, act: (page: Page) => Promise<Made>): Promise<Made> {
  const page = await town.pageOf(who, options);
  try {
    return await act(page);
  } finally {
    await page.context().close();
  }
}

const untilRead = (id: string) =>
  as('team', {}, (page) => untilState(page, town.url, { id, state: 'waiting-for-review' }));

/** Handed in over the API, and read. */
async function handedIn(orderId: string, files: Parameters<typeof handIn>[0]['files']): Promise<string> {
  const id = await as('seller', {}, (seller) => handIn({ url: town.url, seller, orderId, files }));
  await untilRead(id);
  return id;
}

test.serial('the project team sees what would become of each line of a CSV before it imports orders', (t) =>
  as('team', { view: wide }, (page) => importsOrders(t, page, town.url)),
);

test.serial(
  'a seller drags several pictures at once, pastes one, corrects a kind, and sees what is wrong before handing in',
  async (t) => {
    ids.first = await as('seller', { view: desktop }, (page) => handsInEvidence(t, page, town.url));
    t.regex(ids.first, /^SJ-/u);
    await untilRead(ids.first);
  },
);

test.serial('on a phone one doubt at a time stands under the delivery, with its answers', (t) =>
  as('team', { view: phone }, async (page) => {
    await page.goto(`${town.url}/queue/${ids.first}`);
    const sheet = page.getByRole('region', { name: '等你确认的' });
    await sheet.getByText(/待确认 1 \/ \d/u).waitFor();
    t.true((await sheet.getByRole('button').count()) >= 4);
    await sheet.getByRole('button').nth(1).click();
    await sheet.getByText(/待确认 2 \/ \d/u).waitFor();
    t.is(await page.getByRole('link', { name: /交付核验/u }).count(), 1);
  }),
);

test.serial('the project team settles each doubt by one key, looks at the original, and rejects', (t) =>
  as('team', { view: wide }, (page) => rejectsDelivery(t, page, { url: town.url, id: ids.first })),
);

test.serial('the seller puts the form right on a phone, with what was read beside it', async (t) => {
  await as('seller', { view: phone }, (page) => putsRight(t, page, { url: town.url, id: ids.first }));
  await untilRead(ids.first);
});

test.serial('with three signatures and nothing in doubt the delivery is approved', (t) =>
  as('team', { view: desktop }, (page) => approvesDelivery(t, page, { url: town.url, id: ids.first })),
);

test.serial(
  'the same screen in another order is shown side by side; “not a duplicate” is remembered',
  async (t) => {
    ids.second = await handedIn('DJ-1002', {
      screenshots: await threeScreens(undefined, '2026-11-26'),
      acceptanceForm: [await signedForm('DJ-1002', signedBy.everybody)],
    });
    await as('team', { view: wide }, (page) => settlesPair(t, page, { url: town.url, id: ids.second }));
  },
);

test.serial('a remote delivery has one record in place of the pictures', async (t) => {
  ids.remote = await handedIn('DJ-1003', {
    remoteRecord: [await remoteRecord('DJ-1003')],
    acceptanceForm: [await signedForm('DJ-1003', signedBy.everybody)],
  });
  await as('team', { view: wide }, (page) => readsRecord(t, page, { url: town.url, id: ids.remote }));
});

for (const [language, view] of [
  ['zh', wide],
  ['en', desktop],
  ['zh', phone],
  ['en', phone],
] as const)
  test.serial(
    `orders, evidence and desk have no serious axe fault in ${language} at ${view.width} px`,
    async (t) => {
      const found: string[] = [];
      for (const [who, where] of [
        ['team', '/orders'],
        ['team', `/queue/${ids.second}`],
        ['team', `/queue/${ids.remote}`],
        ['seller', '/orders'],
        ['operator', '/appeals'],
      ] as const)
        await as(who, { view, language }, async (page) => {
          found.push(...(await faultsAt(page, town.url, where)));
        });
      t.deepEqual(found, []);
    },
  );

test.serial(
  'after three rejections a seller appeals, and the operator sends it back to the team',
  async (t) => {
    const at = { url: town.url, id: ids.second };
    await as('team', {}, (team) => as('seller', {}, (seller) => rejectsTimes({ team, seller, ...at }, 3)));
    await as('seller', { view: desktop }, (seller) =>
      as('operator', { view: wide }, (operator) => appeals(t, { seller, operator }, at)),
    );
  },
);

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
