/** Rules that both sites print alike, and those that keep a form readable on any site. */
import type { PackRule } from '../../domain/pack.ts';
import {
  apiDebugGuide,
  deliveryGuide,
  descriptionGuide,
  interfaceGuide,
  joiningAgreement,
  listingGuide,
  onboardingGuide,
  own,
  shopGuide,
  siblingMarket,
  supportGuide,
} from './sources.ts';

const supportFields = ['supportContent', 'supportHours', 'supportPhone', 'supportEmail'];
const shownTexts = ['text', 'multiline', 'rich-text'] as const;

const joiningForms = ['company-onboarding', 'individual-onboarding'] as const;
const listingForms = [
  'listing-saas',
  'listing-license',
  'listing-api',
  'listing-image',
  'listing-service',
] as const;

/** What has to be filled in, each form after its own guide; `alsoRequired` are fields that the site asks for besides. */
export function requiredFieldRules(alsoRequired: readonly string[] = []): readonly PackRule[] {
  const params = alsoRequired.length > 0 ? { params: { alsoRequired } } : {};
  return [
    { rule: 'required-field', on: { forms: joiningForms }, ...params, source: onboardingGuide },
    { rule: 'required-field', on: { forms: listingForms }, ...params, source: listingGuide },
    { rule: 'required-field', on: { forms: ['delivery-evidence'] }, ...params, source: deliveryGuide },
  ];
}

const fieldRules: readonly PackRule[] = [
  { rule: 'agreement-unticked', on: { types: ['agreement'] }, source: joiningAgreement },
  { rule: 'text-length', on: {}, source: own('表单的长度限制') },
  { rule: 'choice-unknown', on: { types: ['choice', 'choices'] }, source: own('表单的选项') },
  { rule: 'number-range', on: { types: ['number'] }, source: own('表单的数字范围') },
  {
    rule: 'file-count',
    on: { types: ['file', 'files', 'image', 'images', 'company-logo', 'product-logo'] },
    source: descriptionGuide,
  },
  { rule: 'email-format', on: { types: ['email'] }, source: onboardingGuide },
  { rule: 'phone-format', on: { types: ['phone'] }, source: onboardingGuide },
  { rule: 'date-format', on: { types: ['date'] }, source: own('表单的日期格式') },
  { rule: 'website-format', on: { types: ['url'] }, source: onboardingGuide },
  {
    rule: 'placeholder-text',
    on: { types: shownTexts, except: [...supportFields, 'debugRequest', 'debugResponse', 'imageId'] },
    source: listingGuide,
  },
];

const companyRules: readonly PackRule[] = [
  { rule: 'website-login-page', on: { fields: ['website'] }, source: onboardingGuide },
  { rule: 'carousel-link', on: { fields: ['carouselLink'] }, source: shopGuide },
];

const namedProducts = { forms: listingForms, fields: ['productName'] } as const;

const productRules: readonly PackRule[] = [
  { rule: 'product-name-price', on: namedProducts, source: listingGuide },
  { rule: 'product-name-version', on: namedProducts, source: listingGuide },
  { rule: 'product-name-platform', on: namedProducts, source: listingGuide },
  {
    rule: 'product-name-platform',
    on: { fields: ['shopName'] },
    severity: 'warn',
    source: own('店铺名称不使用平台名称'),
  },
  { rule: 'product-name-spelling', on: namedProducts, source: listingGuide },
  {
    rule: 'service-name-software',
    on: { ...namedProducts, forms: ['listing-service'] },
    source: listingGuide,
  },
  { rule: 'version-format', on: { types: ['version'] }, source: listingGuide },
  { rule: 'description-length', on: { fields: ['description'] }, source: descriptionGuide },
  { rule: 'description-breaks', on: { fields: ['description'] }, source: descriptionGuide },
  {
    rule: 'rival-cloud',
    on: {
      types: shownTexts,
      except: ['companyName', 'businessScope', 'customerName', 'debugRequest', 'debugResponse'],
    },
    source: siblingMarket,
  },
  { rule: 'support-parts', on: { fields: supportFields }, source: supportGuide },
  { rule: 'interface-address', on: { fields: ['productionAddress', 'apiAddress'] }, source: interfaceGuide },
  { rule: 'interface-cases', on: { fields: ['debuggedCases'] }, source: interfaceGuide },
  { rule: 'api-not-debugged', on: { fields: ['debugPassed'] }, source: apiDebugGuide },
];

const deliveryRules: readonly PackRule[] = [
  { rule: 'delivery-dates', on: { fields: ['signedOn'] }, source: own('先交付后验收') },
  {
    rule: 'licence-resource-order',
    on: { fields: ['resourceOrderId', 'resourceOrderScreenshot'] },
    source: deliveryGuide,
  },
];

export const commonRules: readonly PackRule[] = [
  ...fieldRules,
  ...companyRules,
  ...productRules,
  ...deliveryRules,
];

/** Counts, missing records and what the bytes themselves say: nothing that a machine only believes. */
export const autoReturnCodes: readonly string[] = [
  'too-few-screenshots',
  'remote-record-missing',
  'licence-resource-order-missing',
  'logo-format',
  'logo-suffix-mismatch',
  'logo-too-large',
  'logo-dimensions',
  'logo-corrupt',
  'logo-bomb',
  'logo-animated',
];
