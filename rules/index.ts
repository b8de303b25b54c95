import { absoluteTerms } from './absolute-terms.ts';
import { agreementUnticked } from './agreement-unticked.ts';
import { apiNotDebugged } from './api-not-debugged.ts';
import { authorityClaim } from './authority-claim.ts';
import { carouselLink } from './carousel-link.ts';
import { choiceUnknown } from './choice-unknown.ts';
import { contactDetails } from './contact-details.ts';
import { creditCode } from './credit-code.ts';
import { dateFormat } from './date-format.ts';
import { deliveryDates } from './delivery-dates.ts';
import { descriptionBreaks } from './description-breaks.ts';
import { descriptionLength } from './description-length.ts';
import { emailFormat } from './email-format.ts';
import { evidenceRules } from './evidence/evidence-rules.ts';
import { externalLink } from './external-link.ts';
import { fileCount } from './file-count.ts';
import { financeClaim } from './finance-claim.ts';
import { guarantee } from './guarantee.ts';
import { inducement } from './inducement.ts';
import { interfaceAddress } from './interface-address.ts';
import { interfaceCases } from './interface-cases.ts';
import { introductionLanguage } from './introduction-language.ts';
import { licenceResourceOrder } from './licence-resource-order.ts';
import { licenceScope } from './licence-scope.ts';
import { medicalClaim } from './medical-claim.ts';
import { numberRange } from './number-range.ts';
import { phoneFormat } from './phone-format.ts';
import { logoRules } from './pictures/logo-rules.ts';
import { pictureRules } from './pictures/picture-rules.ts';
import { placeholderText } from './placeholder-text.ts';
import { productNamePlatform } from './product-name-platform.ts';
import { productNamePrice } from './product-name-price.ts';
import { productNameSpelling } from './product-name-spelling.ts';
import { productNameSuffix } from './product-name-suffix.ts';
import { productNameVersion } from './product-name-version.ts';
import { requiredField } from './required-field.ts';
import { rivalCloud } from './rival-cloud.ts';
import type { Rule } from './rule.ts';
import { serviceNameSoftware } from './service-name-software.ts';
import { signatureRules } from './signatures/signature-rules.ts';
import { stateOrgan } from './state-organ.ts';
import { superstition } from './superstition.ts';
import { supportParts } from './support-parts.ts';
import { textLength } from './text-length.ts';
import { versionFormat } from './version-format.ts';
import { websiteFormat } from './website-format.ts';
import { websiteLoginPage } from './website-login-page.ts';

/** What was filled in, in which form. */
const fieldRules: readonly Rule[] = [
  requiredField,
  agreementUnticked,
  textLength,
  choiceUnknown,
  numberRange,
  fileCount,
  emailFormat,
  phoneFormat,
  dateFormat,
  websiteFormat,
  creditCode,
  placeholderText,
];

/** Company, product, support, interface, order. */
const contentRules: readonly Rule[] = [
  websiteLoginPage,
  carouselLink,
  introductionLanguage,
  productNamePrice,
  productNameVersion,
  productNamePlatform,
  productNameSuffix,
  productNameSpelling,
  serviceNameSoftware,
  versionFormat,
  descriptionLength,
  descriptionBreaks,
  rivalCloud,
  supportParts,
  interfaceAddress,
  interfaceCases,
  apiNotDebugged,
  deliveryDates,
  licenceResourceOrder,
];

/** What a text claims, and whom it leads to. */
const textRules: readonly Rule[] = [
  absoluteTerms,
  stateOrgan,
  authorityClaim,
  guarantee,
  inducement,
  superstition,
  medicalClaim,
  financeClaim,
  contactDetails,
  externalLink,
  licenceScope,
];

/** Every rule there is; a pack says which of them hold, where, and how heavy they are. */
export const allRules: readonly Rule[] = [
  ...fieldRules,
  ...contentRules,
  ...textRules,
  ...logoRules,
  ...pictureRules,
  ...evidenceRules,
  ...signatureRules,
];
