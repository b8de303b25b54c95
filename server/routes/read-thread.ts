import { z } from 'zod';
import { readThreadBody } from '../../domain/api/points.ts';
import { findSubmission } from '../find-submission.ts';
import { everyRole } from '../permissions.ts';
import { defineRoute, pointParams } from './route.ts';

export const readThread = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/points/:key/read',
  summary: { zh: '记下：读到了哪一条留言', en: 'Remember how far a thread was read' },
  roles: everyRole,
  params: pointParams,
  body: readThreadBody,
  answer: z.object({ readUntil: z.number().int() }),
  handle: async ({ me, params: { id, key }, body: { messageId }, parts: { store } }) => {
    await findSubmission(store, me, id);
    const last = (await store.points.messages(id)).findLast((one) => one.key === key && one.id <= messageId);
    if (last)
      await store.points.markRead({ submissionId: id, pointKey: key, userId: me.id, messageId: last.id });
    return { readUntil: last?.id ?? 0 };
  },
});
