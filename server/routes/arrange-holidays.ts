import { z } from 'zod';
import { arrangeHolidaysBody, calendarAnswer } from '../../domain/api/calendar.ts';
import { holidayFaults } from '../../domain/holiday-faults.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem, languageOf } from '../problem.ts';
import { requirePack } from '../quick-report.ts';
import { defineRoute } from './route.ts';

export const arrangeHolidays = defineRoute({
  method: 'put',
  path: '/api/calendar/:site/:year',
  summary: {
    zh: '改一年的放假安排；已承诺的期限不变',
    en: 'Arrange a year’s holidays; what was promised keeps its day',
  },
  roles: ['operator'],
  params: z.object({
    site: z.string().min(1).max(100),
    year: z.coerce.number().int().min(2020).max(2100),
  }),
  body: arrangeHolidaysBody,
  answer: calendarAnswer,
  handle: async ({ me, params: { site, year }, body: { arranged, reason }, request, parts: { store } }) => {
    await requirePack(store, site);
    const faults = arranged ? holidayFaults({ ...arranged, year }) : [];
    if (faults.length > 0) {
      const language = languageOf(request);
      const errors = faults.map((fault) => ({
        field: 'arranged',
        code: 'holiday',
        message: fault[language],
      }));
      throw new ApiProblem('bad-request', { errors });
    }
    await store.calendar.arrange({
      ...{ site, year, reason, actor: actorOf(me) },
      arranged: arranged && { ...arranged, year },
    });
    return { site, years: await store.calendar.years(site), changes: await store.calendar.changes(site) };
  },
});
