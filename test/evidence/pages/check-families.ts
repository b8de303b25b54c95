import type { Family } from './orders.ts';

/** Families that nothing was tuned on. */
export const checkFamilies: readonly Family[] = [];
