import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 16 and 17. Checked 2026-11-22; see medical-claim.md. */
export const medicalClaim = defineTextRule('medical');
