import { readRow } from '../../domain/draft-table.ts';
import { type FieldValue, type FieldValues, type FileRef, fieldsOf, isFileField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { readFields } from '../../domain/read-fields.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { judgeFields } from '../form/judge-fields.ts';
import { type ReadFile, readFileFacts } from '../form/read-file-facts.ts';
import { type Left, whatIsLeft } from '../form/values.ts';
import { pick } from '../i18n/language.ts';
import type { Sheet } from './read-tables.ts';

export type JudgedRow = {
  readonly line: number;
  readonly title: string;
  /** Values without files; those are uploaded when the draft is made. */
  readonly fields: FieldValues;
  readonly files: readonly { readonly field: string; readonly file: File }[];
  readonly findings: readonly KeyedFinding[];
  readonly left: Left;
  /** Cells that fit no field, and files that were not chosen. */
  readonly refused: readonly string[];
};

type Known = { readonly ref: FileRef; readonly read: ReadFile };

/** Reads each chosen file once, however many rows name it. */
export function createFileReader(files: ReadonlyMap<string, File>) {
  const known = new Map<string, Promise<Known | undefined>>();
  return (name: string): Promise<Known | undefined> => {
    const reading = known.get(name) ?? readNamed(files.get(name));
    known.set(name, reading);
    return reading;
  };
}

async function readNamed(file: File | undefined): Promise<Known | undefined> {
  if (!file) return undefined;
  const read = await readFileFacts(file, file.name);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ref = { sha256, name: file.name, sizeBytes: file.size, mediaType: read.file.mediaType };
  return { ref, read };
}

type Judging = {
  readonly sheet: Sheet;
  readonly row: Sheet['table']['rows'][number];
  readonly site: string;
  readonly files: ReadonlyMap<string, File>;
  readonly readFile: (name: string) => Promise<Known | undefined>;
};

/** What the rules say of one row, as they would of the draft made from it. */
export async function judgeRow({ sheet, row, site, files, readFile }: Judging): Promise<JudgedRow> {
  const form = formOf(sheet.formId);
  const written = readRow(form, sheet.columns, row.cells);
  const values: Record<string, unknown> = {};
  const used: { field: string; file: File }[] = [];
  const missing: string[] = [];
  const facts = new Map<string, ReadFile>();
  for (const field of fieldsOf(form)) {
    const value = written[field.key];
    if (value === undefined) continue;
    if (!isFileField(field)) {
      values[field.key] = value;
      continue;
    }
    const refs: FileRef[] = [];
    for (const name of [value].flat().map(String)) {
      const known = await readFile(name);
      const file = files.get(name);
      if (!known || !file) {
        missing.push(`【${pick(field.label)}】${name}`);
        continue;
      }
      refs.push(known.ref);
      facts.set(known.ref.sha256, known.read);
      used.push({ field: field.key, file });
    }
    if (refs.length > 0) values[field.key] = Array.isArray(value) ? refs : (refs[0] as FieldValue);
  }
  const { fields, refusals } = readFields(form, values);
  const findings = judgeFields({ form, fields, site, facts });
  return {
    line: row.line,
    title: String(row.cells.find((cell) => typeof cell === 'string' && cell !== '') ?? ''),
    ...{ fields, files: used, findings, left: whatIsLeft(form, fields, findings) },
    refused: [...missing, ...refusals.map(({ message }) => pick(message))],
  };
}
