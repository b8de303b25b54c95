import { defineTextRule } from './words/define-text-rule.ts';

/** Marketplace rule for company introductions. Checked 2026-11-22; see licence-scope.md. */
export const licenceScope = defineTextRule('licence_scope');
