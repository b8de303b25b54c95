import { at, type Row } from './rows.ts';

/** What sellers do with their submissions. */
export const submissionRows: readonly Row[] = [
  { route: 'get /api/submissions', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/submissions',
    statuses: [401, 201, 201, 403, 403, 403],
    sends: { path: '/api/submissions', body: { formId: 'listing-saas' } },
  },
  {
    route: 'get /api/submissions/:id',
    statuses: [401, 200, 404, 200, 200, 200],
    sends: at('waiting-for-review', ''),
  },
  {
    route: 'patch /api/submissions/:id/draft',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: at('draft', '/draft', { revision: 1, baseVersion: 0, fields: { productName: '云启考勤' } }),
  },
  {
    route: 'post /api/submissions/:id/preview',
    statuses: [401, 409, 404, 403, 403, 403],
    sends: at('draft', '/preview', { revision: 1, contentHash: 'another' }),
  },
  {
    route: 'post /api/submissions/:id/submit',
    statuses: [401, 409, 404, 403, 403, 403],
    sends: at('draft', '/submit', { revision: 1, previewHash: 'another' }),
  },
  {
    route: 'post /api/submissions/:id/withdraw',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: at('waiting-for-review', '/withdraw'),
  },
  {
    route: 'post /api/submissions/:id/revise',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: at('rejected', '/revise'),
  },
  {
    route: 'get /api/submissions/:id/place',
    statuses: [401, 200, 404, 200, 200, 200],
    sends: at('waiting-for-review', '/place'),
  },
];

/** Remarks and findings as points that both sides talk about, and what is waived. */
export const pointRows: readonly Row[] = [
  {
    route: 'get /api/submissions/:id/points',
    statuses: [401, 200, 404, 200, 200, 200],
    sends: at('waiting-for-review', '/points'),
  },
  {
    route: 'put /api/submissions/:id/points/:key/answer',
    statuses: [401, 200, 404, 403, 403, 403],
    sends: at('rejected', '/points/r1-r1/answer', {
      revision: 1,
      answer: { kind: 'disputed', reason: '“国家级”是证书上的原文，不是自称。' },
    }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/settle',
    statuses: [401, 403, 403, 404, 404, 403],
    sends: at('in-review', '/points/r1-r1/settle', { revision: 1, verdict: 'upheld', note: '维持' }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/messages',
    statuses: [401, 201, 404, 201, 201, 201],
    sends: at('rejected', '/points/r1-r1/messages', { text: '请问改哪里？' }),
  },
  {
    route: 'post /api/submissions/:id/points/:key/read',
    statuses: [401, 200, 404, 200, 200, 200],
    sends: at('rejected', '/points/r1-r1/read', { messageId: 1 }),
  },
  { route: 'get /api/unread-messages', statuses: [401, 200, 200, 403, 403, 403] },
  { route: 'get /api/waivers', statuses: [401, 403, 403, 200, 200, 200] },
  { route: 'get /api/own-waivers', statuses: [401, 200, 200, 403, 403, 403] },
  {
    route: 'post /api/waivers/:id/revoke',
    statuses: [401, 403, 403, 403, 403, 404],
    sends: { path: `/api/waivers/${crypto.randomUUID()}/revoke`, body: { reason: '条件变了' } },
  },
];
