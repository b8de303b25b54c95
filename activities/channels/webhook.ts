import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';

export type WebhookSettings = {
  /** Shared with the receiver, at least 24 bytes, base64 after an optional `whsec_`. */
  readonly secret: string;
  readonly timeoutMs: number;
  readonly now: () => Date;
};

/**
 * Webhooks signed the way of the Standard Webhooks specification: HMAC-SHA256 over `id.timestamp.body`, in the header
 * `webhook-signature` as `v1,<base64>`.
 */
export function createWebhookChannel(settings: WebhookSettings): Channel {
  return {
    send: async (message) => {
      const timestamp = Math.floor(settings.now().getTime() / 1000).toString();
      const body = JSON.stringify({ id: message.messageId, subject: message.subject, text: message.body });
      const signature = signWebhook(settings.secret, { id: message.messageId, timestamp, body });
      const headers = {
        'webhook-id': message.messageId,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      };
      return { reference: await postJson({ url: message.to, timeoutMs: settings.timeoutMs, headers, body }) };
    },
  };
}

type SignedContent = { readonly id: string; readonly timestamp: string; readonly body: string };

/** The value of `webhook-signature` for this content. */
export function signWebhook(secret: string, content: SignedContent): string {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
  const mac = createHmac('sha256', key)
    .update(`${content.id}.${content.timestamp}.${content.body}`)
    .digest('base64');
  return `v1,${mac}`;
}

/** Whether a signature belongs to this content; takes the same time for every wrong one. */
export function isWebhookSignature(secret: string, content: SignedContent, signature: string): boolean {
  const expected = Buffer.from(signWebhook(secret, content));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
