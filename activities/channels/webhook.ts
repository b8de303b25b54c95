import { createHmac } from 'node:crypto';
import { type Channel, RefusedMessage } from './channel.ts';
import { postJson } from './post-json.ts';
import { isPrivateHost } from './private-host.ts';

export type WebhookSettings = {
  /** Where a webhook's messages go now, and the secret shared with the receiver; undefined once it is gone. */
  readonly find: (id: string) => Promise<{ readonly url: string; readonly secret: string } | undefined>;
  readonly timeoutMs: number;
  /** Whether addresses of the own network may be called: what sellers write down decides what is asked there. */
  readonly allowsPrivate: boolean;
  readonly now: () => Date;
};

/** The receiver says that it is gone for good. */
const gone = 410;

/**
 * Webhooks signed the way of the Standard Webhooks specification (https://www.standardwebhooks.com): HMAC-SHA256 over
 * `id.timestamp.body`, in the header `webhook-signature` as `v1,<base64>`.
 */
export function createWebhookChannel({ find, timeoutMs, allowsPrivate, now }: WebhookSettings): Channel {
  return {
    send: async ({ messageId, to, kind, submissionId, subject, body: text }) => {
      const webhook = await find(to);
      if (!webhook) throw new RefusedMessage('the webhook was removed');
      const { url, secret } = webhook;
      if (!allowsPrivate && (await isPrivateHost(new URL(url).hostname)))
        throw new RefusedMessage('the address is in a private network');
      const at = now();
      const timestamp = Math.floor(at.getTime() / 1000).toString();
      const data = { submissionId, subject, text };
      const body = JSON.stringify({ type: `submission.${kind}`, timestamp: at.toISOString(), data });
      const headers = {
        'webhook-id': messageId,
        'webhook-timestamp': timestamp,
        'webhook-signature': signWebhook(secret, { id: messageId, timestamp, body }),
      };
      const isFinal = (status: number) => status === gone;
      return { reference: await postJson({ url, timeoutMs, headers, body, isFinal }) };
    },
  };
}

type SignedContent = { readonly id: string; readonly timestamp: string; readonly body: string };

/** The value of `webhook-signature` for this content. */
export function signWebhook(secret: string, { id, timestamp, body }: SignedContent): string {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
