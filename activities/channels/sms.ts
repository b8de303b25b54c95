import type { Channel } from './channel.ts';
import { postJson } from './post-json.ts';

export type SmsGatewaySettings = {
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string;
  readonly timeoutMs: number;
};

/** SMS through a gateway that takes `{id, to, text}` as JSON and drops a repeated `id`. */
export function createSmsGatewayChannel(settings: SmsGatewaySettings): Channel {
  return {
    send: async (message) => ({
      reference: await postJson({
        url: settings.url,
        timeoutMs: settings.timeoutMs,
        headers: { authorization: `Bearer ${settings.token}`, 'idempotency-key': message.messageId },
        body: JSON.stringify({ id: message.messageId, to: message.to, text: message.sms }),
      }),
    }),
  };
}

/** Writes the message where an operator can read it, for installations without a gateway. */
export function createSmsLogChannel(write: (line: { to: string; text: string }) => void): Channel {
  return {
    send: async (message) => {
      write({ to: message.to, text: message.sms });
      return { reference: 'log' };
    },
  };
}
