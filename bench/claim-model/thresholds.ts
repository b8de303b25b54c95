import type { Thresholds } from '../../rules/words/model/claim-model.ts';

/**
 * Chosen by `bench/words-crossed.ts`, the bars of short and sober texts by whole texts of an author left out and by the
 * sums that `bench/words-aside.ts` tells: what serves texts best whose author the model has not read.
 */
export const thresholds: Thresholds = {
  bars: {
    short: { believed: 0.65, seen: 0.2, sure: 0.6 },
    sober: { believed: 0.87, seen: 0.75, sure: 0.75 },
    boastful: { believed: 0.7, seen: 0.3, sure: 0.8 },
  },
  overruled: 0.75,
  claiming: 0.6,
  fewClauses: 6,
};
