import { openRouting } from '../../../domain/routing.ts';
import { act, at, type Row } from './rows.ts';

/** Taking a submission from the queue and deciding it. */
export const reviewRows: readonly Row[] = [
  {
    route: 'post /api/submissions/:id/claim',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: at('waiting-for-review', '/claim'),
  },
  {
    route: 'post /api/submissions/:id/release',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: at('in-review', '/release'),
  },
  {
    route: 'put /api/submissions/:id/findings/:key',
    statuses: [401, 403, 403, 404, 404, 403],
    sends: at('in-review', '/findings/none', { revision: 1, state: 'accepted' }),
  },
  {
    route: 'post /api/submissions/:id/parties/:party',
    statuses: [401, 403, 403, 404, 404, 403],
    sends: at('in-review', '/parties/customer', { revision: 1, state: 'signed' }),
  },
  {
    route: 'post /api/submissions/:id/decide',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: at('in-review', '/decide', { revision: 1, verdict: 'approved' }),
  },
  {
    route: 'post /api/submissions/:id/undo',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: at('rejected', '/undo'),
  },
  {
    route: 'post /api/submissions/:id/confirm-proposal',
    statuses: [401, 403, 403, 409, 409, 403],
    sends: at('in-review', '/confirm-proposal'),
  },
  {
    route: 'post /api/submissions/:id/return-proposal',
    statuses: [401, 403, 403, 409, 409, 403],
    sends: at('waiting-for-review', '/return-proposal', { ...act, reason: '证据不够' }),
  },
  {
    route: 'put /api/submissions/:id/presence',
    statuses: [401, 403, 403, 200, 200, 200],
    sends: at('waiting-for-review', '/presence', {}),
  },
  { route: 'get /api/golden-cases/next', statuses: [401, 403, 403, 200, 200, 403] },
  {
    route: 'put /api/golden-cases/:id/answer',
    statuses: [401, 403, 403, 404, 404, 403],
    sends: { path: '/api/golden-cases/none/answer', body: { verdict: 'approved' } },
  },
];

/** The queue and how it is arranged. */
export const queueRows: readonly Row[] = [
  { route: 'get /api/queue', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'post /api/queue/claim-next',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: async (server, who) => {
      await at('waiting-for-review', '')(server, who);
      return { path: '/api/queue/claim-next' };
    },
  },
  {
    route: 'post /api/queue/bulk-preview',
    statuses: [401, 403, 403, 404, 404, 403],
    sends: { path: '/api/queue/bulk-preview', body: { ids: ['SJ-2611-999999'] } },
  },
  {
    route: 'post /api/queue/bulk',
    statuses: [401, 403, 403, 200, 200, 403],
    sends: {
      path: '/api/queue/bulk',
      body: { items: [{ id: 'SJ-2611-999999', revision: 1 }], verdict: 'approved', reason: '已核对' },
    },
  },
  {
    route: 'put /api/queue/views',
    statuses: [401, 403, 403, 200, 200, 200],
    sends: {
      path: '/api/queue/views',
      body: { views: [{ name: '入驻', query: 'formId=company-onboarding' }] },
    },
  },
  { route: 'get /api/routing', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'put /api/routing',
    statuses: [401, 403, 403, 403, 403, 409],
    sends: { path: '/api/routing', body: { version: 7, routing: openRouting, reason: '试一下' } },
  },
  { route: 'get /api/templates', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'put /api/templates',
    statuses: [401, 403, 403, 200, 200, 200],
    sends: {
      path: '/api/templates',
      body: { id: 't-1', rule: null, field: null, title: '看不清', text: '请换一张{{哪一处}}清楚的图。' },
    },
  },
  {
    route: 'post /api/templates/remove',
    statuses: [401, 403, 403, 404, 404, 404],
    sends: { path: '/api/templates/remove', body: { id: 'none' } },
  },
  { route: 'get /api/bindings', statuses: [401, 403, 403, 403, 403, 200] },
  {
    route: 'put /api/bindings',
    statuses: [401, 403, 403, 403, 403, 404],
    sends: { path: '/api/bindings', body: { userId: 'nobody', sellerId: 'yunqi', reason: '亲属在职' } },
  },
  {
    route: 'post /api/bindings/remove',
    statuses: [401, 403, 403, 403, 403, 200],
    sends: { path: '/api/bindings/remove', body: { userId: 'nobody', sellerId: 'yunqi' } },
  },
];
