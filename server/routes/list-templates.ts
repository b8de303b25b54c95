import { templatesAnswer } from '../../domain/api/desk.ts';
import { staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listTemplates = defineRoute({
  method: 'get',
  path: '/api/templates',
  summary: { zh: '意见模板', en: 'Remark templates' },
  roles: staffRoles,
  answer: templatesAnswer,
  handle: async ({ parts: { store } }) => ({ templates: await store.desk.templates.list() }),
});
