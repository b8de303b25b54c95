import { packEditorSchema, siteParams } from '../../domain/api/packs.ts';
import { viewEditor } from '../pack-desk.ts';
import { defineRoute } from './route.ts';

export const getPackEditor = defineRoute({
  method: 'get',
  path: '/api/packs/:site',
  summary: {
    zh: '一个站点的规则包、草稿和各规则的准确率',
    en: 'A site’s pack, its draft and the record of its rules',
  },
  roles: ['operator'],
  params: siteParams,
  answer: packEditorSchema,
  handle: ({ me, params: { site }, parts: { store } }) => viewEditor(store, me, site),
});
