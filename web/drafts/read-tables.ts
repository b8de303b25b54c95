import type { Cell, DraftTable } from '../../domain/draft-table.ts';
import { guessForm, mapColumns } from '../../domain/draft-table.ts';
import type { FormId } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';

/** A table of drafts as it was chosen; `columns` and `formId` can be changed by hand. */
export type Sheet = {
  readonly name: string;
  readonly table: DraftTable;
  readonly formId: FormId;
  readonly columns: readonly (string | undefined)[];
};
export type ReadTables = {
  readonly sheets: readonly Sheet[];
  /** Everything else that was chosen, by name: what file fields may mean. */
  readonly files: ReadonlyMap<string, File>;
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
};

const isTable = (name: string) => /\.(csv|xlsx)$/iu.test(name);
/** Where no head is known, the form that most sellers list with. */
const usualForm: FormId = 'listing-saas';

/** Reads what was chosen; a table that can't be read hides none of the others. */
export async function readTables(chosen: readonly File[]): Promise<ReadTables> {
  const sheets: Sheet[] = [];
  const unreadable: { name: string; reason: string }[] = [];
  for (const file of chosen.filter(({ name }) => isTable(name))) {
    try {
      const table = await readTable(file);
      const form = guessForm(table.head) ?? formOf(usualForm);
      sheets.push({ name: file.name, table, formId: form.id, columns: mapColumns(form, table.head) });
    } catch (error) {
      unreadable.push({ name: file.name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const files = new Map(chosen.filter(({ name }) => !isTable(name)).map((file) => [file.name, file]));
  return { sheets, files, unreadable };
}

export function withForm(sheet: Sheet, formId: FormId): Sheet {
  return { ...sheet, formId, columns: mapColumns(formOf(formId), sheet.table.head) };
}

export function withColumn(sheet: Sheet, index: number, key: string | undefined): Sheet {
  // A field is filled from one column: the one chosen last.
  const columns = sheet.columns.map((known, at) => (at === index ? key : known === key ? undefined : known));
  return { ...sheet, columns };
}

type Row = DraftTable['rows'][number];

/** The readers come when a table is chosen: nobody else loads them. */
async function readTable(file: File): Promise<DraftTable> {
  const rows = /\.csv$/iu.test(file.name) ? await readCsv(file) : await readXlsx(file);
  const [head, ...drafts] = rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  if (!head || drafts.length === 0) throw new Error('0');
  return { head: head.cells.map((cell) => String(cell ?? '')), rows: drafts };
}

async function readCsv(file: File): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = decode(await file.arrayBuffer());
  const delimiter = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const options = {
    bom: true,
    delimiter,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  const records = parse(text, options) as unknown as readonly { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    cells: record,
    line: info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0),
  }));
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readXlsx(file: File): Promise<readonly Row[]> {
  const { readSheet } = await import('read-excel-file/browser');
  const rows = await readSheet(file);
  return rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => plain(cell)) }));
}

function plain(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}
