import { z } from 'zod';

export const productKinds = ['saas', 'license'] as const;
export const deliveryModes = ['base-cloud', 'remote'] as const;

/** What a customer bought, as far as its delivery is judged by it. */
export const orderSchema = z.object({
  orderId: z.string().min(1).max(64),
  productName: z.string().min(1).max(200),
  productKind: z.enum(productKinds),
  /** `remote`: delivered from afar; a record of it stands in for the screenshots. */
  deliveryMode: z.enum(deliveryModes),
  /** Full company name. */
  customerName: z.string().min(1).max(200),
  customerAliases: z.array(z.string().min(1).max(200)).max(20).optional(),
});
export type Order = z.infer<typeof orderSchema>;

const columns = {
  orderId: ['订单号', 'orderId'],
  productName: ['商品名称', 'productName'],
  productKind: ['商品类型', 'productKind'],
  deliveryMode: ['交付方式', 'deliveryMode'],
  customerName: ['客户名称', 'customerName'],
  customerAliases: ['客户简称', 'customerAliases'],
} as const;

const written: Readonly<Record<string, string>> = {
  saas: 'saas',
  license: 'license',
  许可: 'license',
  'base-cloud': 'base-cloud',
  基地云: 'base-cloud',
  基地云部署: 'base-cloud',
  remote: 'remote',
  远程: 'remote',
  远程交付: 'remote',
};

/**
 * An order from a row of a spreadsheet, by Chinese or English column heads. Aliases are parted by 、 , or ;.
 * Gives what is wrong by column instead of an order where something is missing or unknown.
 */
export function orderFromRow(
  row: Readonly<Record<string, string>>,
): { readonly order: Order } | { readonly problems: readonly { column: string; message: string }[] } {
  const cell = (key: keyof typeof columns): string =>
    columns[key].map((head) => row[head]?.trim() ?? '').find((value) => value !== '') ?? '';
  const aliases = cell('customerAliases')
    .split(/[、,，;；]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  const parsed = orderSchema.safeParse({
    orderId: cell('orderId'),
    productName: cell('productName'),
    productKind: written[cell('productKind').toLowerCase()] ?? cell('productKind'),
    deliveryMode: written[cell('deliveryMode').toLowerCase()] ?? cell('deliveryMode'),
    customerName: cell('customerName'),
    ...(aliases.length > 0 ? { customerAliases: aliases } : {}),
  });
  if (parsed.success) return { order: parsed.data };
  return { problems: parsed.error.issues.map((issue) => problemOf(String(issue.path[0]), cell)) };
}

function problemOf(
  path: string,
  cell: (key: keyof typeof columns) => string,
): { column: string; message: string } {
  const key = path as keyof typeof columns;
  const column = columns[key][0];
  const value = cell(key);
  if (value === '') return { column, message: `缺少“${column}”` };
  if (key === 'productKind') return { column, message: `“${value}”不是商品类型，填 SaaS 或 License` };
  if (key === 'deliveryMode') return { column, message: `“${value}”不是交付方式，填 基地云 或 远程交付` };
  return { column, message: `“${column}”太长` };
}
