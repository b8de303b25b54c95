import type { FieldValues, FormDefinition } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { ReadFile } from './read-file-facts.ts';

type Judged = {
  readonly form: FormDefinition;
  readonly fields: FieldValues;
  readonly site: string;
  readonly facts: ReadonlyMap<string, ReadFile>;
};

/** The rules of the pack in force, as the server will run them again. */
export function judgeFields(_: Judged): readonly KeyedFinding[] {
  return [];
}
