/** Orders whose delivery has to be proved, as the marketplace hands them in. */
import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import { seller } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

export const deliveryOrder = pgTable(
  'delivery_order',
  {
    /** The marketplace's own order number. */
    id: text('id').primaryKey(),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    productName: text('product_name').notNull(),
    productKind: text('product_kind').$type<DeliveryOrder['productKind']>().notNull(),
    deliveryMode: text('delivery_mode').$type<DeliveryOrder['deliveryMode']>().notNull(),
    customerName: text('customer_name').notNull(),
    customerAliases: text('customer_aliases').array().notNull(),
    /** ISO date. */
    orderedOn: text('ordered_on'),
    /** The evidence of this order, from the moment that its seller begins it. */
    submissionId: text('submission_id').references(() => submission.id),
    /** Number, customer, product and seller, folded, and what the index looks up, as for submissions. */
    searchText: text('search_text').notNull(),
    searchTokens: text('search_tokens').array().notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('delivery_order_submission')
      .on(table.submissionId)
      .where(sql`${table.submissionId} is not null`),
    index('delivery_order_newest').on(table.createdAt, table.id),
    index('delivery_order_seller').on(table.sellerId, table.createdAt, table.id),
    index('delivery_order_search').using('gin', table.searchTokens),
  ],
);
