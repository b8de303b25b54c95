/** Hands over what is due to go out; every attempt is written down. */
import type { AttemptOutcome, Channel as ChannelName } from '../domain/message.ts';
import type { DueMessage } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { type Channel, RefusedMessage } from './channels/channel.ts';

export type Channels = Readonly<Record<ChannelName, Channel>>;
export type SendingDeps = { readonly store: Pick<Store, 'messages' | 'people'>; readonly channels: Channels };

const batch = 20;
/** Longer than the slowest attempt: only a process that died leaves a message to another. */
const leaseMs = 120_000;

/** Sends one batch; answers whether there may be more at once. */
export async function sendMessages(deps: SendingDeps): Promise<boolean> {
  const due = await deps.store.messages.takeDue(batch, leaseMs);
  await Promise.all(due.map((message) => sendOne(deps, message)));
  return due.length === batch;
}

async function sendOne(deps: SendingDeps, message: DueMessage): Promise<void> {
  const { id, to } = message;
  const { outcome, detail } = await attempt(deps.channels[to.channel], message);
  const state = await deps.store.messages.recordAttempt({ id, to, outcome, detail });
  if (state === 'failed') await tellGivenUp(deps, message, detail);
}

type Attempt = { readonly outcome: AttemptOutcome; readonly detail: string };

async function attempt(channel: Channel, message: DueMessage): Promise<Attempt> {
  const { id, to, kind, submissionId, subject, body, sms } = message;
  try {
    const sending = { messageId: id, to: to.to, kind, submissionId, subject, body, sms };
    return { outcome: 'sent', detail: (await channel.send(sending)).reference };
  } catch (error) {
    return { outcome: error instanceof RefusedMessage ? 'refused' : 'failed', detail: reasonOf(error) };
  }
}

/** `fetch failed` alone helps nobody; what is behind it does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}

/** Somebody should know that somebody does not know. */
async function tellGivenUp({ store }: SendingDeps, message: DueMessage, detail: string): Promise<void> {
  const operators = await store.people.withRole('operator');
  const { id, subject, submissionId } = message;
  await store.messages.tell({
    messages: [],
    notices: operators.map(({ id: userId }) => ({
      ...{ userId, kind: 'undelivered', key: `message:${id}:undelivered` },
      ...(submissionId === null ? {} : { submissionId }),
      subject: `没有送达：${subject}`,
      body: `这条消息没有送到 ${message.to.to}，不再重试。\n\n${detail}`,
      english: {
        subject: `Not delivered: ${subject}`,
        body: `This message did not reach ${message.to.to} and is not tried again.\n\n${detail}`,
      },
    })),
  });
}
