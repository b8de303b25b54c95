import { defineTextRule } from './words/define-text-rule.ts';

/** Advertising Law art. 9(2). Checked 2026-11-22; see state-organ.md. */
export const stateOrgan = defineTextRule('state_organ');
