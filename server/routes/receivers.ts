/** People whom a seller wants told by mail and SMS; in force once both addresses are confirmed. */
import { z } from 'zod';
import {
  codeSchema,
  confirmationChannelSchema,
  receiverBody,
  receiverSchema,
} from '../../domain/api/loop.ts';
import type { Receiver } from '../../store/receivers.ts';
import type { SignedIn } from '../auth.ts';
import { confirmCode, sendConfirmation } from '../confirm-address.ts';
import { ApiProblem } from '../problem.ts';
import type { ServerParts } from '../server-parts.ts';
import { defineRoute } from './route.ts';

const mostReceivers = 20;
const params = z.object({ id: z.uuid() });
const done = z.object({ done: z.literal(true) });
const isDone = { done: true } as const;

const listReceivers = defineRoute({
  method: 'get',
  path: '/api/receivers',
  summary: { zh: '本商家的消息接收人', en: 'Message receivers of one’s company' },
  roles: ['seller'],
  answer: z.object({ items: z.array(receiverSchema) }),
  handle: async ({ me, parts: { store } }) => ({ items: await store.receivers.list(sellerIdOf(me)) }),
});

const addReceiver = defineRoute({
  method: 'post',
  path: '/api/receivers',
  summary: {
    zh: '添加接收人，并把确认链接和验证码发给对方',
    en: 'Add a receiver; a link and a code are sent to them to confirm',
  },
  roles: ['seller'],
  body: receiverBody,
  status: 201,
  answer: receiverSchema,
  handle: async ({ me, body, parts }) => {
    const sellerId = sellerIdOf(me);
    const { receivers } = parts.store;
    if ((await receivers.list(sellerId)).length >= mostReceivers)
      throw new ApiProblem('receivers-full', { params: { limit: mostReceivers } });
    const { sellerId: _sellerId, ...added } = await receivers.add({ ...body, sellerId, createdBy: me.id });
    const receiver = { ...added, sellerId };
    await sendConfirmation(parts, receiver, 'email');
    await sendConfirmation(parts, receiver, 'sms');
    return added;
  },
});

const resendConfirmation = defineRoute({
  method: 'post',
  path: '/api/receivers/:id/resend',
  summary: { zh: '重新发送确认链接或验证码', en: 'Send link or code again' },
  roles: ['seller'],
  params,
  body: z.object({ channel: confirmationChannelSchema }),
  answer: done,
  handle: async ({ me, params: { id }, body: { channel }, parts }) => {
    const receiver = await findOwn(parts, me, id);
    const at = channel === 'email' ? receiver.emailConfirmedAt : receiver.mobileConfirmedAt;
    if (at === null) await sendConfirmation(parts, receiver, channel);
    return isDone;
  },
});

const confirmReceiver = defineRoute({
  method: 'post',
  path: '/api/receivers/:id/confirm',
  summary: { zh: '用短信验证码确认手机', en: 'Confirm the mobile by the code in the SMS' },
  roles: ['seller'],
  params,
  body: z.object({ code: codeSchema }),
  answer: done,
  handle: async ({ me, params: { id }, body: { code }, parts }) => {
    await confirmCode(parts, await findOwn(parts, me, id), code);
    return isDone;
  },
});

const removeReceiver = defineRoute({
  method: 'post',
  path: '/api/receivers/:id/remove',
  summary: { zh: '删除接收人，之后不再通知', en: 'Remove a receiver; they are told nothing any more' },
  roles: ['seller'],
  params,
  answer: done,
  handle: async ({ me, params: { id }, parts }) => {
    await findOwn(parts, me, id);
    await parts.store.receivers.remove(id);
    return isDone;
  },
});

/** A seller without a company sees nothing of anybody. */
export function sellerIdOf({ sellerId }: SignedIn): string {
  if (sellerId === null) throw new ApiProblem('not-allowed');
  return sellerId;
}

async function findOwn({ store }: ServerParts, me: SignedIn, id: string): Promise<Receiver> {
  const found = await store.receivers.find(id);
  if (!found || found.sellerId !== me.sellerId) throw new ApiProblem('not-found');
  return found;
}

export const receiverRoutes = [
  listReceivers,
  addReceiver,
  resendConfirmation,
  confirmReceiver,
  removeReceiver,
];
