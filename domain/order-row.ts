/** Orders as a spreadsheet or another system hands them in: checked against what the delivery form can hold. */
import { z } from 'zod';
import { type Bilingual, both } from './bilingual.ts';
import { deliveryOrderSchema } from './delivery-order.ts';

/** An order to be kept. Lengths are those of the delivery form, whose fields are filled from it. */
export const orderToKeepSchema = deliveryOrderSchema.extend({
  orderId: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{3,63}$/u),
  productName: z.string().trim().min(1).max(60),
  customerName: z.string().trim().min(2).max(100),
  customerAliases: z
    .array(z.string().trim().min(1).max(100))
    .max(20)
    .default([])
    .refine((aliases) => aliases.join('、').length <= 200),
  /** Id of the seller, or the full name of their company. */
  seller: z.string().trim().min(1).max(100),
  /** ISO date on which the customer ordered. */
  orderedOn: z.iso.date().optional(),
});
export type OrderToKeep = z.output<typeof orderToKeepSchema>;

type ColumnKey = keyof OrderToKeep;

/** Heads of a column, folded; the first is how messages name it. */
const heads: Readonly<Record<ColumnKey, readonly [string, ...string[]]>> = {
  orderId: ['订单号', '订单编号', 'orderid', 'order id', 'order number', 'order no'],
  seller: ['商家', '商家名称', '商家编号', '服务商', 'seller', 'seller id', 'sellerid', 'seller name'],
  productName: ['商品名称', '商品', 'productname', 'product name', 'product'],
  productKind: ['商品类型', '类型', 'productkind', 'product kind', 'product type'],
  deliveryMode: ['交付方式', 'deliverymode', 'delivery mode', 'delivery'],
  customerName: ['客户名称', '客户', '用户名称', 'customername', 'customer name', 'customer'],
  customerAliases: ['客户简称', '客户别名', 'customeraliases', 'customer aliases', 'aliases'],
  orderedOn: ['下单日期', '订单日期', 'orderedon', 'ordered on', 'order date'],
};

const labels: Readonly<Record<ColumnKey, Bilingual>> = {
  orderId: both('订单号', 'Order number'),
  seller: both('商家', 'Seller'),
  productName: both('商品名称', 'Product name'),
  productKind: both('商品类型', 'Product kind'),
  deliveryMode: both('交付方式', 'Delivery mode'),
  customerName: both('客户名称', 'Customer name'),
  customerAliases: both('客户简称', 'Customer aliases'),
  orderedOn: both('下单日期', 'Order date'),
};

const required: readonly ColumnKey[] = ['orderId', 'seller', 'productName', 'deliveryMode', 'customerName'];

const advice: Readonly<Record<ColumnKey, Bilingual>> = {
  orderId: both('填 4–64 位字母、数字或连字符', 'write 4–64 letters, digits or hyphens'),
  seller: both('填商家编号或公司全称', 'write the seller’s id or full company name'),
  productName: both('填 1–60 个字', 'write 1–60 characters'),
  productKind: both('填 SaaS 或 License', 'write SaaS or License'),
  deliveryMode: both('填 基地云 或 远程交付', 'write base-cloud or remote'),
  customerName: both('填客户公司全称，2–100 个字', 'write the full company name, 2–100 characters'),
  customerAliases: both('用顿号隔开，共不超过 200 个字', 'part them with commas, 200 characters in all'),
  orderedOn: both('写成 2026-11-08', 'write it as 2026-11-08'),
};

const written: Readonly<Record<string, string>> = {
  saas: 'saas',
  license: 'license',
  licence: 'license',
  许可: 'license',
  授权: 'license',
  'base-cloud': 'base-cloud',
  'base cloud': 'base-cloud',
  基地云: 'base-cloud',
  基地云部署: 'base-cloud',
  remote: 'remote',
  远程: 'remote',
  远程交付: 'remote',
};

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/gu, ' ');

/** Which column of the sheet holds what; `missing` are labels of columns that every sheet needs. */
export type SheetHead = {
  readonly columns: readonly (ColumnKey | undefined)[];
  readonly missing: readonly Bilingual[];
};

export function readSheetHead(cells: readonly string[]): SheetHead {
  const columns = cells.map((cell) =>
    (Object.keys(heads) as ColumnKey[]).find((key) => heads[key].includes(fold(cell))),
  );
  const missing = required.filter((key) => !columns.includes(key)).map((key) => labels[key]);
  return { columns, missing };
}

/** What is wrong with one cell, and what to write instead. */
export type CellProblem = { readonly column: Bilingual; readonly message: Bilingual };
export type ReadRow = { readonly order: OrderToKeep } | { readonly problems: readonly CellProblem[] };

/** The order of one row under that head; never throws. */
export function readOrderRow({ columns }: SheetHead, cells: readonly string[]): ReadRow {
  const cellOf = (key: ColumnKey) => cells[columns.indexOf(key)]?.trim() ?? '';
  const word = (key: ColumnKey) => written[fold(cellOf(key))] ?? cellOf(key);
  const orderedOn = isoDate(cellOf('orderedOn'));
  const read = orderToKeepSchema.safeParse({
    orderId: cellOf('orderId'),
    seller: cellOf('seller'),
    productName: cellOf('productName'),
    ...(cellOf('productKind') ? { productKind: word('productKind') } : {}),
    deliveryMode: word('deliveryMode'),
    customerName: cellOf('customerName'),
    customerAliases: partAliases(cellOf('customerAliases')),
    ...(orderedOn ? { orderedOn } : {}),
  });
  if (read.success) return { order: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0] as ColumnKey));
  return { problems: [...wrong].map((key) => problemAt(key, cellOf(key))) };
}

function problemAt(key: ColumnKey, value: string): CellProblem {
  const [column, toDo] = [labels[key], advice[key]];
  const short = value.length > 30 ? `${value.slice(0, 30)}…` : value;
  const message =
    value === ''
      ? both(`“${column.zh}”是空的，${toDo.zh}。`, `“${column.en}” is empty; ${toDo.en}.`)
      : both(`“${column.zh}”写的是“${short}”，${toDo.zh}。`, `“${column.en}” says “${short}”; ${toDo.en}.`);
  return { column, message };
}

function partAliases(cell: string): readonly string[] {
  return cell
    .split(/[、,，;；\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

/** Spreadsheets write dates in their own ways: 2026/11/8, 2026年11月8日, with a time behind. */
function isoDate(cell: string): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/u.exec(cell);
  if (!found) return cell;
  const [, year, month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
