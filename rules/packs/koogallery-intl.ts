import type { RulePack } from '../../domain/pack.ts';
import { autoReturnCodes, commonRules, requiredFieldRules } from './common-rules.ts';
import { evidenceRules, logoRulesFor, pictureRules, signatureRules } from './picture-rules.ts';
import { listingGuide, onboardingGuide } from './sources.ts';
import { textRules } from './text-rules.ts';

/** The international site: other logo sizes, English introductions, a time zone for support. */
export const koogalleryIntl: RulePack = {
  id: 'koogallery-intl',
  version: '2026.1',
  site: 'koogallery-intl',
  effectiveFrom: '2026-01-01T00:00:00Z',
  claimMinutes: 30,
  reviewWorkingDays: 3,
  autoReturn: autoReturnCodes,
  grave: { approvedOver: ['block'] },
  rules: [
    ...requiredFieldRules(['supportTimeZone', 'productLogo']),
    ...commonRules,
    ...textRules,
    ...pictureRules,
    ...evidenceRules,
    ...signatureRules,
    ...logoRulesFor({
      type: 'company-logo',
      source: onboardingGuide,
      params: { advised: [168, 80] },
    }),
    ...logoRulesFor({
      type: 'product-logo',
      source: listingGuide,
      params: { suffixes: ['png'] },
    }),
    { rule: 'introduction-language', on: { fields: ['introduction'] }, source: onboardingGuide },
    {
      rule: 'product-name-suffix',
      on: { fields: ['productName'] },
      params: { suffixes: { hcs: '(HCS Version)' } },
      source: listingGuide,
    },
  ],
};
