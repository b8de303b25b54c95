import type { FieldValues, FormDefinition, FormId } from '../form.ts';
import { formIds } from '../form.ts';
import { companyOnboarding } from './company-onboarding.ts';
import { deliveryEvidence } from './delivery-evidence.ts';
import { individualOnboarding } from './individual-onboarding.ts';
import { listingApi } from './listing-api.ts';
import { listingImage } from './listing-image.ts';
import { listingLicense } from './listing-license.ts';
import { listingSaas } from './listing-saas.ts';
import { listingService } from './listing-service.ts';

const formsById: Readonly<Record<FormId, FormDefinition>> = {
  'company-onboarding': companyOnboarding,
  'individual-onboarding': individualOnboarding,
  'listing-saas': listingSaas,
  'listing-license': listingLicense,
  'listing-api': listingApi,
  'listing-image': listingImage,
  'listing-service': listingService,
  'delivery-evidence': deliveryEvidence,
};

/** All forms, in the order in which a seller meets them. */
export const forms: readonly FormDefinition[] = formIds.map((id) => formsById[id]);

export function isFormId(id: string): id is FormId {
  return Object.hasOwn(formsById, id);
}

export function formOf(id: FormId): FormDefinition {
  return formsById[id];
}

const titleKeys: readonly string[] = ['productName', 'companyName', 'shopName', 'developerName'];

const wordsOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/**
 * The name under which a submission is listed: product, company or shop; '' while the seller has written none. A
 * delivery has its customer behind the product, which alone would name all of the product's deliveries alike.
 */
export function titleOf(fields: FieldValues): string {
  const name = titleKeys.map((key) => wordsOf(fields[key])).find((written) => written !== '') ?? '';
  const customer = wordsOf(fields.customerName);
  return [name, customer].filter((part) => part !== '').join(' · ');
}
