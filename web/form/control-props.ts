import type { FieldValue, FormField, FormId } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { Checks } from './use-checks.ts';

/** What every control of a form is given. */
export type ControlProps<Field extends FormField = FormField> = {
  readonly formId: FormId;
  readonly field: Field;
  readonly id: string;
  readonly value: FieldValue | undefined;
  readonly findings: readonly KeyedFinding[];
  readonly checks: Checks;
  readonly onChange: (value: FieldValue) => void;
  readonly onBlur: () => void;
  readonly describedBy?: string;
  readonly isInvalid: boolean;
};
