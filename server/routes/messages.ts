/** What left the house, or should have. */
import { z } from 'zod';
import { type MessageView, messageSchema } from '../../domain/api/loop.ts';
import { messageStates } from '../../domain/message.ts';
import type { MessageRecord } from '../../store/messages.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

const listMessages = defineRoute({
  method: 'get',
  path: '/api/messages',
  summary: {
    zh: '发出的邮件、短信和 webhook，每次尝试都在内',
    en: 'Mails, SMS and webhooks with every attempt, newest first',
  },
  roles: ['operator'],
  query: z.object({
    state: z.enum(messageStates).optional(),
    submissionId: submissionParams.shape.id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    /** `createdAt` of the last one of the page before. */
    before: z.iso.datetime().optional(),
  }),
  answer: z.object({ items: z.array(messageSchema) }),
  handle: async ({ query, parts: { store } }) => ({ items: (await store.messages.list(query)).map(toView) }),
});

/** A link or code is the receiver's alone: who reads it could confirm in their place. */
function toView({ sms: _sms, language: _language, ...message }: MessageRecord): MessageView {
  const isSecret = message.kind === 'confirm-email' || message.kind === 'confirm-mobile';
  const { routes, attempts } = message;
  return { ...message, body: isSecret ? '' : message.body, routes: [...routes], attempts: [...attempts] };
}

const retryMessage = defineRoute({
  method: 'post',
  path: '/api/messages/:id/retry',
  summary: { zh: '再试一次没有送达的消息', en: 'Try a message again that was given up on' },
  roles: ['operator'],
  params: z.object({ id: z.uuid() }),
  answer: z.object({ done: z.literal(true) }),
  handle: async ({ params: { id }, parts: { store } }) => {
    if (!(await store.messages.retry(id))) throw new ApiProblem('not-found');
    return { done: true };
  },
});

export const messageRoutes = [listMessages, retryMessage];
