import { placeAnswer } from '../../domain/api/calendar.ts';
import { isPending } from '../../domain/submission.ts';
import { workingMinutesBetween } from '../../domain/working-minutes.ts';
import { reviewDeadlines } from '../../domain/working-time.ts';
import { findSubmission } from '../find-submission.ts';
import { everyRole, formsAtDeskOf } from '../permissions.ts';
import { requirePack } from '../quick-report.ts';
import { defineRoute, submissionParams } from './route.ts';

export const getPlace = defineRoute({
  method: 'get',
  path: '/api/submissions/:id/place',
  summary: {
    zh: '排在第几位，什么时候答复，还剩多少工作时间',
    en: 'Its place in the queue, when an answer is due, and the working time left',
  },
  roles: everyRole,
  params: submissionParams,
  answer: placeAnswer,
  handle: async ({ me, params: { id }, parts: { store } }) => {
    const { state, formId, site, submittedAt, dueAt, stopped } = await findSubmission(store, me, id);
    const { reviewWorkingDays: promisedDays } = await requirePack(store, site);
    const years = await store.calendar.years(site);
    const desk = formsAtDeskOf('reviewer').includes(formId) ? 'reviewer' : 'project-team';
    const queue = await store.submissions.placeInQueue(id, formsAtDeskOf(desk));
    const common = { state, place: queue?.place ?? null, waiting: queue?.waiting ?? null, promisedDays };
    const left = (from: Date, to: Date) =>
      from <= to ? workingMinutesBetween(from, to, years) : -workingMinutesBetween(to, from, years);
    if (isPending(state) && submittedAt) {
      // Until the checks are over, the day that will be promised.
      const due = dueAt ?? reviewDeadlines(new Date(submittedAt), promisedDays, years).dueAt.toISOString();
      return { ...common, clock: 'running', dueAt: due, leftMinutes: left(store.now(), new Date(due)) };
    }
    if (!stopped || state === 'approved') return { ...common, clock: null, dueAt: null, leftMinutes: null };
    const leftMinutes = left(new Date(stopped.at), new Date(stopped.dueAt));
    return { ...common, clock: 'stopped', dueAt: stopped.dueAt, leftMinutes };
  },
});
