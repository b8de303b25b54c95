import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 4 and 28. Checked 2026-11-22; see guarantee.md. */
export const guarantee = defineTextRule('guarantee');
