/** Orders out of a CSV file: each line an order, or what is wrong with it and where. */
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { OrderLineProblem } from '../../domain/api/orders.ts';
import { type Bilingual, both } from '../../domain/bilingual.ts';
import { type OrderToKeep, readOrderRow, readSheetHead, type SheetHead } from '../../domain/order-row.ts';
import { decodeText } from './decode-text.ts';

/** An order with the line of the file on which its row begins; the head is line 1. */
export type OrderLine = { readonly line: number; readonly order: OrderToKeep };
export type ReadSheet = {
  readonly lines: readonly OrderLine[];
  readonly problems: readonly OrderLineProblem[];
};

export const maxOrderLines = 10_000;

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Never throws: what can't be read at all is a problem of its first line. */
export function readOrderSheet(bytes: Uint8Array): ReadSheet {
  const text = decodeText(bytes);
  if (text === undefined) return refused(1, notText);
  const read = readRows(text);
  if ('problem' in read) return refused(read.line, read.problem);
  const [headRow, ...rows] = read.rows;
  if (!headRow || rows.length === 0) return refused(1, empty);
  if (rows.length > maxOrderLines) return refused(1, tooMany);
  const head = readSheetHead(headRow.cells);
  if (head.missing.length > 0) return refused(headRow.line, missingColumns(head));
  return readLines(head, rows);
}

function readLines(head: SheetHead, rows: readonly Row[]): ReadSheet {
  const lines: OrderLine[] = [];
  const problems: OrderLineProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    const read = readOrderRow(head, cells);
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => ({ line, ...problem })));
      continue;
    }
    const { orderId } = read.order;
    const earlier = lineOf.get(orderId);
    if (earlier !== undefined) {
      problems.push({ line, ...repeated(orderId, earlier) });
      continue;
    }
    lineOf.set(orderId, line);
    lines.push({ line, order: read.order });
  }
  return { lines, problems };
}

type ReadRows = { readonly rows: readonly Row[] } | { readonly line: number; readonly problem: Bilingual };

function readRows(text: string): ReadRows {
  try {
    const records = parse(text, {
      ...{ bom: true, delimiter: delimiterOf(text), info: true, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true },
    }) as unknown as readonly { record: string[]; info: Info }[];
    // The parser names the line on which a row ends; one with a quoted line break began earlier.
    const rows = records.map(({ record: cells, info }) => ({
      cells,
      line: info.lines - cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0),
    }));
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1), problem: brokenQuotes };
    throw error;
  }
}

/** What stands most often in the head; spreadsheets save with their country's own. */
function delimiterOf(text: string): string {
  const head = text.slice(0, /[\r\n]/.exec(text)?.index);
  const countOf = (mark: string) => head.split(mark).length;
  return [',', '\t', ';', '，'].reduce((best, mark) => (countOf(mark) > countOf(best) ? mark : best));
}

const refused = (line: number, message: Bilingual): ReadSheet => ({
  lines: [],
  problems: [{ line, column: both('', ''), message }],
});

const notText = both(
  '这个文件不是 CSV 文本。在表格软件里另存为 CSV，再上传。',
  'This is no CSV text. Save the sheet as CSV, then upload it.',
);
const empty = both(
  '文件里没有订单。第一行写列名，从第二行起每行一个订单。',
  'There is no order in it. Column heads on line 1, an order a line from line 2.',
);
const tooMany = both(
  `一次最多 ${maxOrderLines} 行，分成几个文件上传。`,
  `At most ${maxOrderLines} lines at once; split the file.`,
);
const brokenQuotes = both(
  '引号没有成对，从这一行起读不下去。补上引号，或在表格软件里重新另存为 CSV。',
  'A quotation mark is not closed, so nothing can be read from here. Close it, or save the sheet as CSV anew.',
);

function missingColumns({ missing }: SheetHead): Bilingual {
  return both(
    `缺少列：${missing.map(({ zh }) => zh).join('、')}。在第一行补上列名。`,
    `Missing columns: ${missing.map(({ en }) => en).join(', ')}. Add them to the head.`,
  );
}

function repeated(orderId: string, line: number) {
  return {
    column: both('订单号', 'Order number'),
    message: both(
      `订单号 ${orderId} 在第 ${line} 行已经出现过，删掉其中一行。`,
      `Order ${orderId} stands on line ${line} already; delete one of the two.`,
    ),
  };
}
