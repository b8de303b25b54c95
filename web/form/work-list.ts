import { type FormDefinition, type FormField, fieldsOf } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { RemarkWork } from './remark-progress.ts';

/** One entry of the seller's list: a reviewer's remark, or what the rules find besides. */
export type Work =
  | ({ readonly kind: 'remark' } & RemarkWork)
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: KeyedFinding;
      /** `advice` stops nothing and is not counted. */
      readonly state: 'answered' | 'open' | 'advice';
    };

export type FieldWork = { readonly field: FormField; readonly works: readonly Work[] };

type Given = {
  readonly form: FormDefinition;
  readonly remarks: readonly RemarkWork[];
  readonly findings: readonly KeyedFinding[];
  readonly isOpen: (finding: KeyedFinding) => boolean;
};

/** Remarks and findings in one list, field by field in the form's order; what is said as a remark is not said again. */
export function workList({ form, remarks, findings, isOpen }: Given): readonly FieldWork[] {
  const said = new Set(remarks.map((work) => work.key));
  const found = findings.filter((finding) => !said.has(finding.key) && !finding.settled);
  return fieldsOf(form)
    .map((field) => ({
      field,
      works: [
        ...remarks
          .filter((work) => work.remark.field === field.key)
          .map((work): Work => ({ kind: 'remark', ...work })),
        ...found
          .filter((finding) => finding.field === field.key)
          .map(
            (finding): Work => ({
              kind: 'finding',
              key: finding.key,
              finding,
              state: stateOf(finding, isOpen),
            }),
          ),
      ],
    }))
    .filter(({ works }) => works.length > 0);
}

function stateOf(finding: KeyedFinding, isOpen: Given['isOpen']): 'answered' | 'open' | 'advice' {
  if (finding.severity !== 'block') return 'advice';
  return isOpen(finding) ? 'open' : 'answered';
}

/** Those that have to be dealt with before submitting. */
export function countedWorks(list: readonly FieldWork[]): readonly Work[] {
  return list.flatMap(({ works }) => works).filter(({ state }) => state !== 'advice');
}

export const fieldOfWork = (work: Work): string =>
  work.kind === 'remark' ? work.remark.field : work.finding.field;
