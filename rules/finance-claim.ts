import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 25. Checked 2026-11-22; see finance-claim.md. */
export const financeClaim = defineTextRule('finance');
