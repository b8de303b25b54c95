import { savedViewsBody } from '../../domain/api/desk.ts';
import { staffRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const putSavedViews = defineRoute({
  method: 'put',
  path: '/api/queue/views',
  summary: { zh: '保存自己的视图', en: 'Keep one’s own views of the queue' },
  roles: staffRoles,
  body: savedViewsBody,
  answer: savedViewsBody,
  handle: async ({ me, body: { views }, parts: { store } }) => {
    if (new Set(views.map(({ name }) => name)).size < views.length)
      throw new ApiProblem('bad-request', {
        errors: [{ field: 'views', code: 'name-twice', message: '两个视图不能同名。 Names must differ.' }],
      });
    await store.desk.views.keep(me.id, views);
    return { views };
  },
});
