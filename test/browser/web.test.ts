import test from 'ava';
import { appliesAsCompany, signsInByHand } from './paths/apply.ts';
import { fixesAndSubmitsAgain, keepsTextOffline, mergesTwoEditors } from './paths/fix.ts';
import { approvesByKeyboard, rejectsByKeyboard } from './paths/review.ts';
import { confirmsReceiver, seesWhatWasSent } from './paths/told.ts';
import { faultsAt } from './support/axe.ts';
import { type DeskTown, desktop, openDeskTown, phone } from './support/desk-town.ts';

let town: DeskTown;
let id = '';
test.before(async () => {
  town = await openDeskTown();
});
// A page that stays open goes on asking, and takes its share of the processor.
test.afterEach.always(() => town?.closePages());
test.after.always(() => town?.close());

test.serial('signing in says what was wrong and goes on to where one wanted to be', (t) =>
  signsInByHand(t, town),
);

test.serial(
  'a seller fills in an application, is told what to change while typing, and submits it',
  async (t) => {
    const page = await town.pageOf('seller', { view: desktop });
    id = await appliesAsCompany(t, page, town.url);
    t.regex(id, /./);
  },
);

test.serial('text written without a network is kept and saved later', async (t) => {
  await keepsTextOffline(t, await town.pageOf('seller', { view: phone }), town.url);
});

test.serial('two editors of one draft are merged, and asked only where both wrote', async (t) => {
  const pages = [
    await town.pageOf('seller', { view: desktop }),
    await town.pageOf('seller', { view: desktop }),
  ] as const;
  await mergesTwoEditors(t, pages, town.url);
});

test.serial('a reviewer rejects with a remark at a 【location】 by keyboard alone', async (t) => {
  await rejectsByKeyboard(t, await town.pageOf('reviewer'), { url: town.url, id });
});

test.serial('the seller deals with the remark at its field and submits again, on a phone', async (t) => {
  await fixesAndSubmitsAgain(t, await town.pageOf('seller', { view: phone }), { url: town.url, id });
});

test.serial('a reviewer sees what changed and approves by keyboard; the seller sees it', async (t) => {
  const page = await town.pageOf('reviewer', { view: desktop });
  await approvesByKeyboard(t, page, { url: town.url, id });
  const seller = await town.pageOf('seller');
  await seller.goto(`${town.url}/submissions/${id}`);
  const shown = seller.getByText('已经展示给买家');
  await shown.waitFor();
  t.true(await shown.isVisible());
});

test.serial(
  'a receiver confirms mailbox and mobile, is told by mail, and the operator sees it',
  async (t) => {
    await confirmsReceiver(t, await town.pageOf('seller', { view: phone }), town);
    const page = await town.pageOf('operator', { view: desktop });
    await seesWhatWasSent(page, town);
  },
);

const pages = {
  seller: [
    '/receivers',
    '/confirm/x',
    '/submissions',
    '/submissions/new',
    '/submissions/:id',
    '/submissions/:id/preview',
  ],
  reviewer: ['/queue', '/queue?state=approved', '/packs', '/queue/:id'],
  operator: ['/messages', '/audit'],
} as const;

for (const [language, view] of [
  ['zh', desktop],
  ['en', phone],
] as const)
  test.serial(
    `no serious axe fault and no sideways scrolling in ${language} at ${view.width} px`,
    async (t) => {
      const found = [];
      for (const who of ['seller', 'reviewer', 'operator'] as const) {
        const page = await town.pageOf(who, { view, language });
        for (const where of pages[who]) {
          found.push(...(await faultsAt(page, town.url, where.replace(':id', id))));
        }
        await page.context().close();
      }
      t.deepEqual(found, []);
    },
  );

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
