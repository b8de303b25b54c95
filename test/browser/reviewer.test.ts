import test from 'ava';
import {
  confirmsWhatIsGrave,
  decidesAtOnce,
  seesOnlyWhatChanged,
  takesAgainWhatRanOut,
  takesBackADecision,
} from './paths/decide.ts';
import { type DeskTown, desktop, openDeskTown } from './support/desk-town.ts';

let town: DeskTown;
const scene = async () => ({
  town,
  seller: await town.pageOf('seller', { view: desktop }),
  reviewer: await town.pageOf('reviewer'),
});
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

test.serial('no page has thrown', (t) => t.deepEqual(town.faults, []));
