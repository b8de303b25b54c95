import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { plainWords } from '../../../evidence/acceptance/party-words.ts';

/** Height of print on the pages that tests set up, in pixels. */
export const em = 20;

/** A sheet without rules, on which letters say nothing. */
export const sheet = { letters: {}, rules: { level: [], upright: [] }, em, heightPx: 1100 };

/** A line of print without doubts, its left upper corner at x, y. */
export const words = (text: string, x: number, y: number): PageLine => ({
  ...{ text, words: plainWords(text), confidence: 0.99, heightPx: em, places: [] },
  box: { x, y, width: text.length * 15, height: em },
});
