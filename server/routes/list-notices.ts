import { z } from 'zod';
import { everyRole } from '../permissions.ts';
import { languageOf } from '../problem.ts';
import { defineRoute } from './route.ts';

const noticeSchema = z.object({
  id: z.string(),
  kind: z.string(),
  submissionId: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  at: z.string(),
  readAt: z.string().nullable(),
});

export const listNotices = defineRoute({
  method: 'get',
  path: '/api/notices',
  summary: { zh: '站内消息，新的在前', en: 'Messages to oneself, newest first' },
  roles: everyRole,
  query: z.object({
    limit: z.coerce.number().int().min(1).max(100).default(30),
    /** Id of the last one of the page before. */
    before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  }),
  answer: z.object({ items: z.array(noticeSchema), unread: z.number().int() }),
  handle: ({ me, query, request, parts: { store } }) =>
    store.notices.list(me.id, { ...query, language: languageOf(request) }),
});
