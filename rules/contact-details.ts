import { defineTextRule } from './words/define-text-rule.ts';

/** Marketplace rule for introductions. Checked 2026-11-22; see contact-details.md. */
export const contactDetails = defineTextRule('contact');
