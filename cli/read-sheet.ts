import { extname } from 'node:path';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { both } from '../domain/bilingual.ts';
import type { Cell, DraftTable } from '../domain/draft-table.ts';
import { InputProblem, readBytes } from './input.ts';

export const isSheet = (path: string) => ['.csv', '.xlsx'].includes(extname(path).toLowerCase());

/**
 * A spreadsheet of drafts: the first sheet of an XLSX, or a CSV in UTF-8 or GB 18030.
 * @throws InputProblem where it can't be read, or has no row below its head
 */
export async function readSheetFile(path: string): Promise<DraftTable> {
  const bytes = await readBytes(path);
  const rows = extname(path).toLowerCase() === '.csv' ? readCsv(bytes) : await readXlsx(bytes);
  const [head, ...drafts] = rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  if (!head || drafts.length === 0)
    throw new InputProblem(
      both(
        '没有草稿：第一行写字段名，下面一行一份。',
        'no drafts: name the fields in the first row, then a draft a row.',
      ),
    );
  return { head: head.cells.map((cell) => String(cell ?? '')), rows: drafts };
}

type Row = { readonly line: number; readonly cells: readonly Cell[] };

function readCsv(bytes: Buffer): readonly Row[] {
  const text = decode(bytes);
  const [first = ''] = text.split('\n', 1);
  try {
    const records = parse(text, {
      ...{ bom: true, delimiter: first.includes('\t') ? '\t' : ',', info: true, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: true },
    }) as unknown as readonly { record: string[]; info: Info }[];
    // The parser names the line on which a row ends; one with line breaks in it began earlier.
    return records.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    throw new InputProblem(both(`第 ${line} 行引号不配对。`, `line ${line}: quotes don't match.`));
  }
}

/** What spreadsheet programs in China save is UTF-8 or GB 18030. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readXlsx(bytes: Buffer): Promise<readonly Row[]> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await readSheet(bytes);
    return rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => plain(cell)) }));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new InputProblem(both(`不是能读的 XLSX：${said}`, `no readable XLSX: ${said}`));
  }
}

function plain(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}
