import { formUnreadable } from '../form-unreadable.ts';
import { signatureInvalid } from '../signature-invalid.ts';
import { signatureMissing } from '../signature-missing.ts';
import { signatureRepeated } from '../signature-repeated.ts';
import { signatureUnsure } from '../signature-unsure.ts';
import { signedBeforeDelivery } from '../signed-before-delivery.ts';
import { signedInFuture } from '../signed-in-future.ts';

/** All that is judged of signed acceptance forms. */
export const signatureRules = [
  formUnreadable,
  signatureMissing,
  signatureUnsure,
  signatureRepeated,
  signatureInvalid,
  signedBeforeDelivery,
  signedInFuture,
] as const;
