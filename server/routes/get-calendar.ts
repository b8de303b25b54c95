import { calendarAnswer, calendarQuery } from '../../domain/api/calendar.ts';
import { everyRole } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const getCalendar = defineRoute({
  method: 'get',
  path: '/api/calendar',
  summary: { zh: '一个站点的放假安排和改动记录', en: 'The holidays of a site, and who changed them' },
  roles: everyRole,
  query: calendarQuery,
  answer: calendarAnswer,
  handle: async ({ me, query: { site }, parts: { store } }) => ({
    site,
    years: await store.calendar.years(site),
    changes: me.role === 'seller' ? [] : await store.calendar.changes(site),
  }),
});
