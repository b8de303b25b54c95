import { defineTextRule } from './words/define-text-rule.ts';

/** Marketplace rule: submitting an introduction with a link raises an error. Checked 2026-11-22; see external-link.md. */
export const externalLink = defineTextRule('link');
