/** Several drafts in a table: a row each, its heads the form's labels or keys. */
import { type ChoiceField, type FormDefinition, type FormField, fieldsOf, isFileField } from './form.ts';
import { forms } from './forms/form-of.ts';

/** A cell as a spreadsheet holds it; dates are ISO days already. */
export type Cell = string | number | boolean | null;
export type DraftTable = {
  readonly head: readonly string[];
  /** `line` is the row's number in the file, 1 for the head. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
};

/** The key of the field that each column fills; undefined for one that is left out. */
export type ColumnMap = readonly (string | undefined)[];

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*（(].*$|[\s*]+/gu, '');

function isNamed(field: FormField, head: string): boolean {
  const wanted = fold(head);
  return wanted !== '' && [field.key, field.label.zh, field.label.en].some((name) => fold(name) === wanted);
}

/** The field of each head, by key or label in either language, whatever stars or brackets follow it. */
export function mapColumns(form: FormDefinition, head: readonly string[]): ColumnMap {
  const taken = new Set<string>();
  return head.map((name) => {
    const field = fieldsOf(form).find((one) => isNamed(one, name) && !taken.has(one.key));
    if (field) taken.add(field.key);
    return field?.key;
  });
}

/** The form that knows most of the heads; undefined where none knows any. */
export function guessForm(head: readonly string[]): FormDefinition | undefined {
  const ranked = forms
    .map((form) => ({ form, known: mapColumns(form, head).filter(Boolean).length }))
    .sort((a, b) => b.known - a.known);
  return ranked[0] && ranked[0].known > 0 ? ranked[0].form : undefined;
}

/** The row as values of the form: what does not fit its field is passed on as written, and refused later by name. */
export function readRow(
  form: FormDefinition,
  columns: ColumnMap,
  cells: readonly Cell[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [index, key] of columns.entries()) {
    const field = key === undefined ? undefined : fieldsOf(form).find((one) => one.key === key);
    const cell = cells[index] ?? null;
    if (!field || cell === null || (typeof cell === 'string' && cell.trim() === '')) continue;
    values[field.key] = cellValue(field, cell);
  }
  return values;
}

function cellValue(field: FormField, cell: Cell): unknown {
  if (isFileField(field)) return fileNames(field, String(cell));
  const text = String(cell).trim();
  switch (field.type) {
    case 'number': {
      const number = Number(text.replace(/,/gu, ''));
      return Number.isFinite(number) ? number : text;
    }
    case 'agreement':
    case 'boolean':
      return truth(text) ?? text;
    case 'choice':
      return optionOf(field.options, text);
    case 'choices':
      return parts(text).map((part) => optionOf(field.options, part));
    default:
      return text;
  }
}

type Options = ChoiceField['options'];

function optionOf(options: Options, text: string): string {
  const found = options.find(({ value, label }) =>
    [value, label.zh, label.en].some((name) => name.toLowerCase() === text.toLowerCase()),
  );
  return found?.value ?? text;
}

function truth(text: string): boolean | undefined {
  if (/^(是|有|√|✓|y|yes|true|1|已.*)$/iu.test(text)) return true;
  return /^(否|无|×|n|no|false|0|未.*)$/iu.test(text) ? false : undefined;
}

const parts = (text: string) =>
  text
    .split(/[;；、\n|]/u)
    .map((part) => part.trim())
    .filter(Boolean);

function fileNames(field: FormField, text: string): string | readonly string[] {
  const names = parts(text);
  return field.type === 'files' || field.type === 'images' ? names : (names[0] ?? '');
}
