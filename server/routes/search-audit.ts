import { z } from 'zod';
import { auditAnswer } from '../../domain/api/loop.ts';
import { defineRoute } from './route.ts';

const text = z.string().trim().min(1).max(200).optional();

export const searchAudit = defineRoute({
  method: 'get',
  path: '/api/audit',
  summary: {
    zh: '审计记录：谁、何时、从哪里、做了什么',
    en: 'The audit trail: who did what, when and from where, newest first',
  },
  roles: ['operator'],
  query: z.object({
    source: z.enum(['act', 'event']).optional(),
    who: text,
    subject: text,
    since: z.iso.datetime().optional(),
    until: z.iso.datetime().optional(),
    cursor: text,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: auditAnswer,
  handle: async ({ query, parts: { store, titleOfAct } }) => {
    const { items, nextCursor } = await store.audit.search(query);
    const titled = items.map((entry) => ({
      ...entry,
      title: entry.source === 'act' ? titleOfAct(entry.what) : null,
    }));
    return { items: titled, nextCursor };
  },
});
