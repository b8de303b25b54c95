import { type FieldValues, type FormDefinition, fieldsOf } from './form.ts';
import { readFields } from './read-fields.ts';

/** What names this one product, order or version, and so must be new in another. */
const ownToEach: readonly string[] = [
  ...['productName', 'shopName', 'imageId', 'siblingsOnSale'],
  ...['orderId', 'resourceOrderId', 'resourceOrderScreenshot', 'deliveredOn', 'signedOn'],
  ...['screenshots', 'remoteRecord', 'acceptanceForm', 'customerName', 'customerAliases'],
];

/**
 * The fields with which a copy begins: what the form knows of the other one, its files by their hash. Agreements are
 * ticked anew each time, and what must be new is left empty.
 */
export function fieldsToCopy(form: FormDefinition, from: FieldValues): FieldValues {
  const { fields } = readFields(form, from);
  const agreements = fieldsOf(form)
    .filter(({ type }) => type === 'agreement')
    .map(({ key }) => key);
  const left = new Set([...agreements, ...ownToEach]);
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !left.has(key)));
}
