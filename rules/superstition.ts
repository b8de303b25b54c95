import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 9(8). Checked 2026-11-22; see superstition.md. */
export const superstition = defineTextRule('superstition');
