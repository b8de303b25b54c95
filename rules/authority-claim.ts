import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 11 and 12, Trademark Law art. 14. Checked 2026-11-22; see authority-claim.md. */
export const authorityClaim = defineTextRule('authority');
