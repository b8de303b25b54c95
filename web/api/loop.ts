/** Calls about being told, and about the trail of what was done. */
import type { z } from 'zod';
import type {
  auditAnswer,
  MessageView,
  ReceiverView,
  receiverBody,
  WebhookView,
} from '../../domain/api/loop.ts';
import { ask } from './client.ts';

type Many<Item> = { readonly items: readonly Item[] };
export type ReceiverToAdd = z.input<typeof receiverBody>;
export type AuditFilter = {
  readonly who?: string;
  readonly subject?: string;
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly cursor?: string;
};

const post = (path: string, body: unknown = {}) => ask<unknown>(path, { method: 'POST', body });
const ofReceiver = (id: string, act: string) => `/api/receivers/${encodeURIComponent(id)}/${act}`;
const ofWebhook = (id: string, act: string) => `/api/webhooks/${encodeURIComponent(id)}/${act}`;

export const loopApi = {
  receivers: () => ask<Many<ReceiverView>>('/api/receivers'),
  addReceiver: (body: ReceiverToAdd) => ask<ReceiverView>('/api/receivers', { method: 'POST', body }),
  resend: (id: string, channel: 'email' | 'sms') => post(ofReceiver(id, 'resend'), { channel }),
  confirmCode: (id: string, code: string) => post(ofReceiver(id, 'confirm'), { code }),
  removeReceiver: (id: string) => post(ofReceiver(id, 'remove')),
  confirmLink: (token: string) => post('/api/confirmations', { token }),
  webhooks: () => ask<Many<WebhookView>>('/api/webhooks'),
  addWebhook: (url: string) => ask<WebhookView>('/api/webhooks', { method: 'POST', body: { url } }),
  setWebhookActive: (id: string, isActive: boolean) => post(ofWebhook(id, 'active'), { isActive }),
  removeWebhook: (id: string) => post(ofWebhook(id, 'remove')),
  messages: (filter: { readonly state?: string; readonly submissionId?: string; readonly before?: string }) =>
    ask<Many<MessageView>>(`/api/messages${queryOf(filter)}`),
  retryMessage: (id: string) => post(`/api/messages/${encodeURIComponent(id)}/retry`),
  audit: (filter: AuditFilter) => ask<z.infer<typeof auditAnswer>>(`/api/audit${queryOf(filter)}`),
};

function queryOf(filter: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
