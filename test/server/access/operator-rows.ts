import { at, type Row } from './rows.ts';

const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Routes that are the operator's alone: what the operator is answered, and what is sent. */
const operatorsOnly: readonly (readonly [route: string, status: number, path: string, body?: object])[] = [
  ['get /api/packs/:site', 200, '/api/packs/koogallery-cn'],
  ['get /api/packs/:site/versions', 200, '/api/packs/koogallery-cn/versions'],
  [
    'put /api/packs/:site/draft/rules/:key',
    200,
    '/api/packs/koogallery-intl/draft/rules/rival-cloud',
    { edits: 0, severity: 'note' },
  ],
  [
    'put /api/packs/:site/draft/words',
    404,
    '/api/packs/nowhere/draft/words',
    { edits: 0, words: [], exceptions: [] },
  ],
  ['post /api/packs/:site/draft/discard', 409, '/api/packs/koogallery-cn/draft/discard', { edits: 7 }],
  ['post /api/packs/:site/draft/sign', 409, '/api/packs/koogallery-cn/draft/sign', { edits: 7 }],
  [
    'post /api/packs/:site/draft/publish',
    409,
    '/api/packs/koogallery-cn/draft/publish',
    { edits: 7, reason: '调整级别' },
  ],
  [
    'post /api/packs/:site/restore',
    404,
    '/api/packs/koogallery-cn/restore',
    { version: '2025.1', reason: '恢复原状' },
  ],
  ['post /api/packs/:site/withdraw', 404, '/api/packs/koogallery-cn/withdraw', { version: '2025.1' }],
  ['post /api/packs/:site/dry-runs', 409, '/api/packs/koogallery-cn/dry-runs', { edits: 7 }],
  ['get /api/dry-runs/:id', 404, `/api/dry-runs/${nobodysId}`],
  ['post /api/dry-runs/:id/cancel', 200, `/api/dry-runs/${nobodysId}/cancel`, {}],
  ['get /api/numbers', 200, '/api/numbers?from=2026-11-01&to=2026-11-30'],
  ['get /api/numbers.csv', 200, '/api/numbers.csv?from=2026-11-01&to=2026-11-30&table=rules'],
  ['get /api/golden-cases', 200, '/api/golden-cases'],
  [
    'post /api/golden-cases',
    404,
    '/api/golden-cases',
    { submissionId: 'SJ-2611-9999', verdict: 'approved', why: '结论没有争议' },
  ],
  ['get /api/rule-findings', 200, '/api/rule-findings?site=koogallery-cn&rule=x&which=shadow'],
  [
    'put /api/rule-findings',
    404,
    '/api/rule-findings',
    { submissionId: 'SJ-2611-0001', revision: 1, findingKey: 'k', outcome: null },
  ],
  [
    'put /api/calendar/:site/:year',
    200,
    '/api/calendar/koogallery-intl/2027',
    { arranged: { year: 2027, off: ['2027-01-01'], worked: [] }, reason: '通知已出' },
  ],
  ['get /api/messages', 200, '/api/messages'],
  ['post /api/messages/:id/retry', 404, `/api/messages/${nobodysId}/retry`, {}],
  ['get /api/audit', 200, '/api/audit'],
];

/** Running the marketplace: rule packs, numbers, the calendar, what was sent and who did what. */
export const operatorRows: readonly Row[] = [
  ...operatorsOnly.map(
    ([route, status, path, body]): Row => ({
      route,
      statuses: [401, 403, 403, 403, 403, status],
      sends: { path, body },
    }),
  ),
  { route: 'get /api/packs', statuses: [401, 403, 403, 200, 200, 200] },
  {
    route: 'get /api/pack-in-force',
    statuses: [401, 200, 200, 200, 200, 200],
    sends: { path: '/api/pack-in-force?site=koogallery-intl' },
  },
  {
    route: 'get /api/calendar',
    statuses: [401, 200, 200, 200, 200, 200],
    sends: { path: '/api/calendar?site=koogallery-cn' },
  },
  {
    route: 'get /api/submissions/:id/revisions/:revision/bundle',
    statuses: [401, 403, 403, 404, 404, 404],
    sends: at('waiting-for-review', '/revisions/1/bundle'),
  },
  { route: 'get /api/seal-key', statuses: [401, 403, 403, 200, 200, 200] },
];
