import { createTransport } from 'nodemailer';
import { type Channel, RefusedMessage } from './channel.ts';

export type SmtpSettings = {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  /** Sender as it stands in the From line. */
  readonly from: string;
  /** For connecting, greeting and each answer. */
  readonly timeoutMs: number;
};

/** Mail over SMTP. A 5xx answer is final, everything else may be tried again. */
export function createEmailChannel(settings: SmtpSettings): Channel {
  const timeouts = {
    connectionTimeout: settings.timeoutMs,
    greetingTimeout: settings.timeoutMs,
    socketTimeout: settings.timeoutMs,
  };
  const transport = createTransport({ url: settings.url, ...timeouts });
  return {
    send: async (message) => {
      try {
        const sent = await transport.sendMail({
          from: settings.from,
          to: message.to,
          subject: message.subject,
          text: message.body,
          messageId: `<${message.messageId}@shangjia>`,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { reference: sent.response };
      } catch (error) {
        throw isFinal(error) ? new RefusedMessage(messageOf(error)) : error;
      }
    },
  };
}

function isFinal(error: unknown): boolean {
  const code = (error as { responseCode?: unknown }).responseCode;
  return typeof code === 'number' && code >= 500 && code < 600;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
