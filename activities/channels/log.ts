import type { Channel } from './channel.ts';

export type LoggedMessage = { readonly to: string; readonly subject: string; readonly text: string };

/** Writes messages where an operator can read them, for installations without a mail server or an SMS gateway. */
export function createLogChannel(form: 'body' | 'sms', write: (message: LoggedMessage) => void): Channel {
  return {
    send: async ({ to, subject, ...texts }) => {
      write({ to, subject, text: texts[form] });
      return { reference: 'log' };
    },
  };
}
