import test from 'ava';
import {
  confirmsWhatIsGrave,
  decidesAtOnce,
  findsTheNextDrawn,
  seesOnlyWhatChanged,
  takesAgainWhatRanOut,
  takesBackADecision,
  waiting,
} from './paths/decide.ts';
import {
  approvesTwoTogether,
  arrangesTheDesk,
  fillsATemplate,
  keepsAView,
  peeksAndSeesTheClock,
} from './paths/share.ts';
import { faultsAt } from './support/axe.ts';
import { type DeskTown, desktop, openDeskTown, phone, wide } from './support/desk-town.ts';

let town: DeskTown;
const scene = async () => ({
  town,
  seller: await town.pageOf('seller', { view: desktop }),
  reviewer: await town.pageOf('reviewer'),
});
// A page that stays open goes on asking, and is seen by the others as somebody who looks.
test.afterEach.always(() => town?.closePages());
test.before(async () => {
  town = await openDeskTown();
});
test.after.always(() => town?.close());

test.serial(
  'a decision is recorded at the click and taken back from the next page, remarks and all',
  async (t) => {
    await takesBackADecision(t, await scene());
  },
);

test.serial('the next submission is drawn ahead, unseen by anybody until it is shown', async (t) => {
  await findsTheNextDrawn(t, await scene(), await town.pageOf('second-reviewer'));
});

test.serial(
  'a grave approval waits for a second reviewer, who returns it with a reason or confirms it',
  async (t) => {
    await confirmsWhatIsGrave(t, await scene(), await town.pageOf('second-reviewer', { view: desktop }));
  },
);

test.serial('of two who decide at once one is told, and the first decision stands', async (t) => {
  await decidesAtOnce(t, await scene(), await town.pageOf('second-reviewer'));
});

test.serial('a claim that ran out under a decision loses nothing and is taken again', async (t) => {
  await takesAgainWhatRanOut(t, await scene());
});

test.serial('a re-review begins with what changed, and what was let pass holds nothing', async (t) => {
  await seesOnlyWhatChanged(t, await scene());
});

test.serial('several are chosen by key, previewed and decided together, each with its outcome', async (t) => {
  await approvesTwoTogether(t, await scene());
});

test.serial('a narrowed queue is kept as a view and taken away again', async (t) => {
  await keepsAView(t, await scene());
});

test.serial('a row is looked into without opening it, and a stopped clock keeps its value', async (t) => {
  await peeksAndSeesTheClock(t, await scene());
});

test.serial('a template’s open slot keeps a rejection back, with the reason beside the button', async (t) => {
  await fillsATemplate(t, await scene());
});

test.serial('operators route what waits and keep a reviewer from a seller they are bound to', async (t) => {
  await arrangesTheDesk(t, await scene(), await town.pageOf('operator', { view: desktop }));
});

const pages = {
  reviewer: ['/queue', '/queue/:id', '/templates'],
  operator: ['/arrange', '/bindings', '/queue/:id'],
} as const;

for (const [language, view] of [
  ['zh', wide],
  ['zh', phone],
  ['en', desktop],
  ['en', phone],
] as const)
  test.serial(`the desk has no serious axe fault and fits in ${language} at ${view.width} px`, async (t) => {
    const found: string[] = [];
    const id = await waiting(await scene());
    for (const who of ['reviewer', 'operator'] as const) {
      const page = await town.pageOf(who, { view, language });
      for (const where of pages[who]) {
        found.push(...(await faultsAt(page, town.url, where.replace(':id', id))));
      }
    }
    t.deepEqual(found, []);
  });

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
