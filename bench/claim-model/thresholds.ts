import type { Thresholds } from '../../rules/words/model/claim-model.ts';

/** Chosen by `bench/words-crossed.ts`: what serves texts best whose author the model has not read. */
export const thresholds: Thresholds = { believed: 0.22, frame: 0.05, word: 0.04, sure: 0.12 };
