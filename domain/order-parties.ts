import type { OrderParties } from './acceptance-facts.ts';
import type { FieldValue, FieldValues } from './form.ts';

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The companies and the day of delivery that a handed-in delivery names; `seller` is the company that handed it in. */
export function orderPartiesOf(fields: FieldValues, seller: string): OrderParties {
  const given = {
    orderId: textOf(fields.orderId),
    seller: seller.trim(),
    projectTeam: textOf(fields.projectTeam),
    customer: textOf(fields.customerName),
    deliveredOn: textOf(fields.deliveredOn),
  };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
}
