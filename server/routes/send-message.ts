import { messageSchema, sendMessageBody } from '../../domain/api/points.ts';
import { openedDocument, orPointClosed } from '../documents.ts';
import { findPoint } from '../find-point.ts';
import { findSubmission } from '../find-submission.ts';
import { actorOf, everyRole } from '../permissions.ts';
import { messageView } from '../views/points-view.ts';
import { defineRoute, pointParams } from './route.ts';

export const sendMessage = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/points/:key/messages',
  summary: { zh: '就一条发现或意见留言', en: 'Write in the thread of a finding or remark' },
  roles: everyRole,
  params: pointParams,
  body: sendMessageBody,
  status: 201,
  answer: messageSchema,
  handle: async ({ me, params: { id, key }, body, parts }) => {
    const { store } = parts;
    const found = await findSubmission(store, me, id);
    await findPoint(parts, { found, key, isSeller: me.role === 'seller' });
    const document = body.document && (await openedDocument(store, me, body.document));
    const sent = await orPointClosed(
      store.points.send({
        ...{ submissionId: id, pointKey: key, text: body.text, actor: actorOf(me) },
        ...(document ? { document } : {}),
      }),
    );
    return messageView(sent, me);
  },
});
