/** Who is told outside the site, how, and what became of each message. */
import { sql } from 'drizzle-orm';
import { bigserial, boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Language } from '../../domain/bilingual.ts';
import type { AttemptOutcome, Channel, MessageRoute, MessageState } from '../../domain/message.ts';
import { seller } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** A person whom a seller wants told. In force once both addresses are confirmed. */
export const messageReceiver = pgTable(
  'message_receiver',
  {
    id: text('id').primaryKey(),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    /** E.164, such as `+8613800138000`. */
    mobile: text('mobile').notNull(),
    language: text('language').$type<Language>().notNull(),
    emailConfirmedAt: moment('email_confirmed_at'),
    mobileConfirmedAt: moment('mobile_confirmed_at'),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [index('message_receiver_seller').on(table.sellerId)],
);

/** A link or code that was sent to an address; kept as a hash. */
export const receiverConfirmation = pgTable(
  'receiver_confirmation',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    receiverId: text('receiver_id')
      .notNull()
      .references(() => messageReceiver.id),
    channel: text('channel').$type<'email' | 'sms'>().notNull(),
    secretHash: text('secret_hash').notNull(),
    wrongTries: integer('wrong_tries').notNull().default(0),
    sentAt: moment('sent_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('receiver_confirmation_receiver').on(table.receiverId, table.channel, table.id),
    index('receiver_confirmation_secret').on(table.secretHash),
  ],
);

export const webhook = pgTable(
  'webhook',
  {
    id: text('id').primaryKey(),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    url: text('url').notNull(),
    /** Shared with the receiver: `whsec_` and base64. */
    secret: text('secret').notNull(),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [index('webhook_seller').on(table.sellerId)],
);

export const message = pgTable(
  'message',
  {
    id: text('id').primaryKey(),
    /** Names act and receiver: nobody is told twice of one act. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    submissionId: text('submission_id').references(() => submission.id),
    /** Who gets it, as a person reads it. */
    receiver: text('receiver').notNull(),
    language: text('language').$type<Language>().notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    sms: text('sms').notNull(),
    routes: jsonb('routes').$type<readonly MessageRoute[]>().notNull(),
    state: text('state').$type<MessageState>().notNull(),
    /** Index into `routes` of the one whose turn it is. */
    route: integer('route').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    turnSince: moment('turn_since').notNull(),
    nextAt: moment('next_at').notNull(),
    /** Whoever sends it now has it until then. */
    leasedUntil: moment('leased_until'),
    createdAt: moment('created_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('message_once').on(table.key),
    index('message_due').on(table.nextAt).where(sql`${table.state} = 'waiting'`),
    index('message_state').on(table.state, table.createdAt),
    index('message_created').on(table.createdAt),
    index('message_submission').on(table.submissionId),
  ],
);

export const messageAttempt = pgTable(
  'message_attempt',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    messageId: text('message_id')
      .notNull()
      .references(() => message.id),
    channel: text('channel').$type<Channel>().notNull(),
    to: text('to').notNull(),
    outcome: text('outcome').$type<AttemptOutcome>().notNull(),
    /** What the other side answered, or why it could not be reached. */
    detail: text('detail').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('message_attempt_message').on(table.messageId, table.id)],
);
