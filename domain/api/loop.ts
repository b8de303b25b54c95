/** What the web and the server say about being told, and about the audit trail. Times are ISO 8601 in UTC. */
import { z } from 'zod';
import { channels, messageStates } from '../message.ts';
import { roles } from '../role.ts';

/** E.164; a number of the Chinese mainland may be written as people there write it. */
export const mobileSchema = z
  .string()
  .max(30)
  .transform((written) => {
    const digits = written.replace(/[\s()-]/gu, '');
    return /^1[3-9]\d{9}$/u.test(digits) ? `+86${digits}` : digits.replace(/^00/u, '+');
  })
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/u));

export const receiverBody = z.object({
  name: z.string().trim().min(1).max(60),
  email: z.email().max(254),
  mobile: mobileSchema,
  language: z.enum(['zh', 'en']).default('zh'),
});

export const receiverSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  mobile: z.string(),
  language: z.enum(['zh', 'en']),
  emailConfirmedAt: z.string().nullable(),
  mobileConfirmedAt: z.string().nullable(),
  createdAt: z.string(),
});
export type ReceiverView = z.infer<typeof receiverSchema>;

export const confirmationChannelSchema = z.enum(['email', 'sms']);
export const codeSchema = z.string().regex(/^\d{6}$/u);
export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/u);

export const webhookBody = z.object({ url: z.url({ protocol: /^https?$/u }).max(500) });
export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  secret: z.string(),
  isActive: z.boolean(),
  createdAt: z.string(),
});
export type WebhookView = z.infer<typeof webhookSchema>;

export const messageSchema = z.object({
  id: z.string(),
  kind: z.string(),
  submissionId: z.string().nullable(),
  receiver: z.string(),
  state: z.enum(messageStates),
  subject: z.string(),
  /** Empty for links and codes that confirm an address: they are the receiver's alone. */
  body: z.string(),
  routes: z.array(z.object({ channel: z.enum(channels), to: z.string() })),
  createdAt: z.string(),
  nextAt: z.string(),
  endedAt: z.string().nullable(),
  attempts: z.array(
    z.object({
      channel: z.enum(channels),
      to: z.string(),
      outcome: z.enum(['sent', 'refused', 'failed']),
      detail: z.string(),
      at: z.string(),
    }),
  ),
});
export type MessageView = z.infer<typeof messageSchema>;

export const auditEntrySchema = z.object({
  source: z.enum(['act', 'event']),
  id: z.string(),
  at: z.string(),
  /** Null where the system acted by itself. */
  who: z.string().nullable(),
  role: z.enum(roles).nullable(),
  /** Type of an event, or method and route of an act. */
  what: z.string(),
  /** What an act is, in words; null for events, which the web words itself. */
  title: z.object({ zh: z.string(), en: z.string() }).nullable(),
  subject: z.string().nullable(),
  revision: z.number().int().nullable(),
  address: z.string().nullable(),
  agent: z.string().nullable(),
  status: z.number().int().nullable(),
  detail: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntryView = z.infer<typeof auditEntrySchema>;
export const auditAnswer = z.object({ items: z.array(auditEntrySchema), nextCursor: z.string().nullable() });
