/** Rules that both sites print alike. */
import type { PackRule } from '../../domain/pack.ts';
import { joiningAgreement, listingGuide, own } from './sources.ts';

export const commonRules: readonly PackRule[] = [
  { rule: 'required-field', on: {}, source: listingGuide },
  { rule: 'text-length', on: {}, source: own('表单的长度限制') },
  { rule: 'agreement-unticked', on: { types: ['agreement'] }, source: joiningAgreement },
];
