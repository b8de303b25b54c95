/** Messages leave the house: by mail, SMS and webhook, as the configuration says. */
import { createEmailChannel } from '../activities/channels/email.ts';
import { createLogChannel, type LoggedMessage } from '../activities/channels/log.ts';
import { createSmsGatewayChannel } from '../activities/channels/sms.ts';
import { createWebhookChannel } from '../activities/channels/webhook.ts';
import { type Channels, sendMessages } from '../activities/send-messages.ts';
import type { Store } from '../store/open-store.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { type Rounds, startRounds } from './rounds.ts';

export type MessengerOptions = {
  readonly store: Store;
  readonly config: Pick<Config, 'mail' | 'sms' | 'allowsPrivateWebhooks'>;
  readonly log: Log;
  readonly everyMs?: number;
};

const timeoutMs = 20_000;

export function startMessenger({ store, config, log, everyMs = 1_000 }: MessengerOptions): Rounds {
  const channels = createChannels({ store, config, log });
  return startRounds({
    round: () => sendMessages({ store, channels }),
    everyMs,
    onFailing: (error) => log.warn({ err: error }, 'messages can not be sent; they are kept'),
  });
}

function createChannels({ store, config, log }: MessengerOptions): Channels {
  const { mail, sms, allowsPrivateWebhooks } = config;
  const write = (channel: string) => (message: LoggedMessage) =>
    log.info({ channel, ...message }, 'a message for which no way out is set');
  return {
    email: mail ? createEmailChannel({ ...mail, timeoutMs }) : createLogChannel('body', write('email')),
    sms: sms ? createSmsGatewayChannel({ ...sms, timeoutMs }) : createLogChannel('sms', write('sms')),
    webhook: createWebhookChannel({
      find: async (id) => {
        const webhook = await store.webhooks.find(id);
        return webhook && !webhook.isRemoved && webhook.isActive ? webhook : undefined;
      },
      ...{ timeoutMs, now: store.now, allowsPrivate: allowsPrivateWebhooks },
    }),
  };
}
