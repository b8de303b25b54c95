import { baitFrames } from './bait.ts';
import { boastFrames } from './boast.ts';
import { englishFrames } from './english.ts';
import { englishPromiseFrames } from './english-promises.ts';
import { firstPlaceFrames } from './first-place.ts';
import type { Frame } from './frame.ts';
import { freeWordingFrames } from './free-wording.ts';
import { guaranteeFrames } from './guarantee.ts';
import { healthAndMoneyFrames } from './health-and-money.ts';
import { leaderFrames } from './leader.ts';
import { organFrames } from './organ.ts';
import { superlativeFrames } from './superlative.ts';
import { sureGainFrames } from './sure-gain.ts';

/** Every frame; of two that find the same words the earlier wins. */
export const allFrames: readonly Frame[] = [
  ...superlativeFrames,
  ...firstPlaceFrames,
  ...leaderFrames,
  ...organFrames,
  ...healthAndMoneyFrames,
  ...guaranteeFrames,
  ...sureGainFrames,
  ...boastFrames,
  ...freeWordingFrames,
  ...baitFrames,
  ...englishFrames,
  ...englishPromiseFrames,
];
