import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import {
  type ImportOrdersAnswer,
  importOrdersAnswer,
  type OrderLineProblem,
} from '../../domain/api/orders.ts';
import { both } from '../../domain/bilingual.ts';
import type { OrderResult } from '../../store/orders/shapes.ts';
import { type OrderLine, readOrderSheet } from '../orders/read-csv.ts';
import { orderKeepers } from '../permissions.ts';
import { atMost, receiveUpload } from '../upload.ts';
import { defineRoute } from './route.ts';

const maxBytes = 5 * 1_048_576;
const shownLines = 20;

export const importOrders = defineRoute({
  method: 'post',
  path: '/api/orders/import',
  summary: {
    zh: '用 CSV 导入订单：先 preview 看每行结果，再 commit；读不懂的行不影响其余的行',
    en: 'Import orders by CSV: preview each line, then commit; a faulty line keeps none of the others out',
  },
  roles: orderKeepers,
  multipart: z.object({
    mode: z.enum(['preview', 'commit']),
    file: z.string().meta({ format: 'binary' }),
  }),
  answer: importOrdersAnswer,
  handle: ({ request, parts: { store } }) =>
    receiveUpload(request, async ({ fields, content }): Promise<ImportOrdersAnswer> => {
      // Whoever forgets to say which is shown what would happen, and nothing is kept.
      const isPreview = fields.mode !== 'commit';
      const bytes = await buffer(Readable.from(atMost(content, maxBytes)));
      const { lines, problems } = readOrderSheet(bytes);
      const results = await store.orders.put({ orders: lines.map(({ order }) => order), isPreview });
      const refusals = lines.flatMap((line, index) => refusalOf(line, results[index]));
      return {
        isPreview,
        counts: countOutcomes(results),
        problems: [...problems, ...refusals].sort((a, b) => a.line - b.line),
        sample: lines.slice(0, shownLines).map((line, index) => sampleOf(line, results[index])),
      };
    }),
});

function countOutcomes(results: readonly OrderResult[]): ImportOrdersAnswer['counts'] {
  const counts = { created: 0, changed: 0, unchanged: 0, kept: 0, 'unknown-seller': 0, 'other-seller': 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

function sampleOf({ line, order }: OrderLine, result: OrderResult | undefined) {
  const { orderId, seller, productName, customerName } = order;
  return { line, orderId, seller, productName, customerName, outcome: result?.outcome ?? 'unchanged' };
}

function refusalOf({ line, order }: OrderLine, result: OrderResult | undefined): readonly OrderLineProblem[] {
  const { orderId, seller } = order;
  switch (result?.outcome) {
    case 'unknown-seller':
      return [
        {
          ...{ line, column: both('商家', 'Seller') },
          message: both(
            `没有“${seller}”这个商家，填商家编号或入驻时的公司全称。`,
            `There is no seller “${seller}”; write the id or the company name as registered.`,
          ),
        },
      ];
    case 'other-seller':
      return [
        {
          ...{ line, column: both('订单号', 'Order number') },
          message: both(
            `订单 ${orderId} 已经属于另一个商家，核对订单号。`,
            `Order ${orderId} belongs to another seller already; check the number.`,
          ),
        },
      ];
    case 'kept':
      return [
        {
          ...{ line, column: both('订单号', 'Order number') },
          message: both(
            `订单 ${orderId} 的商家已经开始交付，内容没有改。`,
            `The seller of order ${orderId} has begun its evidence; it was not changed.`,
          ),
        },
      ];
    default:
      return [];
  }
}
