import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';

export type SmsGatewaySettings = {
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string;
  readonly timeoutMs: number;
};

/** SMS through a gateway that takes `{id, to, text}` as JSON and drops a repeated `id`. */
export function createSmsGatewayChannel({ url, token, timeoutMs }: SmsGatewaySettings): Channel {
  return {
    send: async ({ messageId, to, sms }) => ({
      reference: await postJson({
        ...{ url, timeoutMs, isFinal },
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': messageId },
        body: JSON.stringify({ id: messageId, to, text: sms }),
      }),
    }),
  };
}

/** A number that the gateway does not take, not one that it can't take now. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);
}
