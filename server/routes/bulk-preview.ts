import { bulkPreviewAnswer, bulkPreviewBody } from '../../domain/api/desk.ts';
import { previewBulk } from '../bulk.ts';
import { decidingRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const bulkPreview = defineRoute({
  method: 'post',
  path: '/api/queue/bulk-preview',
  summary: { zh: '批量决定前看一遍每件的发现', en: 'What a decision on several would be about, one by one' },
  roles: decidingRoles,
  body: bulkPreviewBody,
  answer: bulkPreviewAnswer,
  handle: async ({ me, body: { ids }, parts }) => ({ items: await previewBulk(parts, me, ids) }),
});
