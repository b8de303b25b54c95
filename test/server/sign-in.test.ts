import test from 'ava';
import { signIn, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

const attempt = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email: 'owner@example.com', password: 'wrong password' }),
  });

test('attempts to sign in are limited by address, whatever a client says its address is', async (t) => {
  const limited = await startTestServer({ signInsPerMinute: 8 });
  const statuses: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const headers = { 'x-forwarded-for': `10.0.0.${index}`, 'x-shangjia-client-address': `10.0.1.${index}` };
    statuses.push((await attempt(limited.url, headers)).status);
  }
  // Five of the eight went to the people of the test: all come from the one address of this machine.
  t.deepEqual(statuses, [401, 401, 401, 429, 429]);
  await limited.close();
});

test('a wrong password and an unknown address are answered alike', async (t) => {
  const answers = await Promise.all(
    ['owner@example.com', 'nobody@example.com'].map(async (email) => {
      const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: 'wrong password' }),
      });
      return [response.status, await response.text()];
    }),
  );
  t.deepEqual(answers[0], answers[1]);
});

test('nobody makes themselves an account or a role', async (t) => {
  const response = await fetch(`${server.url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'x@example.com', password: 'long enough pw', name: 'x', role: 'operator' }),
  });
  t.is(response.status, 400);
  await fetch(`${server.url}/api/auth/update-user`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.cookieOf('owner'), origin: server.url },
    body: JSON.stringify({ role: 'operator', sellerId: 'lantu' }),
  });
  const { body } = await server.ask('owner', '/api/me');
  t.deepEqual([body.role, body.sellerId, body.sellerName], ['seller', 'yunqi', '杭州云启智能科技有限公司']);
});

test('the session’s cookie is for this server’s pages alone, and ends with signing out', async (t) => {
  const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'operator@example.com', password: 'correct horse battery' }),
  });
  const [cookie = ''] = response.headers.getSetCookie();
  t.regex(cookie, /^shangjia\.session_token=/);
  t.regex(cookie, /HttpOnly/i);
  t.regex(cookie, /SameSite=Lax/i);
  const session = await signIn(server.url, 'operator@example.com');
  const ask = () => fetch(`${server.url}/api/me`, { headers: { cookie: session } });
  t.is((await ask()).status, 200);
  await fetch(`${server.url}/api/auth/sign-out`, {
    method: 'POST',
    headers: { cookie: session, origin: server.url, 'content-type': 'application/json' },
    body: '{}',
  });
  t.is((await ask()).status, 401);
});

const senders: readonly [from: string, headers: Record<string, string>, status: number][] = [
  ['this server’s page', { 'sec-fetch-site': 'same-origin' }, 201],
  ['a program', {}, 201],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
  ['a sandboxed frame', { origin: 'null' }, 403],
  ['another site of the same owner', { 'sec-fetch-site': 'same-site' }, 403],
];
for (const [from, headers, status] of senders)
  test(`an act sent by ${from} is answered ${status}`, async (t) => {
    const body = { formId: 'listing-saas' };
    const answer = await server.ask('owner', '/api/submissions', { method: 'POST', body, headers });
    t.is(answer.status, status);
    if (status === 403) t.is(answer.body.code, 'cross-site');
  });

test('a body that no sign-in needs is not read', async (t) => {
  const body = { email: 'owner@example.com', password: 'x'.repeat(100_000) };
  const answer = await server.ask('nobody', '/api/auth/sign-in/email', { method: 'POST', body });
  t.is(answer.status, 413);
  t.is(answer.body.code, 'body-too-large');
});

test('every page is guarded by its headers', async (t) => {
  const { headers } = await server.ask('nobody', '/api/docs');
  const policy = headers.get('content-security-policy') ?? '';
  t.regex(policy, /default-src 'self'/);
  t.regex(policy, /object-src 'none'/);
  t.notRegex(policy, /script-src[^;]*unsafe|unsafe-eval|https?:|\*/);
  t.is(headers.get('x-content-type-options'), 'nosniff');
  t.is(headers.get('x-powered-by'), null);
});
