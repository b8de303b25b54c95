import type { RulePack } from '../../domain/pack.ts';
import { commonRules } from './common-rules.ts';
import { creditCodeStandard, listingGuide, nameSuffixGuide } from './sources.ts';

/** The China site. */
export const koogalleryCn: RulePack = {
  id: 'koogallery-cn',
  version: '2026.1',
  site: 'koogallery-cn',
  effectiveFrom: '2026-01-01T00:00:00Z',
  claimMinutes: 30,
  reviewWorkingDays: 3,
  autoReturn: [],
  rules: [
    { rule: 'required-field', on: {}, source: listingGuide },
    ...commonRules,
    { rule: 'credit-code', on: { fields: ['creditCode'] }, source: creditCodeStandard },
    { rule: 'product-name-suffix', on: { fields: ['productName'] }, source: nameSuffixGuide },
  ],
};
