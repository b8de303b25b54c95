import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 9(3); SAMR announcement 2023 no. 6. Checked 2026-11-22; see absolute-terms.md. */
export const absoluteTerms = defineTextRule('absolute');
