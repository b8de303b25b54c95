import { templateBody } from '../../domain/api/desk.ts';
import { staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const putTemplate = defineRoute({
  method: 'put',
  path: '/api/templates',
  summary: { zh: '新建或修改一条意见模板', en: 'Add or change a remark template' },
  roles: staffRoles,
  body: templateBody,
  answer: templateBody,
  handle: async ({ me, body, parts: { store } }) => {
    await store.desk.templates.keep({ ...body, byName: me.name });
    return body;
  },
});
