import type { Thresholds } from '../../rules/words/model/claim-model.ts';

/** Chosen by `bench/words-crossed.ts`: what serves texts best whose author the model has not read. */
export const thresholds: Thresholds = {
  bars: {
    short: { believed: 0.35, seen: 0.03, sure: 0.05 },
    sober: { believed: 0.7, seen: 0.6, sure: 0.7 },
    boastful: { believed: 0.43, seen: 0.3, sure: 0.5 },
  },
  claiming: 0.6,
  fewClauses: 6,
};
