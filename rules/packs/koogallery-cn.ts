import type { RulePack } from '../../domain/pack.ts';
import { autoReturnCodes, commonRules, requiredFieldRules } from './common-rules.ts';
import { evidenceRules, logoRulesFor, pictureRules, signatureRules } from './picture-rules.ts';
import { chinaLogoGuide, creditCodeStandard, nameSuffixGuide, productLogoGuide } from './sources.ts';
import { textRules } from './text-rules.ts';

/** The China site. */
export const koogalleryCn: RulePack = {
  id: 'koogallery-cn',
  version: '2026.1',
  site: 'koogallery-cn',
  effectiveFrom: '2026-01-01T00:00:00Z',
  claimMinutes: 30,
  reviewWorkingDays: 3,
  autoReturn: autoReturnCodes,
  grave: { approvedOver: ['block'] },
  rules: [
    ...requiredFieldRules(),
    ...commonRules,
    ...textRules,
    ...pictureRules,
    ...evidenceRules,
    ...signatureRules,
    ...logoRulesFor({ type: 'company-logo', source: chinaLogoGuide }),
    ...logoRulesFor({ type: 'product-logo', source: productLogoGuide }),
    { rule: 'credit-code', on: { fields: ['creditCode'] }, source: creditCodeStandard },
    { rule: 'product-name-suffix', on: { fields: ['productName'] }, source: nameSuffixGuide },
  ],
};
