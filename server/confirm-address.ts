/** Links and codes by which a receiver of messages shows that mailbox and mobile are theirs. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Express } from 'express';
import { z } from 'zod';
import { linkTokenSchema } from '../domain/api/loop.ts';
import type { Language } from '../domain/bilingual.ts';
import type { ConfirmationChannel, ConfirmationOutcome } from '../store/confirmations.ts';
import type { Receiver } from '../store/receivers.ts';
import { ApiProblem } from './problem.ts';
import { readJson } from './read-body.ts';
import type { ServerParts } from './server-parts.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const lastsMs: Readonly<Record<ConfirmationChannel, number>> = { email: 24 * hourMs, sms: 10 * minuteMs };
const pauseMs = minuteMs;
const mostADay = 6;

type Parts = Pick<ServerParts, 'store' | 'config'>;

/**
 * Sends a new link or code; the one before is worth nothing from then on.
 * @throws ApiProblem `too-many-requests` a minute after the last one, or after six in a day
 */
export async function sendConfirmation(
  { store, config }: Parts,
  receiver: Receiver,
  channel: ConfirmationChannel,
): Promise<void> {
  const now = store.now();
  const since = new Date(now.getTime() - 24 * hourMs);
  const { many, lastAt } = await store.receivers.confirmationsSince(receiver.id, channel, since);
  const isTooSoon = lastAt !== null && now.getTime() - Date.parse(lastAt) < pauseMs;
  if (isTooSoon || many >= mostADay) throw new ApiProblem('resend-later');
  const secret = channel === 'email' ? randomBytes(32).toString('base64url') : sixDigits();
  await store.receivers.keepConfirmation({
    ...{ receiverId: receiver.id, channel, secretHash: hashOf(secret, receiver, channel) },
    expiresAt: new Date(now.getTime() + lastsMs[channel]),
  });
  const to = channel === 'email' ? receiver.email : receiver.mobile;
  await store.messages.tell({
    notices: [],
    messages: [
      {
        ...wordsOf(channel, receiver, channel === 'email' ? `${config.publicUrl}/confirm/${secret}` : secret),
        kind: channel === 'email' ? 'confirm-email' : 'confirm-mobile',
        receiver: `${receiver.name} <${to}>`,
        routes: [{ channel, to }],
        key: `confirm:${receiver.id}:${channel}:${now.getTime()}`,
      },
    ],
  });
}

export async function confirmCode({ store }: Parts, receiver: Receiver, code: string): Promise<void> {
  const outcome = await store.receivers.confirmByCode(receiver.id, hashOf(code, receiver, 'sms'));
  refuseUnconfirmed(outcome);
}

/** The one route that needs no session: whoever has the link has the mailbox. */
export function serveConfirmations(app: Express, { store }: Parts): void {
  const bodySchema = z.object({ token: linkTokenSchema });
  app.post('/api/confirmations', ...readJson(), async (request, response) => {
    const body = bodySchema.safeParse(request.body);
    const outcome = body.success
      ? await store.receivers.confirmByLink(plainHash(body.data.token))
      : 'unknown';
    refuseUnconfirmed(outcome);
    response.set('cache-control', 'no-store').json({ confirmed: true });
  });
}

const problems = {
  wrong: 'confirmation-wrong',
  expired: 'confirmation-expired',
  unknown: 'confirmation-expired',
  'used-up': 'confirmation-used-up',
} as const satisfies Record<Exclude<ConfirmationOutcome, 'confirmed'>, string>;

function refuseUnconfirmed(outcome: ConfirmationOutcome): void {
  if (outcome !== 'confirmed') throw new ApiProblem(problems[outcome]);
}

function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Six digits alone would be found by trying all hashes: a code is hashed with whom it was sent to. */
function hashOf(secret: string, { id }: Receiver, channel: ConfirmationChannel): string {
  return plainHash(channel === 'email' ? secret : `${id}:${secret}`);
}

function plainHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type Words = { readonly subject: string; readonly body: string; readonly sms: string };

function wordsOf(
  channel: ConfirmationChannel,
  { name, language }: Receiver,
  secret: string,
): Words & { readonly language: Language } {
  const words = channel === 'email' ? mailWords(name, secret) : codeWords(secret);
  return { language, ...words[language] };
}

function mailWords(name: string, link: string): Readonly<Record<Language, Words>> {
  return {
    zh: {
      subject: '确认接收上架的消息',
      body: `${name}：\n\n有商家把这个邮箱设为上架的消息接收邮箱。打开下面的地址确认，24 小时内有效。\n\n${link}\n\n不认识这家商家就不用理会，不会再收到消息。`,
      sms: '',
    },
    en: {
      subject: 'Confirm that you want messages from Shangjia',
      body: `${name},\n\na seller named this mailbox for messages from Shangjia. Open this address to confirm; it works for 24 hours.\n\n${link}\n\nIf you don't know the seller, do nothing and no more messages will come.`,
      sms: '',
    },
  };
}

function codeWords(code: string): Readonly<Record<Language, Words>> {
  const zh = `【上架】验证码 ${code}，10 分钟内有效，用于确认接收消息。`;
  const en = `Shangjia code ${code}, valid for 10 minutes, confirms this mobile for messages.`;
  return {
    zh: { subject: '手机验证码', body: zh, sms: zh },
    en: { subject: 'Mobile code', body: en, sms: en },
  };
}
