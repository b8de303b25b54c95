import { agreementUnticked } from './agreement-unticked.ts';
import { requiredField } from './required-field.ts';
import type { Rule } from './rule.ts';
import { textLength } from './text-length.ts';

/** Every rule there is; a pack says which of them hold. */
export const allRules: readonly Rule[] = [requiredField, textLength, agreementUnticked];
