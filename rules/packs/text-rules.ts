/** Which texts the rules on words read. Names of firms and people, numbers and answers of interfaces are left alone. */
import type { PackRule } from '../../domain/pack.ts';
import { advertisingLaw, advertisingLawOther, listingGuide, onboardingGuide } from './sources.ts';

const claimingFields = [
  'productName',
  'shopName',
  'introduction',
  'highlights',
  'description',
  'specifications',
  'deliverables',
  'serviceFlow',
  'supportContent',
];
const leadingFields = claimingFields.filter((key) => key !== 'supportContent');

/** What a claim means depends on its context, so a seller may hold against it. */
const aboutClaims = (rule: string): PackRule => ({
  rule,
  on: { fields: claimingFields },
  disputable: true,
  source: advertisingLawOther,
});

export const textRules: readonly PackRule[] = [
  { ...aboutClaims('absolute-terms'), source: advertisingLaw },
  aboutClaims('state-organ'),
  aboutClaims('authority-claim'),
  aboutClaims('guarantee'),
  aboutClaims('inducement'),
  aboutClaims('superstition'),
  aboutClaims('medical-claim'),
  aboutClaims('finance-claim'),
  { rule: 'contact-details', on: { fields: leadingFields }, source: listingGuide },
  { rule: 'external-link', on: { fields: leadingFields }, source: onboardingGuide },
  { rule: 'licence-scope', on: { fields: ['introduction'] }, source: onboardingGuide },
];
