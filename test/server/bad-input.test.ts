/** What people and programs send by mistake or on purpose, each with the answer it gets. */
import { Buffer } from 'node:buffer';
import test from 'ava';
import { problemTexts } from '../../server/problems/problem-codes.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

let server: TestServer;
let draft: string;
test.before(async () => {
  server = await startTestServer();
  draft = await makeSubmission(server, 'draft');
});
test.after.always(() => server?.close());

const json = { 'content-type': 'application/json' };
const save = (fields: unknown) => ({
  path: 'draft',
  method: 'PATCH',
  body: { revision: 1, baseVersion: 0, fields },
});
const raw = (text: string | Buffer, headers: Record<string, string> = json) => ({
  ...{ path: 'draft', method: 'PATCH', headers },
  body: Buffer.from(text),
});
type Sent = { path: string; method: string; body?: unknown; headers?: Record<string, string> };

const table: readonly [what: string, sent: Sent, status: number, code: string][] = [
  ['text of 10 MB in a field', save({ productName: '字'.repeat(3_500_000) }), 413, 'body-too-large'],
  ['a body that is not UTF-8', raw(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'malformed-json'],
  ['a body cut in the middle', raw('{"revision":1,'), 400, 'malformed-json'],
  ['a body nested 100,000 deep', raw('['.repeat(100_000)), 400, 'malformed-json'],
  ['a body of another type', raw('a=1', { 'content-type': 'text/plain' }), 415, 'unsupported-content'],
  ['a NUL in a text', save({ productName: 'a\0b' }), 400, 'malformed-text'],
  ['half of a surrogate pair', save({ productName: 'a\ud800b' }), 400, 'malformed-text'],
  ['an unknown field', save({ prodctName: '云启' }), 422, 'unknown-field'],
  ['a number where text belongs', save({ productName: 5 }), 422, 'unknown-field'],
  ['an object where text belongs', save({ productName: { a: 1 } }), 422, 'bad-request'],
  ['no fields at all', { path: 'draft', method: 'PATCH', body: { revision: 1 } }, 422, 'bad-request'],
  [
    'a revision that is none',
    { path: 'preview', method: 'POST', body: { revision: -1, contentHash: '' } },
    422,
    'bad-request',
  ],
  [
    'a stale revision',
    { path: 'preview', method: 'POST', body: { revision: 7, contentHash: '' } },
    409,
    'stale-revision',
  ],
  [
    'a file that nobody uploaded',
    save({ productLogo: { sha256: 'a'.repeat(64), name: 'l.png', sizeBytes: 1, mediaType: 'image/png' } }),
    422,
    'foreign-file',
  ],
];

for (const [what, { path, ...sent }, status, code] of table)
  test(`${what} is answered ${status} ${code}`, async (t) => {
    const answer = await server.ask('owner', `/api/submissions/${draft}/${path}`, sent);
    t.is(answer.body.code, code, JSON.stringify(answer.body));
    t.is(answer.status, status);
    t.notRegex(JSON.stringify(answer.body), /\bat .*\.(js|ts):\d+|node_modules|postgres|select /i);
  });

test('a field named __proto__ changes nothing', async (t) => {
  const sent = raw('{"revision":1,"baseVersion":0,"fields":{"__proto__":{"polluted":true}}}');
  const answer = await server.ask('owner', `/api/submissions/${draft}/draft`, sent);
  t.is(answer.body.draftVersion, 0);
  t.is(Reflect.get({}, 'polluted'), undefined);
  const { body } = await server.ask('owner', `/api/submissions/${draft}`);
  t.deepEqual(body.revisions[0].fields, { productName: '云启排班' });
});

test('the nearest field is named for an unknown one', async (t) => {
  const answer = await server.ask('owner', `/api/submissions/${draft}/draft`, save({ prodctName: '云启' }));
  t.regex(answer.body.errors[0].message, /productName/);
});

const addresses: readonly [path: string, status: number, code: string][] = [
  ['/api/submissions/SJ-2611-9999', 404, 'not-found'],
  ['/api/submissions/..%2f..%2fetc', 404, 'not-found'],
  ['/api/submissions/%00', 404, 'not-found'],
  ['/api/submissions/%E0%A4%A', 404, 'not-found'],
  ['/api/forms/unknown', 404, 'not-found'],
  ['/api/files/zz', 404, 'not-found'],
  ['/api/nothing', 404, 'no-such-route'],
  ['/api/submissions?limit=1000', 422, 'bad-request'],
  ['/api/submissions?state=lost', 422, 'bad-request'],
  ['/api/submissions?cursor=abc', 400, 'bad-cursor'],
  ['/api/submissions?q=%00', 400, 'malformed-text'],
  ['/api/notices?before=99999999999999999999', 422, 'bad-request'],
];
for (const [path, status, code] of addresses)
  test(`GET ${path} is answered ${status} ${code}`, async (t) => {
    const answer = await server.ask('owner', path);
    t.is(answer.body.code, code, JSON.stringify(answer.body));
    t.is(answer.status, status);
  });

test('two states and two forms in a query are two filters', async (t) => {
  const path = '/api/submissions?state=draft&state=rejected&formId=listing-saas&formId=listing-api';
  const answer = await server.ask('owner', path);
  t.is(answer.status, 200);
  t.true(answer.body.items.length > 0);
});

test('a refusal speaks the language of the request, Chinese where it names none', async (t) => {
  const ask = (headers: Record<string, string>) => server.ask('nobody', '/api/me', { headers });
  t.is((await ask({ 'accept-language': 'en-GB,en;q=0.9' })).body.title, 'Not signed in');
  t.is((await ask({ 'accept-language': 'zh-CN' })).body.title, '没有登录');
  t.is((await ask({})).body.title, '没有登录');
});

test('every problem says in both languages what is wrong and what to do', (t) => {
  for (const [code, { status, title, detail }] of Object.entries(problemTexts)) {
    t.true(status >= 400, code);
    for (const text of [title, detail]) {
      t.regex(text.zh, /\p{Script=Han}/u, code);
      t.regex(text.en, /^[^\p{Script=Han}]+$/u, code);
    }
    t.regex(detail.zh, /。$/, code);
  }
});
