import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 28, Internet Advertising Measures. Checked 2026-11-22; see inducement.md. */
export const inducement = defineTextRule('inducement');
